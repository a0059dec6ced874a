package org.chancery.text;

import java.util.List;
import org.chancery.article.Article;

/**
 * Words between quotation marks in one paragraph.
 *
 * @param paragraph index of the article's block that holds it
 * @param span the whole, marks included
 * @param words the words without the marks
 * @param closed whether a closing mark was found; an unclosed quotation runs to its paragraph's end
 */
public record Quotation(int paragraph, Span span, Span words, boolean closed) {

  /** Returns the outermost quotations of the article's blocks, in text order. */
  public static List<Quotation> findAll(Article article) {
    return List.of();
  }
}
