package org.chancery.server.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Full-text search, in memory: over names, headlines and quoted words, names first. May be used by
 * several threads.
 */
final class SearchIndex {
  private static final String NUMBER = "number";
  private static final String WHOLE = "whole";
  private static final String NAME = "name";
  private static final String TITLE = "title";
  private static final String WORDS = "words";
  private static final String WEIGHT = "weight";
  private static final String EVENTS = "events";

  private static final float IS_NAME = 40;
  private static final float BEGINS_NAME = 10;
  private static final float IN_NAME = 8;
  private static final float IN_TITLE = 2;
  private static final float IN_WORDS = 1;

  /** Who is in the news every day is meant rather than a namesake of one article. */
  private static final float KNOWN = 6;

  /** A word that only begins as the last one does counts less than the word itself. */
  private static final float BEGUN = 0.5f;

  /** Queries are typed by people; more words than this are no search but a paste. */
  private static final int MAX_WORDS = 24;

  private final List<SearchEntry> entries;
  private final SearchAnalyzer analyzer;
  private final IndexSearcher searcher;

  private SearchIndex(List<SearchEntry> entries, SearchAnalyzer analyzer, IndexSearcher searcher) {
    this.entries = entries;
    this.analyzer = analyzer;
    this.searcher = searcher;
  }

  /**
   * What is found.
   *
   * @param entries the best, best first
   * @param total how many there are
   */
  record Found(List<SearchEntry> entries, int total) {}

  /** Makes an index. */
  static SearchIndex of(List<SearchEntry> entries) {
    SearchAnalyzer analyzer = new SearchAnalyzer();
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < entries.size(); i++) {
        writer.addDocument(document(i, entries.get(i), analyzer));
      }
      writer.forceMerge(1);
      writer.commit();
      return new SearchIndex(entries, analyzer, new IndexSearcher(DirectoryReader.open(memory)));
    } catch (IOException e) {
      throw new UncheckedIOException("no index can be made in memory", e);
    }
  }

  private static Document document(int number, SearchEntry entry, SearchAnalyzer analyzer) {
    Document document = new Document();
    document.add(new StoredField(NUMBER, number));
    for (String name : entry.names()) {
      document.add(new TextField(NAME, name, Field.Store.NO));
      document.add(new StringField(WHOLE, String.join(" ", analyzer.words(name)), Field.Store.NO));
    }
    document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
    document.add(new TextField(WORDS, entry.words(), Field.Store.NO));
    document.add(new FeatureField(WEIGHT, EVENTS, entry.events()));
    return document;
  }

  /** Finds what has all words of the text, of the last one the beginning. */
  Found find(String text, int limit) {
    List<String> words = analyzer.words(text);
    if (words.isEmpty()) {
      return new Found(List.of(), 0);
    }
    Query query = query(words.subList(0, Math.min(MAX_WORDS, words.size())));
    try {
      TopDocs top =
          searcher.search(
              query,
              new TopScoreDocCollectorManager(
                  Math.max(1, Math.min(limit, entries.size())), Integer.MAX_VALUE));
      List<SearchEntry> found = new ArrayList<>();
      for (ScoreDoc each : top.scoreDocs) {
        Number number = searcher.storedFields().document(each.doc).getField(NUMBER).numericValue();
        found.add(entries.get(number.intValue()));
      }
      return new Found(found, (int) top.totalHits.value);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  private static Query query(List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      query.add(word(words.get(i), i == last), Occur.MUST);
    }
    String whole = String.join(" ", words);
    query.add(constant(new TermQuery(new Term(WHOLE, whole)), IS_NAME), Occur.SHOULD);
    query.add(constant(new PrefixQuery(new Term(WHOLE, whole)), BEGINS_NAME), Occur.SHOULD);
    query.add(FeatureField.newLogQuery(WEIGHT, EVENTS, KNOWN, 1), Occur.SHOULD);
    return query.build();
  }

  private static Query word(String word, boolean last) {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    add(anywhere, NAME, word, IN_NAME, last);
    add(anywhere, TITLE, word, IN_TITLE, last);
    add(anywhere, WORDS, word, IN_WORDS, last);
    return anywhere.build();
  }

  private static void add(
      BooleanQuery.Builder query, String field, String word, float boost, boolean last) {
    query.add(new BoostQuery(new TermQuery(new Term(field, word)), boost), Occur.SHOULD);
    if (last) {
      query.add(constant(new PrefixQuery(new Term(field, word)), boost * BEGUN), Occur.SHOULD);
    }
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
