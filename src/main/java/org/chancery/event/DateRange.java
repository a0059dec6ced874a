package org.chancery.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something can have been.
 *
 * @param first first day
 * @param last last day
 * @param precision how exactly the days are known
 */
record DateRange(LocalDate first, LocalDate last, Precision precision) {

  /** How exactly a date is known; the vaguer one comes later. */
  enum Precision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR;

    /** Returns the precision of a date. */
    static Precision of(PartialDate date) {
      if (date instanceof PartialDate.Day) {
        return DAY;
      }
      return date instanceof PartialDate.Month ? MONTH : YEAR;
    }
  }

  /** Returns the days from start to end; nothing when there is no start. */
  static Optional<DateRange> of(@Nullable PartialDate start, @Nullable PartialDate end) {
    if (start == null) {
      return Optional.empty();
    }
    PartialDate until = end == null ? start : end;
    LocalDate last = until.last().isBefore(start.last()) ? start.last() : until.last();
    return Optional.of(new DateRange(start.first(), last, Precision.of(start)));
  }

  /** Returns the vaguer precision of the two. */
  Precision vaguer(DateRange other) {
    return precision.compareTo(other.precision) >= 0 ? precision : other.precision;
  }

  /** Returns the days between the two; 0 when they overlap. */
  long gap(DateRange other) {
    if (other.last.isBefore(first)) {
      return ChronoUnit.DAYS.between(other.last, first);
    }
    return last.isBefore(other.first) ? ChronoUnit.DAYS.between(last, other.first) : 0;
  }
}
