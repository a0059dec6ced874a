package org.chancery.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: "June 20", "28-30 August", "Friday 13 September", "April 2015". */
final class CalendarRule implements TimeRule {
  private static final int YEAR_DAYS = 365;

  /** A day without its year, or with it; {@code weekday} is 0 when none is said. */
  private record Parts(int month, int day, @Nullable Integer year, int weekday) {}

  @Override
  public @Nullable TimePhrase read(TimeReading words, int at) {
    PartialDate whole = words.words().get(at).date();
    if (whole != null) {
      return TimePhrase.of(at + 1, whole);
    }
    int date = at;
    int weekday = 0;
    if (words.is(at, Kind.WEEKDAY)) {
      weekday = words.value(at);
      date = words.skip(at + 1, Kind.DAYTIME, Kind.COMMA, Kind.THE);
    }
    TimePhrase days = isMonth(words, date) ? monthFirst(words, at, date, weekday) : null;
    if (days == null && words.isDayNumber(date)) {
      days = dayFirst(words, at, date, weekday);
    }
    return days != null || weekday != 0 ? days : months(words, at);
  }

  private static @Nullable TimePhrase monthFirst(TimeReading words, int at, int date, int weekday) {
    int i = date + 1;
    if (!words.isDayNumber(i)) {
      return null;
    }
    int month = words.value(date);
    int first = words.value(i++);
    int lastMonth = month;
    int last = first;
    if (words.is(i, Kind.DASH, Kind.TO, Kind.AND)) {
      if (words.isDayNumber(i + 1) && words.value(i + 1) > first && !isMonth(words, i + 2)) {
        last = words.value(i + 1);
        i += 2;
      } else if (isMonth(words, i + 1) && words.isDayNumber(i + 2)) {
        lastMonth = words.value(i + 1);
        last = words.value(i + 2);
        i += 3;
      }
    }
    return days(words, at, i, new Parts(month, first, null, weekday), lastMonth, last);
  }

  private static @Nullable TimePhrase dayFirst(TimeReading words, int at, int date, int weekday) {
    int first = words.value(date);
    int i = date + 1;
    int last = first;
    int month = monthAfter(words, i);
    if (month == 0 && words.is(i, Kind.DASH, Kind.TO, Kind.AND) && words.isDayNumber(i + 1)) {
      last = words.value(i + 1);
      i += 2;
      month = monthAfter(words, i);
    }
    if (month == 0 || last < first) {
      return null;
    }
    i = words.skip(i, Kind.OF) + 1;
    int lastMonth = month;
    if (last == first
        && words.is(i, Kind.DASH, Kind.TO)
        && words.isDayNumber(i + 1)
        && monthAfter(words, i + 2) != 0) {
      last = words.value(i + 1);
      lastMonth = monthAfter(words, i + 2);
      i = words.skip(i + 2, Kind.OF) + 1;
    }
    return days(words, at, i, new Parts(month, first, null, weekday), lastMonth, last);
  }

  private static int monthAfter(TimeReading words, int at) {
    int month = words.skip(at, Kind.OF);
    return month <= at + 1 && isMonth(words, month) ? words.value(month) : 0;
  }

  /** Adds the year, said or meant, to the days that were read. */
  private static @Nullable TimePhrase days(
      TimeReading words, int at, int end, Parts start, int lastMonth, int lastDay) {
    int year = words.skip(end, Kind.COMMA);
    boolean said = year <= end + 1 && words.is(year, Kind.YEAR);
    Parts first =
        said ? new Parts(start.month(), start.day(), words.value(year), start.weekday()) : start;
    LocalDate from = day(words, first, words.tense(at, end));
    if (from == null) {
      return null;
    }
    int lastYear = from.getYear() + (lastMonth < start.month() ? 1 : 0);
    YearMonth in = YearMonth.of(lastYear, lastMonth);
    if (!in.isValidDay(lastDay)) {
      return null;
    }
    return new TimePhrase(
        said ? year + 1 : end, PartialDate.of(from), PartialDate.of(in.atDay(lastDay)));
  }

