package org.chancery.claim;

import org.chancery.article.Article;
import org.chancery.text.Span;

/**
 * The words of the article that a claim rests on.
 *
 * @param text exactly the article's characters in that place
 * @param start Unicode code points before the first character
 * @param end Unicode code points before the first character after it
 */
public record Evidence(String text, int start, int end) {

  /** Returns the evidence that the article's text holds at the span. */
  public static Evidence of(Article article, Span span) {
    return new Evidence(
        span.in(article.text()),
        article.codePointOffset(span.start()),
        article.codePointOffset(span.end()));
  }
}
