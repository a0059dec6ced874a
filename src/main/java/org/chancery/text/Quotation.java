package org.chancery.text;

import java.util.List;
import org.chancery.article.Article;

/**
 * Words between quotation marks. A quotation that runs over several paragraphs, each of which opens
 * it anew while only the last one closes it, is one quotation for each paragraph.
 *
 * @param paragraph index of the article's block in which it begins
 * @param span the whole, marks included
 * @param words the words without the marks and without outer blanks; never empty
 * @param closed whether a closing mark was found; an unclosed quotation runs to its paragraph's end
 * @param continues whether the paragraph takes up the quotation that the one before left open, so
 *     that the speaker is still the same
 */
public record Quotation(int paragraph, Span span, Span words, boolean closed, boolean continues) {

  /**
   * Returns the outermost quotations of the article's blocks, in text order. Straight, curly and
   * angle marks are known, double and single ones, also where a text closes with another mark than
   * it opened with. Whether somebody is quoted or a word is merely set off is not decided here.
   */
  public static List<Quotation> findAll(Article article) {
    return new QuotationScanner(article).scan();
  }
}