  private static @Nullable LocalDate day(TimeReading words, Parts parts, Tense tense) {
    Integer year = parts.year();
    if (year != null) {
      YearMonth in = YearMonth.of(year, parts.month());
      return in.isValidDay(parts.day()) ? in.atDay(parts.day()) : null;
    }
    Anchor anchor = words.anchor();
    if (anchor == null) {
      return null;
    }
    LocalDate named =
        parts.weekday() == 0
            ? null
            : anchor.monthDay(parts.month(), parts.day(), DayOfWeek.of(parts.weekday()));
    return named != null ? named : anchor.monthDay(parts.month(), parts.day(), tense);
  }

  private static @Nullable TimePhrase months(TimeReading words, int at) {
    int i = at;
    Integer relative = null;
    if (words.is(i, Kind.RELATIVE)) {
      relative = words.value(i++);
      if (words.is(i, Kind.PAST, Kind.COMING)) {
        relative = words.value(i++);
      }
    }
    if (!isMonth(words, i)) {
      return null;
    }
    int last = i;
    if (words.is(i + 1, Kind.TO, Kind.DASH, Kind.AND)
        && isMonth(words, i + 2)
        && !words.isDayNumber(i + 3)) {
      last = i + 2;
    }
    int next = words.skip(last + 1, Kind.COMMA, Kind.OF);
    if (words.is(next, Kind.YEAR)) {
      return months(next + 1, YearMonth.of(words.value(next), words.value(i)), words.value(last));
    }
    Anchor anchor = words.anchor();
    if (anchor == null) {
      return null;
    }
    next = words.skip(next, Kind.EARLIER, Kind.LATER);
    if (words.is(next, Kind.RELATIVE)
        && words.is(next + 1, Kind.UNIT)
        && words.value(next + 1) == YEAR_DAYS) {
      int year = anchor.day().getYear() + words.value(next);
      return months(next + 2, YearMonth.of(year, words.value(i)), words.value(last));
    }
    Tense tense = relative == null ? words.tense(at, last + 1) : tense(relative);
    YearMonth first = anchor.month(words.value(i), tense);
    if (relative != null && relative != 0 && first.equals(YearMonth.from(anchor.day()))) {
      first = first.plusYears(relative);
    }
    return months(last + 1, first, words.value(last));
  }

  private static Tense tense(int relative) {
    return relative == 0 ? Tense.OPEN : relative < 0 ? Tense.PAST : Tense.FUTURE;
  }

  private static TimePhrase months(int end, YearMonth first, int lastMonth) {
    YearMonth last = first.withMonth(lastMonth);
    return new TimePhrase(
        end,
        PartialDate.of(first),
        PartialDate.of(last.isBefore(first) ? last.plusYears(1) : last));
  }

  /** Whether a month is named: a doubtful word needs another word of time beside it. */
  private static boolean isMonth(TimeReading words, int at) {
    if (!words.is(at, Kind.MONTH)) {
      return false;
    }
    TimeWord word = words.words().get(at);
    if (!word.doubtful()) {
      return true;
    }
    boolean noun = word.pos().startsWith("NN") || word.pos().equals("JJ");
    return noun && !words.isName(at) && besideTime(words, at);
  }

  private static boolean besideTime(TimeReading words, int at) {
    return words.is(at + 1, Kind.NUMBER, Kind.ORDINAL, Kind.YEAR)
        || words.is(at - 1, Kind.NUMBER, Kind.ORDINAL, Kind.OF, Kind.LEADS, Kind.BETWEEN)
        || words.is(at - 1, Kind.RELATIVE, Kind.PART, Kind.PAST, Kind.COMING, Kind.DASH)
        || (words.is(at - 1, Kind.AND, Kind.TO) && words.is(at - 2, Kind.MONTH, Kind.NUMBER))
        || (words.is(at - 1, Kind.COMMA) && words.is(at - 2, Kind.WEEKDAY));
  }
}
