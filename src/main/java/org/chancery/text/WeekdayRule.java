package org.chancery.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads weekdays: "Thursday", "last Friday", "Thursday and Friday", "Tuesday of next week". */
final class WeekdayRule implements TimeRule {
  private static final int WEEK = 7;

  @Override
  public @Nullable TimePhrase read(TimeReading words, int at) {
    Anchor anchor = words.anchor();
    int i = words.skip(at, Kind.RELATIVE, Kind.PRECEDING, Kind.PAST, Kind.COMING);
    if (anchor == null || i > at + 2 || !isWeekday(words, i) || words.is(at - 1, Kind.RECURS)) {
      return null;
    }
    int end = words.skip(i + 1, Kind.DAYTIME);
    Integer weeks = weeks(words, end);
    LocalDate first =
        weeks == null ? led(words, anchor, at, i) : anchor.weekdayOfWeek(words.value(i), weeks);
    if (first == null) {
      return null;
    }
    if (weeks != null) {
      return TimePhrase.of(words.skip(end, Kind.OF, Kind.COMMA) + 2, PartialDate.of(first));
    }
    return range(words, i, end, first, anchor);
  }

  private static boolean isWeekday(TimeReading words, int at) {
    return words.is(at, Kind.WEEKDAY) && !words.words().get(at).doubtful() && !words.isName(at);
  }

  private static @Nullable Integer weeks(TimeReading words, int end) {
    int next = words.skip(end, Kind.OF, Kind.COMMA);
    boolean week =
        words.is(next, Kind.RELATIVE)
            && words.is(next + 1, Kind.UNIT)
            && words.value(next + 1) == WEEK;
    return week ? words.value(next) : null;
  }

  private static @Nullable LocalDate led(TimeReading words, Anchor anchor, int at, int weekday) {
    int day = words.value(weekday);
    if (words.is(at, Kind.PRECEDING)) {
      LocalDate from = words.spokenOf().get();
      DayOfWeek wanted = DayOfWeek.of(day);
      return from == null
          ? null
          : from.with(
              words.value(at) > 0
                  ? TemporalAdjusters.next(wanted)
                  : TemporalAdjusters.previous(wanted));
    }
    int sense = at == weekday ? 0 : words.value(weekday - 1);
    if (sense != 0) {
      return anchor.otherWeekday(day, sense < 0 ? Tense.PAST : Tense.FUTURE);
    }
    Tense tense = words.tense(at, weekday + 1);
    boolean thisDay = at < weekday && tense == Tense.OPEN;
    return anchor.weekday(day, thisDay ? Tense.FUTURE : tense);
  }

  /** A range runs over days that follow each other; other days are phrases of their own. */
  private static TimePhrase range(
      TimeReading words, int at, int end, LocalDate first, Anchor anchor) {
    boolean span = words.is(end, Kind.TO, Kind.DASH);
    boolean pair = words.is(end, Kind.AND);
    boolean second = isWeekday(words, end + 1) && !words.isDayNumber(end + 2);
    if ((!span && !pair) || !second) {
      return TimePhrase.of(end, PartialDate.of(first));
    }
    int days = Math.floorMod(words.value(end + 1) - words.value(at), WEEK);
    if (days == 0 || (pair && days > 1)) {
      return TimePhrase.of(end, PartialDate.of(first));
    }
    LocalDate start = first;
    boolean past = first.isBefore(anchor.day());
    if (past && first.plusDays(days).isAfter(anchor.day())) {
      boolean told = words.tense(at, end + 2) == Tense.PAST;
      start = told ? first.minusWeeks(1) : first;
    }
    return new TimePhrase(
        words.skip(end + 2, Kind.DAYTIME),
        PartialDate.of(start),
        PartialDate.of(start.plusDays(days)));
  }
}
