package org.chancery.export.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.text.PartialDate;
import org.chancery.view.EventKind;
import org.chancery.view.Occurrence;

/**
 * When an event is, for tools that only know days.
 *
 * @param span from the first to the last day that it can be
 * @param iso the date as sources give it: {@code 2019-06}, or {@code 2019-06-20/2019-06-21}
 * @param precision {@code day}, {@code month} or {@code year}
 * @param basis {@link #EVENT} or {@link #REPORT}
 */
record Dating(Span span, String iso, String precision, String basis) {
  /** The date is that of the event. */
  static final String EVENT = "event";

  /** The date is that of the first report. */
  static final String REPORT = "report";

  /**
   * Returns when the event is; nothing when nobody knows. Words are reported soon after they are
   * said, so statements without a date have that of their first report; a meeting may be reported
   * long before or after.
   */
  static Optional<Dating> of(Occurrence event) {
    PartialDate start = event.start();
    if (start != null) {
      PartialDate end = event.end();
      return Optional.of(of(start, end == null ? start : end, EVENT));
    }
    PartialDate reported = event.reported();
    return event.kind() == EventKind.statement && reported != null
        ? Optional.of(of(reported, reported, REPORT))
        : Optional.empty();
  }

  private static Dating of(PartialDate start, PartialDate end, String basis) {
    LocalDate first = start.first();
    LocalDate last = end.last().isBefore(first) ? start.last() : end.last();
    String iso = start.iso().equals(end.iso()) ? start.iso() : start.iso() + "/" + end.iso();
    int digits = Math.min(start.iso().length(), end.iso().length());
    String precision = digits == 4 ? "year" : digits == 7 ? "month" : "day";
    return new Dating(new Span(first, last), iso, precision, basis);
  }
}
