package org.chancery.text;

import org.chancery.article.Article.Block;
import org.jspecify.annotations.Nullable;

/**
 * A character that may open or close a quotation, with what stands around it.
 *
 * @param start its place in the text
 * @param end the place after it; two single marks in a row count as one double mark
 * @param mark its first character
 * @param before the character before it, or a blank at the beginning of its block
 * @param after the character after it, or a blank at the end of its block
 * @param next the character after that one, or a blank
 */
record QuotationMark(int start, int end, char mark, char before, char after, char next) {
  private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String SINGLE = "'`\u2018\u2019\u201a";
  private static final String DOUBLE_OPENING = "\u201c\u201e\u00ab";
  private static final String DOUBLE_CLOSING = "\u201d\u00bb";
  private static final char SINGLE_CLOSING = '\u2019';

  /** Characters other than blanks that an opening mark may follow directly. */
  private static final String BEFORE_OPENING = "([{-\u2013\u2014/:\"\u201c\u2018'";

  /** Returns the first mark of the block from the offset on, or null. */
  static @Nullable QuotationMark next(String text, int from, Block block) {
    for (int i = from; i < block.end(); i++) {
      char c = text.charAt(i);
      boolean single = SINGLE.indexOf(c) >= 0;
      if (single || DOUBLE.indexOf(c) >= 0) {
        boolean twin = single && i + 1 < block.end() && text.charAt(i + 1) == c;
        int end = twin ? i + 2 : i + 1;
        char before = i > block.start() ? text.charAt(i - 1) : ' ';
        char after = end < block.end() ? text.charAt(end) : ' ';
        char next = end + 1 < block.end() ? text.charAt(end + 1) : ' ';
        return new QuotationMark(i, end, c, before, after, next);
      }
    }
    return null;
  }

  boolean isDouble() {
    return end - start == 2 || DOUBLE.indexOf(mark) >= 0;
  }

  boolean isCurly() {
    return mark != '\'' && mark != '"' && mark != '`';
  }

  /** Whether outside a quotation this mark begins one. */
  boolean mayOpen() {
    if (isDouble()) {
      if (mark == '"' || end - start == 2) {
        return !Character.isLetterOrDigit(before) && !endsSentence();
      }
      return DOUBLE_OPENING.indexOf(mark) >= 0 ? !endsPhrase() : mustOpen();
    }
    boolean year = Character.isDigit(after) && Character.isDigit(next);
    if (year || !afterBoundary()) {
      return false;
    }
    return mark == '\u2018'
        ? !Character.isWhitespace(after)
        : mark != SINGLE_CLOSING && Character.isLetterOrDigit(after);
  }

  /** Whether what stands around a double mark leaves no doubt that a quotation begins with it. */
  boolean mustOpen() {
    if (DOUBLE_CLOSING.indexOf(mark) >= 0) {
      return Character.isWhitespace(before) && Character.isLetterOrDigit(after);
    }
    return afterBoundary() && !Character.isWhitespace(after) && (isWordStart() || isCurly());
  }

  /** Whether a single mark, or a double one used in its place, can end a quotation. */
  boolean mayClose() {
    return !Character.isWhitespace(before)
        && !Character.isLetterOrDigit(after)
        && (!isDouble() || !mustOpen())
        && mark != '\u2018';
  }

  /** Whether it may be the apostrophe of a plural, as in "the leaders' talks". */
  boolean mayBePossessive() {
    return !isDouble() && before == 's' && after == ' ' && Character.isLetter(next);
  }

  /** Whether it follows a mark that ends a phrase, and a blank or the end follows it. */
  boolean closesPhrase() {
    return mayClose() && endsPhrase() && !Character.isLetterOrDigit(before);
  }

  private boolean isWordStart() {
    return Character.isLetterOrDigit(after)
        || "$[(\u2018'.\u2026\u00a3\u20ac#@".indexOf(after) >= 0;
  }

  private boolean afterBoundary() {
    return Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0;
  }

  private boolean endsPhrase() {
    return !Character.isWhitespace(before)
        && BEFORE_OPENING.indexOf(before) < 0
        && Character.isWhitespace(after);
  }

  private boolean endsSentence() {
    return ".,?!\u2026".indexOf(before) >= 0 && !Character.isLetterOrDigit(after);
  }
}
