package org.chancery.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article was published, as the point from which its relative times are counted.
 *
 * @param day that day
 */
record Anchor(LocalDate day) {
  /** A verb may mislead; a day this near (in days) wins over one of the tense a year away. */
  private static final int NEAR = 45;

  private static final int FAR = 300;

  /** Months; nobody announces without a year what is to be in ten months. */
  private static final int JUST_PAST = 2;

  /**
   * Returns the weekday that is meant, today included. Nobody calls the day six days ago by its
   * bare name; articles are dated a day before what they tell where they go on being written, or
   * where it is a day later.
   */
  LocalDate weekday(int weekday, Tense tense) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return tense == Tense.FUTURE || wanted == day.plusDays(1).getDayOfWeek()
        ? day.with(TemporalAdjusters.nextOrSame(wanted))
        : day.with(TemporalAdjusters.previousOrSame(wanted));
  }

  /** Returns the weekday before or after today, today left out. */
  LocalDate otherWeekday(int weekday, Tense tense) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return tense == Tense.FUTURE
        ? day.with(TemporalAdjusters.next(wanted))
        : day.with(TemporalAdjusters.previous(wanted));
  }

  /** Returns the weekday of the week so many weeks from this one; weeks begin on Monday. */
  LocalDate weekdayOfWeek(int weekday, int weeks) {
    return day.plusWeeks(weeks).with(DayOfWeek.of(weekday));
  }

  /** Returns the month that is meant, the article's own included. */
  YearMonth month(int month, Tense tense) {
    YearMonth now = YearMonth.from(day);
    YearMonth past = now.withMonth(month);
    past = past.isAfter(now) ? past.minusYears(1) : past;
    YearMonth future = past.equals(now) ? now : past.plusYears(1);
    return switch (tense) {
      case PAST -> past;
      case FUTURE -> past.until(now, ChronoUnit.MONTHS) <= JUST_PAST ? past : future;
      case OPEN ->
          past.until(now, ChronoUnit.MONTHS) <= now.until(future, ChronoUnit.MONTHS)
              ? past
              : future;
    };
  }

  /** Returns the day of that month and number that is meant; null when no year near has one. */
  @Nullable LocalDate monthDay(int month, int dayOfMonth, Tense tense) {
    List<LocalDate> candidates = yearsAround(month, dayOfMonth);
    LocalDate nearest = null;
    LocalDate fitting = null;
    for (LocalDate candidate : candidates) {
      nearest = nearest == null ? candidate : nearest;
      boolean fits = tense == Tense.FUTURE ? !candidate.isBefore(day) : !candidate.isAfter(day);
      fitting = fitting == null && fits ? candidate : fitting;
    }
    if (tense == Tense.OPEN || fitting == null || nearest == null) {
      return nearest;
    }
    return distance(nearest) <= NEAR && distance(fitting) >= FAR ? nearest : fitting;
  }

  /** Returns the day of that month, number and weekday nearest to today; null for none near. */
  @Nullable LocalDate monthDay(int month, int dayOfMonth, DayOfWeek weekday) {
    for (LocalDate candidate : yearsAround(month, dayOfMonth)) {
      if (candidate.getDayOfWeek() == weekday) {
        return candidate;
      }
    }
    return null;
  }

  private List<LocalDate> yearsAround(int month, int dayOfMonth) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      YearMonth in = YearMonth.of(year, month);
      if (in.isValidDay(dayOfMonth)) {
        days.add(in.atDay(dayOfMonth));
      }
    }
    days.sort(Comparator.comparingLong(this::distance).thenComparing(Comparator.naturalOrder()));
    return days;
  }

  private long distance(LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other));
  }

  /** Returns the Saturday of the weekend that is meant. */
  LocalDate weekend(Tense tense) {
    boolean onIt = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    LocalDate last = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return tense == Tense.FUTURE && !onIt ? last.plusWeeks(1) : last;
  }

  /** Returns the year of the season that is meant; winter, which has two, is not asked for. */
  Year season(int firstMonth, Tense tense) {
    Month first = Month.of(firstMonth);
    int thisYear = day.getYear();
    boolean begun = day.getMonth().compareTo(first) >= 0;
    boolean over = day.getMonthValue() >= firstMonth + 3;
    return switch (tense) {
      case PAST -> Year.of(begun ? thisYear : thisYear - 1);
      case FUTURE -> Year.of(over ? thisYear + 1 : thisYear);
      case OPEN -> Year.of(thisYear);
    };
  }

  /**
   * Returns the time so many units away from a day, as exactly as such phrases are meant: days to
   * the day, weeks and months to the month, years to the year.
   *
   * @param unit length of the unit in days, as in {@link TimeWord.Kind#UNIT}
   */
  static PartialDate away(LocalDate from, int count, int unit) {
    return switch (unit) {
      case 1 -> PartialDate.of(from.plusDays(count));
      case 7, 14 -> PartialDate.of(YearMonth.from(from.plusDays((long) count * unit)));
      case 30 -> PartialDate.of(YearMonth.from(from).plusMonths(count));
      default -> PartialDate.of(Year.from(from).plusYears(count));
    };
  }
}
