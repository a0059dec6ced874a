package org.chancery.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;

/**
 * An article with its sentences. Dependencies are parsed when a sentence is first asked for and
 * kept for its next reader. Belongs to one thread.
 */
public final class AnnotatedText {
  /** Parses one sentence; a port of the language engine. */
  @FunctionalInterface
  public interface Parser {
    /** Returns the tree, or nothing when the sentence is too long to be parsed safely. */
    Optional<Dependencies> parse(Sentence sentence);
  }

  private final Article article;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final Parser parser;
  private final Map<Integer, Optional<Dependencies>> parsed = new HashMap<>();

  /** Makes annotated text; sentences are in text order and their indexes are their positions. */
  public AnnotatedText(Article article, List<Sentence> sentences, Parser parser) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.quotations = Quotation.findAll(article);
    this.parser = parser;
  }

  /** Returns the article. */
  public Article article() {
    return article;
  }

  /** Returns the article's whole text. */
  public String text() {
    return article.text();
  }

  /** Returns the sentences, in text order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Returns the direct quotations, in text order. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Returns the dependency tree of the sentence, or nothing when it cannot be parsed. */
  public Optional<Dependencies> dependencies(Sentence sentence) {
    Optional<Dependencies> known = parsed.get(sentence.index());
    if (known == null) {
      known = parser.parse(sentence);
      parsed.put(sentence.index(), known);
    }
    return known;
  }

  /** Returns the sentence that holds the offset, if any. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().contains(offset)) {
        return Optional.of(sentence);
      }
      if (sentence.span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
