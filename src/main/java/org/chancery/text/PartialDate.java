package org.chancery.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date of the precision that the text gives: a day, a month or a year of the Gregorian calendar.
 */
public sealed interface PartialDate {
  /** Returns the ISO 8601 form: {@code 2019-06-20}, {@code 2019-06} or {@code 2019}. */
  String iso();

  /** Returns the first day that the date can mean. */
  LocalDate first();

  /** Returns the last day that the date can mean. */
  LocalDate last();

  /** A day. */
  record Day(LocalDate value) implements PartialDate {
    @Override
    public String iso() {
      return value.toString();
    }

    @Override
    public LocalDate first() {
      return value;
    }

    @Override
    public LocalDate last() {
      return value;
    }
  }

  /** A month. */
  record Month(YearMonth value) implements PartialDate {
    @Override
    public String iso() {
      return value.toString();
    }

    @Override
    public LocalDate first() {
      return value.atDay(1);
    }

    @Override
    public LocalDate last() {
      return value.atEndOfMonth();
    }
  }

  /** A year. */
  record CalendarYear(Year value) implements PartialDate {
    @Override
    public String iso() {
      return value.toString();
    }

    @Override
    public LocalDate first() {
      return value.atDay(1);
    }

    @Override
    public LocalDate last() {
      return value.atDay(value.length());
    }
  }

  /** Returns the day as a date. */
  static PartialDate of(LocalDate day) {
    return new Day(day);
  }

  /** Returns the month as a date. */
  static PartialDate of(YearMonth month) {
    return new Month(month);
  }

  /** Returns the year as a date. */
  static PartialDate of(Year year) {
    return new CalendarYear(year);
  }

  /**
   * Reads an ISO 8601 date of any of the three precisions.
   *
   * @throws java.time.format.DateTimeParseException when the words are no such date
   */
  static PartialDate parse(String iso) {
    return switch (iso.length()) {
      case 4 -> of(Year.parse(iso));
      case 7 -> of(YearMonth.parse(iso));
      default -> of(LocalDate.parse(iso));
    };
  }
}
