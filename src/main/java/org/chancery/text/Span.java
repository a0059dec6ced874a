package org.chancery.text;

/**
 * A stretch of an article's text.
 *
 * @param start first UTF-16 index, inclusive
 * @param end index after the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the offset lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the words of this span in the text it was taken from. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
