package org.chancery.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Annotated text as CoNLL-U, the format that linguists' tools share: one token a line, a blank line
 * behind each sentence. Used are FORM, LEMMA, XPOS, HEAD and DEPREL, and MISC for the class of a
 * named entity; {@code # newpar id = N} tells the article's block. Offsets are not written: they
 * follow from the forms and the text. A sentence that was too long to parse has no HEAD.
 */
final class Recording {
  private static final String PARAGRAPH = "# newpar id = ";
  private static final String NONE = "_";
  private static final String ENTITY = "NER=";

  private final Article article;
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<Integer, Dependencies> trees = new LinkedHashMap<>();
  private int paragraph;
  private int at;

  private Recording(Article article) {
    this.article = article;
  }

  /** Returns the text as CoNLL-U, with a tree for every sentence that can be parsed. */
  static String write(AnnotatedText text) {
    StringBuilder out = new StringBuilder();
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        out.append(PARAGRAPH).append(paragraph).append('\n');
      }
      Optional<Dependencies> tree = text.dependencies(sentence);
      for (Token token : sentence.tokens()) {
        out.append(line(token, tree)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String line(Token token, Optional<Dependencies> tree) {
    String head = tree.map(all -> String.valueOf(all.governor(token.index()) + 1)).orElse(NONE);
    return String.join(
        "\t",
        String.valueOf(token.index() + 1),
        token.text(),
        token.lemma(),
        NONE,
        token.pos(),
        NONE,
        head,
        tree.map(all -> all.relation(token.index())).orElse(NONE),
        NONE,
        token.ner().equals("O") ? NONE : ENTITY + token.ner());
  }

  /**
   * Returns the article with the annotations of a recording.
   *
   * @throws IllegalArgumentException when the recording is of another text
   */
  static AnnotatedText read(Article article, List<String> lines) {
    Recording recording = new Recording(article);
    List<String[]> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(PARAGRAPH)) {
        recording.begin(Integer.parseInt(line.substring(PARAGRAPH.length())));
      } else if (!line.isEmpty()) {
        rows.add(line.split("\t", -1));
      } else if (!rows.isEmpty()) {
        recording.add(rows);
        rows.clear();
      }
    }
    return new AnnotatedText(
        article,
        recording.sentences,
        sentence -> Optional.ofNullable(recording.trees.get(sentence.index())));
  }

  private void begin(int block) {
    paragraph = block;
    at = article.blocks().get(block).start();
  }

  private void add(List<String[]> rows) {
    List<Token> tokens = new ArrayList<>();
    for (String[] row : rows) {
      Span span = next(row[1]);
      String ner = row[9].startsWith(ENTITY) ? row[9].substring(ENTITY.length()) : "O";
      tokens.add(new Token(tokens.size(), span, row[1], row[2], row[4], ner));
    }
    int index = sentences.size();
    if (!rows.get(0)[6].equals(NONE)) {
      int[] governors = rows.stream().mapToInt(row -> Integer.parseInt(row[6]) - 1).toArray();
      String[] relations = rows.stream().map(row -> row[7]).toArray(String[]::new);
      trees.put(index, new Dependencies(governors, relations));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    boolean headline = article.blocks().get(paragraph).kind() == Article.Block.Kind.HEADLINE;
    sentences.add(new Sentence(index, paragraph, headline, span, tokens));
  }

  /** Returns the place of the next token: behind the last one and nothing but blanks. */
  private Span next(String form) {
    String text = article.text();
    int start = text.indexOf(form, at);
    if (start < 0 || !text.substring(at, start).isBlank()) {
      String found = text.substring(at, Math.min(text.length(), at + 30));
      throw new IllegalArgumentException(
          "the recording goes on with \"" + form + "\" where the article has \"" + found + "\"");
    }
    at = start + form.length();
    return new Span(start, at);
  }
}
