package org.chancery.entity;

import java.time.LocalDate;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that somebody held an office.
 *
 * @param office the office
 * @param start first date, or null when unknown
 * @param end last date, or null when unknown or still held
 */
public record OfficeHolding(Office office, @Nullable PartialDate start, @Nullable PartialDate end) {

  /** Whether the office was held on the day, as far as the dates tell. */
  public boolean heldOn(LocalDate day) {
    return (start == null || !start.first().isAfter(day))
        && (end == null || !end.last().isBefore(day));
  }
}
