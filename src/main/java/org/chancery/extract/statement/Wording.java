package org.chancery.extract.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Quotation;
import org.chancery.text.Span;

/** Measures stretches of an article's text. */
final class Wording {
  private static final Pattern LINK = Pattern.compile("\\s(?:and|but)\\s+that\\s*$");

  private final String chars;
  private final List<Quotation> quotations;

  Wording(String chars, List<Quotation> quotations) {
    this.chars = chars;
    this.quotations = List.copyOf(quotations);
  }

  /** Returns how many words between blanks the span has. */
  int count(Span span) {
    int count = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean blank = Character.isWhitespace(chars.charAt(i));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  /** Returns which part of the span's words stands in quotation marks, from 0 to 1. */
  double quotedShare(Span span) {
    int quoted = 0;
    for (Quotation quotation : quotations) {
      if (quotation.words().overlaps(span)) {
        int from = Math.max(quotation.words().start(), span.start());
        int to = Math.min(quotation.words().end(), span.end());
        quoted += count(new Span(from, to));
      }
    }
    return (double) quoted / Math.max(1, count(span));
  }

  boolean beginsCapital(Span span) {
    return Character.isUpperCase(chars.charAt(span.start()));
  }

  boolean beginsSmall(Span span) {
    return Character.isLowerCase(chars.charAt(span.start()));
  }

  /** Returns the span without a comma at its end. */
  Span withoutComma(Span words) {
    boolean comma = chars.charAt(words.end() - 1) == ',';
    return comma && words.end() - words.start() > 1
        ? new Span(words.start(), words.end() - 1)
        : words;
  }

  /** Whether the characters end with a conjunction and "that". */
  boolean endsWithClauseLink(int from, int to) {
    return LINK.matcher(chars.substring(from, to)).find();
  }

  /** Returns the span without blanks, commas, colons and a linking "and that" at its end. */
  Span withoutEnd(Span words) {
    Matcher link = LINK.matcher(words.in(chars));
    int end = link.find() ? words.start() + link.start() : words.end();
    while (end > words.start() + 1 && " ,:\n".indexOf(chars.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(words.start(), end);
  }

  /** Returns the last character other than a blank before the offset, or a blank. */
  char before(int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      if (!Character.isWhitespace(chars.charAt(i))) {
        return chars.charAt(i);
      }
    }
    return ' ';
  }

  /** Returns the number of characters between the two, which must not overlap; else a negative. */
  static int distance(Span quotation, Span anchor) {
    return anchor.start() >= quotation.end()
        ? anchor.start() - quotation.end()
        : quotation.start() - anchor.end();
  }
}
