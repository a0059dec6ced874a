package org.chancery.article;

/** Makes a text storable without moving any of its characters. */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /**
   * Returns the text with each character that neither XML nor UTF-8 can carry (control characters,
   * halves of surrogate pairs, non-characters) replaced by U+FFFD, one for one, so that offsets
   * stay what they were.
   */
  static String of(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isUnstorable(c)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isUnstorable(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || Character.isSurrogate(c) || c >= '\uFFFE';
  }
}
