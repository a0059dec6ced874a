package org.chancery.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.TimeLexicon.Entry;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a sentence into {@link TimeWord}s. */
final class TimeLexer {
  private static final Pattern PIECE = Pattern.compile("[-–—/]|[^-–—/]+");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private final TimeLexicon lexicon;

  TimeLexer(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the words of the sentence; a token such as "mid-July" gives several. */
  List<TimeWord> words(Sentence sentence) {
    List<TimeWord> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      int foreign = lexicon.notDate(sentence, i);
      for (int end = i + foreign; i < end; i++) {
        words.add(other(sentence.token(i)));
      }
      if (foreign == 0) {
        addWords(sentence.token(i++), words);
      }
    }
    return words;
  }

  private static TimeWord other(Token token) {
    return word(token, token.span(), lower(token.text()), new Entry(Kind.OTHER, 0, false), null);
  }

  private void addWords(Token token, List<TimeWord> words) {
    PartialDate date = date(token.text());
    String lower = lower(token.text());
    if (date != null) {
      words.add(word(token, token.span(), lower, new Entry(Kind.DATE, 0, false), date));
      return;
    }
    Matcher pieces = PIECE.matcher(token.text());
    while (pieces.find()) {
      int at = token.span().start();
      Span span = new Span(at + pieces.start(), at + pieces.end());
      String piece = lower(pieces.group());
      words.add(word(token, span, piece, entry(piece), null));
    }
  }

  private static TimeWord word(
      Token token, Span span, String lower, Entry entry, @Nullable PartialDate date) {
    return new TimeWord(
        entry.kind(),
        entry.value(),
        token.index(),
        span,
        lower,
        token.pos(),
        token.ner(),
        entry.doubtful(),
        date);
  }

  private Entry entry(String lower) {
    Entry known = lexicon.get(lower);
    if (known != null) {
      return known;
    }
    Matcher ordinal = ORDINAL.matcher(lower);
    if (ordinal.matches()) {
      return new Entry(Kind.ORDINAL, Integer.parseInt(ordinal.group(1)), false);
    }
    if (DAY.matcher(lower).matches()) {
      return new Entry(Kind.NUMBER, Integer.parseInt(lower), false);
    }
    if (YEAR.matcher(lower).matches()) {
      return new Entry(Kind.YEAR, Integer.parseInt(lower), false);
    }
    return new Entry(Kind.OTHER, 0, false);
  }

  /**
   * Reads a date in digits. Where day and month cannot be told apart the year alone is certain, and
   * is what is returned.
   */
  private static @Nullable PartialDate date(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (!slashed.matches()) {
      return null;
    }
    int first = number(slashed, 1);
    int second = number(slashed, 2);
    int year = number(slashed, 3);
    if (first <= 12 && second <= 12 && first != second) {
      return PartialDate.of(Year.of(year));
    }
    return second > 12 ? day(year, first, second) : day(year, second, first);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable PartialDate day(int year, int month, int day) {
    try {
      return PartialDate.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
