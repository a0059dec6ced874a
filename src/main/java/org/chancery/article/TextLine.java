package org.chancery.article;

/**
 * One line or joined paragraph of a text.
 *
 * @param start first UTF-16 index
 * @param end index after the last character, line break excluded
 * @param lastBreak index of the start of its last physical line; equals {@code start} unless lines
 *     were joined
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record TextLine(int start, int end, int lastBreak, boolean afterBlank) {

  String of(String text) {
    return text.substring(start, end);
  }

  /** Returns how long its last physical line is. */
  int lastLength() {
    return end - lastBreak;
  }

  TextLine joined(TextLine next) {
    return new TextLine(start, next.end, next.lastBreak, afterBlank);
  }
}
