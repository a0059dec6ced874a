package org.chancery.export.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.text.PartialDate;
import org.chancery.view.Occurrence;
import org.jspecify.annotations.Nullable;

/** What several events, or one, amount to in a row of a table. */
final class Occurrences {
  private static final Set<String> OPEN = Set.of("planned", "proposed", "cancelled", "threaten");

  private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final List<Occurrence> events;
  private final List<Dating> datings;

  /** Makes a row's share of events. */
  Occurrences(List<Occurrence> events) {
    this.events = events;
    this.datings = new ArrayList<>(events.size());
    for (Occurrence event : events) {
      Dating.of(event).ifPresent(datings::add);
    }
  }

  /** Returns the number of events. */
  int count() {
    return events.size();
  }

  /** Returns how many events there are of each stage, the most frequent first. */
  String stages() {
    return counted(Occurrence::stage);
  }

  /** Returns how many events there are of each nearer kind, the most frequent first. */
  String types() {
    return counted(Occurrence::type);
  }

  /** Whether none of the events has come about, as far as is known. */
  boolean open() {
    return events.stream().allMatch(event -> OPEN.contains(event.stage()));
  }

  /** Returns when the events are, in order and apart. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>(datings.size());
    for (Dating dating : datings) {
      spans.add(dating.span());
    }
    return Span.merged(spans);
  }

  /** Returns the first day of all, or null when no event is dated. */
  @Nullable String first() {
    LocalDate first = null;
    for (Dating dating : datings) {
      LocalDate day = dating.span().first();
      first = first == null || day.isBefore(first) ? day : first;
    }
    return first == null ? null : first.toString();
  }

  /** Returns the last day of all, or null when no event is dated. */
  @Nullable String last() {
    LocalDate last = null;
    for (Dating dating : datings) {
      LocalDate day = dating.span().last();
      last = last == null || day.isAfter(last) ? day : last;
    }
    return last == null ? null : last.toString();
  }

  /** Returns the dates as sources give them, each once. */
  String dates() {
    return distinct(Dating::iso);
  }

  /** Returns how precise the dates are. */
  String precision() {
    return distinct(Dating::precision);
  }

  /** Returns what the dates are dates of. */
  String basis() {
    return distinct(Dating::basis);
  }

  /** Returns the number of events without a date. */
  int undated() {
    return events.size() - datings.size();
  }

  /** Returns the day of the first report, or null when no report is dated. */
  @Nullable String reported() {
    LocalDate first = null;
    for (Occurrence event : events) {
      PartialDate reported = event.reported();
      if (reported != null && (first == null || reported.first().isBefore(first))) {
        first = reported.first();
      }
    }
    return first == null ? null : first.toString();
  }

  /** Returns on how many sources the events rest, each for itself. */
  int sources() {
    int sources = 0;
    for (Occurrence event : events) {
      sources += event.sources();
    }
    return sources;
  }

  /** Returns who reports them. */
  String publishers() {
    Set<String> names = new TreeSet<>();
    events.forEach(event -> names.addAll(event.publishers()));
    return String.join(Column.AND, names);
  }

  /** Returns the events by name. */
  String joined(Function<String, String> name) {
    StringJoiner names = new StringJoiner(Column.AND);
    for (Occurrence event : events) {
      names.add(name.apply(event.iri()));
    }
    return names.toString();
  }

  // Loops, not streams, where a graph has a row for each of many thousands of edges.

  private String distinct(Function<Dating, String> value) {
    Set<String> values = new TreeSet<>();
    for (Dating dating : datings) {
      values.add(value.apply(dating));
    }
    return String.join(Column.AND, values);
  }

  private String counted(Function<Occurrence, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Occurrence event : events) {
      counts.merge(value.apply(event), 1, Integer::sum);
    }
    counts.remove("");
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(MOST_FREQUENT);
    StringJoiner words = new StringJoiner(Column.AND);
    for (Map.Entry<String, Integer> count : sorted) {
      words.add(count.getKey() + " " + count.getValue());
    }
    return words.toString();
  }
}
