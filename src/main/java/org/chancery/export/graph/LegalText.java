package org.chancery.export.graph;

/** Text that every format can hold: scraped articles have characters that XML forbids. */
final class LegalText {
  private LegalText() {}

  /** Returns the text without control characters, halves of characters and noncharacters. */
  static String of(String text) {
    if (isPlain(text, '\t')) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Returns the legal text on one line, as XML's attributes hold it. */
  static String line(String text) {
    return isPlain(text, ' ') ? text : of(text).replaceAll("\\s+", " ").strip();
  }

  /** Whether nothing need be done, as mostly: no character is below the first one, or unusual. */
  private static boolean isPlain(String text, char first) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c >= first && isLegal(c);
      if (!usual || (first == ' ' && c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return first != ' ' || before != ' ' || text.isEmpty();
  }

  private static boolean isLegal(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
