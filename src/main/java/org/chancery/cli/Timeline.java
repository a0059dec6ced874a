package org.chancery.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.text.PartialDate;

/**
 * How many events there are in each month or year.
 *
 * @param unit {@code month} or {@code year}, whichever takes a readable number of lines
 * @param bars one for each, without gaps; what lies long before the rest is one
 */
record Timeline(String unit, List<Bars.Bar> bars) {
  private static final int MOST = 24;

  /** The share of events, one in so many, that may lie before the first line of its own. */
  private static final int EARLY = 20;

  Timeline {
    bars = List.copyOf(bars);
  }

  /**
   * Returns the timeline of dates; those that are less precise than the unit count at its start.
   */
  static Timeline of(Collection<PartialDate> dates) {
    NavigableMap<LocalDate, Long> months = new TreeMap<>();
    NavigableMap<LocalDate, Long> years = new TreeMap<>();
    for (PartialDate date : dates) {
      months.merge(date.first().withDayOfMonth(1), 1L, Long::sum);
      years.merge(date.first().withDayOfYear(1), 1L, Long::sum);
    }
    boolean yearly = dates.stream().anyMatch(date -> date instanceof PartialDate.CalendarYear);
    if (dates.isEmpty()) {
      return new Timeline("month", List.of());
    }
    LocalDate first = begin(months, dates.size());
    boolean fits = ChronoUnit.MONTHS.between(first, months.lastKey()) < MOST;
    return fits && !yearly
        ? new Timeline("month", bars(months, first, ChronoUnit.MONTHS))
        : new Timeline("year", bars(years, begin(years, dates.size()), ChronoUnit.YEARS));
  }

  /** Returns where to begin, so that a few events of long ago do not stretch the rest. */
  private static LocalDate begin(NavigableMap<LocalDate, Long> counts, long all) {
    long before = 0;
    for (Map.Entry<LocalDate, Long> count : counts.entrySet()) {
      before += count.getValue();
      if (before * EARLY > all) {
        return count.getKey();
      }
    }
    return counts.firstKey();
  }

  private static List<Bars.Bar> bars(
      NavigableMap<LocalDate, Long> counts, LocalDate first, ChronoUnit unit) {
    List<Bars.Bar> bars = new ArrayList<>();
    LocalDate last = counts.lastKey();
    LocalDate begin = first;
    LocalDate earliest = last.minus(MOST - 1, unit);
    if (begin.isBefore(earliest)) {
      begin = earliest;
    }
    long before = counts.headMap(begin).values().stream().mapToLong(Long::longValue).sum();
    if (before > 0) {
      bars.add(new Bars.Bar("before", before));
    }
    for (LocalDate day = begin; !day.isAfter(last); day = day.plus(1, unit)) {
      String label =
          unit == ChronoUnit.YEARS ? String.valueOf(day.getYear()) : YearMonth.from(day).toString();
      bars.add(new Bars.Bar(label, counts.getOrDefault(day, 0L)));
    }
    return bars;
  }
}
