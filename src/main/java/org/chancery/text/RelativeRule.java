package org.chancery.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads times that are counted from a day: "yesterday", "last month", "two weeks ago". */
final class RelativeRule implements TimeRule {
  private static final int DAY = 1;
  private static final int WEEK = 7;
  private static final int WINTER = 12;

  @Override
  public @Nullable TimePhrase read(TimeReading words, int at) {
    Anchor anchor = words.anchor();
    return switch (words.words().get(at).kind()) {
      case NEAR_DAY -> anchor == null ? null : nearDay(words, at, anchor);
      case RELATIVE -> anchor == null ? null : relative(words, at, anchor);
      case PRECEDING -> preceding(words, at);
      case NUMBER, COUNT -> counted(words, at);
      case UNIT -> anchor == null ? null : dayBefore(words, at, anchor);
      case WEEKEND ->
          anchor == null || !words.is(at - 1, Kind.THE)
              ? null
              : weekend(at + 1, anchor.weekend(words.tense(at, at + 1)));
      case SEASON -> season(words, at, at, null);
      default -> null;
    };
  }

  private static TimePhrase nearDay(TimeReading words, int at, Anchor anchor) {
    LocalDate day = anchor.day().plusDays(words.value(at));
    return TimePhrase.of(words.skip(at + 1, Kind.DAYTIME), PartialDate.of(day));
  }

  private static @Nullable TimePhrase relative(TimeReading words, int at, Anchor anchor) {
    int sense = words.value(at);
    int next = at + 1;
    if (words.is(next, Kind.DAYTIME) && sense <= 0) {
      return TimePhrase.of(next + 1, PartialDate.of(anchor.day().plusDays(sense)));
    }
    if (words.is(next, Kind.WEEKEND)) {
      Tense tense = sense == 0 ? words.tense(at, next + 1) : sense < 0 ? Tense.PAST : Tense.FUTURE;
      return weekend(next + 1, anchor.weekend(tense));
    }
    if (words.is(next, Kind.SEASON)) {
      return season(words, at, next, sense);
    }
    if (!words.is(next, Kind.UNIT) || words.words().get(next).lower().endsWith("s")) {
      return null;
    }
    int unit = words.value(next);
    if (unit == DAY) {
      return sense > 0 ? fromSpokenOf(words, next + 1, 1, unit) : null;
    }
    boolean duration = words.is(at - 1, Kind.THE);
    if (unit == WEEK && sense > 0 && !duration) {
      return week(next + 1, anchor.weekdayOfWeek(1, sense));
    }
    return duration ? null : TimePhrase.of(next + 1, Anchor.away(anchor.day(), sense, unit));
  }

  /** The month of a week; none for a week with days of two months. */
  private static @Nullable TimePhrase week(int end, LocalDate monday) {
    YearMonth month = YearMonth.from(monday);
    boolean whole = month.equals(YearMonth.from(monday.plusDays(WEEK - 1L)));
    return whole ? TimePhrase.of(end, PartialDate.of(month)) : null;
  }

  private static TimePhrase weekend(int end, LocalDate saturday) {
    return new TimePhrase(end, PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
  }

  private static @Nullable TimePhrase season(
      TimeReading words, int at, int season, @Nullable Integer sense) {
    int next = words.skip(season + 1, Kind.OF);
    if (words.is(next, Kind.YEAR)) {
      return TimePhrase.of(next + 1, PartialDate.of(Year.of(words.value(next))));
    }
    Anchor anchor = words.anchor();
    boolean led = words.is(at - 1, Kind.THE) && words.is(at - 2, Kind.LEADS);
    boolean other = words.is(season + 1, Kind.OF) || words.value(season) == WINTER;
    if (anchor == null || other || (sense == null && !led)) {
      return null;
    }
    Tense tense = sense == null ? words.tense(at, season + 1) : Tense.OPEN;
    if (sense != null && sense != 0) {
      tense = sense < 0 ? Tense.PAST : Tense.FUTURE;
    }
    return TimePhrase.of(season + 1, PartialDate.of(anchor.season(words.value(season), tense)));
  }

  private static @Nullable TimePhrase preceding(TimeReading words, int at) {
    boolean one = words.is(at + 1, Kind.UNIT) && !words.words().get(at + 1).lower().endsWith("s");
    return one ? fromSpokenOf(words, at + 2, words.value(at), words.value(at + 1)) : null;
  }

  private static @Nullable TimePhrase counted(TimeReading words, int at) {
    int after = at + 2;
    Anchor anchor = words.anchor();
    if (!words.is(at + 1, Kind.UNIT)) {
      return null;
    }
    int count = words.value(at);
    int unit = words.value(at + 1);
    if (words.is(after, Kind.AGO)) {
      return anchor == null
          ? null
          : TimePhrase.of(after + 1, Anchor.away(anchor.day(), -count, unit));
    }
    if (words.is(after, Kind.EARLIER)) {
      return fromSpokenOf(words, after + 1, -count, unit);
    }
    return words.is(after, Kind.LATER) ? fromSpokenOf(words, after + 1, count, unit) : null;
  }

  /** "The day before", with nothing behind it that it could be before. */
  private static @Nullable TimePhrase dayBefore(TimeReading words, int at, Anchor anchor) {
    boolean told = words.is(at - 1, Kind.THE) && words.is(at + 1, Kind.BEFORE);
    boolean ends =
        at + 2 >= words.words().size()
            || !Character.isLetter(words.words().get(at + 2).pos().charAt(0));
    if (!told || !ends || words.value(at) != DAY) {
      return null;
    }
    LocalDate from = words.spokenOf().get();
    return TimePhrase.of(at + 2, Anchor.away(from == null ? anchor.day() : from, -1, DAY));
  }

  /** Counts from the day last spoken of; a past one may be counted from the article's day. */
  private static @Nullable TimePhrase fromSpokenOf(
      TimeReading words, int end, int count, int unit) {
    LocalDate from = words.spokenOf().get();
    Anchor anchor = words.anchor();
    if (from == null && anchor != null && count < 0) {
      from = anchor.day();
    }
    return from == null ? null : TimePhrase.of(end, Anchor.away(from, count, unit));
  }
}
