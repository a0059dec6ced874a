package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import org.chancery.claim.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting had come on the day of a report.
 *
 * @param status how far
 * @param date day of the reports, or null when unknown
 * @param claims names of the claims of that day that say so, at least one
 */
public record StatusReport(MeetingStatus status, @Nullable LocalDate date, List<String> claims) {
  public StatusReport {
    claims = List.copyOf(claims);
  }
}
