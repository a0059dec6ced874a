package org.chancery.export.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days from the first to the last.
 *
 * @param first first day
 * @param last last day, not before the first
 */
record Span(LocalDate first, LocalDate last) {
  private static final Comparator<Span> BY_DAYS =
      Comparator.comparing(Span::first).thenComparing(Span::last);

  /** Returns the spans in their order, those that overlap as one: Gephi keeps no two that do. */
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(BY_DAYS);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (before == null || span.first().isAfter(before.last())) {
        merged.add(span);
      } else if (span.last().isAfter(before.last())) {
        merged.set(merged.size() - 1, new Span(before.first(), span.last()));
      }
    }
    return merged;
  }
}
