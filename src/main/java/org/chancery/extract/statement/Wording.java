package org.chancery.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Quotation;
import org.chancery.text.Span;

/** Measures stretches of an article's text. */
final class Wording {
  private static final Pattern LINK = Pattern.compile("\\s(?:and|but)\\s+that\\s*$");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}’']+");

  /** Shorter words are written small in titles. */
  private static final int LONG_WORD = 4;

  private static final String MARKS = ".,!?…";

  private static final double NEARLY = 0.9;

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

  /** Whether the words are the first ones of the quotation. */
  boolean opens(Quotation quotation, Span words) {
    return words.start() - quotation.span().start() <= 1;
  }

  /** Returns how many quotations the span holds at least in part. */
  long quotationsIn(Span span) {
    return quotations.stream().filter(quotation -> quotation.words().overlaps(span)).count();
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

  /** Whether all words but the short ones begin with a capital, as those of a book's title do. */
  boolean isTitled(Span span) {
    int capitals = 0;
    for (String word : WORD.split(span.in(chars))) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (shouted || (small && word.length() >= LONG_WORD)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 1 && chars.charAt(span.end() - 1) != ',';
  }

  /** Whether nearly all of the words are covered by the quotation. */
  boolean covers(Span quotation, Span words) {
    if (!quotation.overlaps(words)) {
      return false;
    }
    Span common =
        new Span(
            Math.max(quotation.start(), words.start()), Math.min(quotation.end(), words.end()));
    return count(common) >= NEARLY * count(words);
  }

  boolean beginsCapital(Span span) {
    return Character.isUpperCase(chars.charAt(span.start()));
  }

  /** Whether a mark before or after the closing quotation mark parts it from what follows. */
  boolean isClosed(Span quotation) {
    int last = quotation.end() - 1;
    boolean before = last > 0 && MARKS.indexOf(chars.charAt(last - 1)) >= 0;
    boolean after =
        quotation.end() < chars.length() && MARKS.indexOf(chars.charAt(quotation.end())) >= 0;
    return before || after;
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
