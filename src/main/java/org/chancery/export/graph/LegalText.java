package org.chancery.export.graph;

/** Text that every format can hold: scraped articles have characters that XML forbids. */
final class LegalText {
  private LegalText() {}

  /** Returns the text without control characters, halves of characters and noncharacters. */
  static String of(String text) {
    if (text.codePoints().allMatch(LegalText::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Returns the legal text on one line, as XML's attributes hold it. */
  static String line(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isLegal(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
