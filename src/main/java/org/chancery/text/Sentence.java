package org.chancery.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index position in the article, from 0
 * @param paragraph index of the block of the article that holds it ({@link
 *     org.chancery.article.Article#blocks()})
 * @param headline whether that block is the headline
 * @param span place in the article's text, from the first to the last token
 * @param tokens the words, in order; never empty
 */
public record Sentence(int index, int paragraph, boolean headline, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** Returns the token at the position in this sentence. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /**
   * Returns the place in the text of the tokens from {@code from} inclusive to {@code to}
   * exclusive.
   */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
