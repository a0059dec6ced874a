package org.chancery.export.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.text.PartialDate;
import org.chancery.view.Occurrence;
import org.jspecify.annotations.Nullable;

/** What several events, or one, amount to in a row of a table. */
final class Occurrences {
  private static final Set<String> OPEN = Set.of("planned", "proposed", "cancelled", "threaten");

  private final List<Occurrence> events;
  private final List<Dating> datings;

  /** Makes a row's share of events. */
  Occurrences(List<Occurrence> events) {
    this.events = events;
    this.datings = events.stream().map(Dating::of).flatMap(Optional::stream).toList();
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
    return Span.merged(datings.stream().map(Dating::span).toList());
  }

  /** Returns the first day of all, or null when no event is dated. */
  @Nullable String first() {
    return day(
        datings.stream().map(dating -> dating.span().first()).min(Comparator.naturalOrder()));
  }

  /** Returns the last day of all, or null when no event is dated. */
  @Nullable String last() {
    return day(datings.stream().map(dating -> dating.span().last()).max(Comparator.naturalOrder()));
  }

  private static @Nullable String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  /** Returns the dates as sources give them, each once. */
  String dates() {
    return distinct(datings.stream().map(Dating::iso));
  }

  /** Returns how precise the dates are. */
  String precision() {
    return distinct(datings.stream().map(Dating::precision));
  }

  /** Returns what the dates are dates of. */
  String basis() {
    return distinct(datings.stream().map(Dating::basis));
  }

  /** Returns the number of events without a date. */
  int undated() {
    return events.size() - datings.size();
  }

  /** Returns the day of the first report, or null when no report is dated. */
  @Nullable String reported() {
    return day(
        events.stream()
            .map(Occurrence::reported)
            .flatMap(Stream::ofNullable)
            .map(PartialDate::first)
            .min(Comparator.naturalOrder()));
  }

  /** Returns on how many sources the events rest, each for itself. */
  int sources() {
    return events.stream().mapToInt(Occurrence::sources).sum();
  }

  /** Returns who reports them. */
  String publishers() {
    Set<String> names = new TreeSet<>();
    events.forEach(event -> names.addAll(event.publishers()));
    return String.join(Column.AND, names);
  }

  /** Returns the events by name. */
  String joined(Function<String, String> name) {
    return events.stream().map(Occurrence::iri).map(name).collect(Collectors.joining(Column.AND));
  }

  private static String distinct(Stream<String> values) {
    return values.sorted().distinct().collect(Collectors.joining(Column.AND));
  }

  private String counted(Function<Occurrence, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    events.forEach(event -> counts.merge(value.apply(event), 1, Integer::sum));
    counts.remove("");
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(Column.AND));
  }
}
