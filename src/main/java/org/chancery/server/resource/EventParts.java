package org.chancery.server.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.rdf.Vocabulary;
import org.chancery.server.facts.EventValue;
import org.chancery.server.facts.FactReader;
import org.chancery.server.resource.ResourceView.ClaimRow;
import org.chancery.server.resource.ResourceView.Difference;
import org.chancery.server.resource.ResourceView.Report;
import org.chancery.server.resource.ResourceView.Rows;
import org.chancery.server.resource.ResourceView.Version;
import org.jspecify.annotations.Nullable;

/** What the page of an event shows beside what all pages do. */
final class EventParts {
  /** Properties of which an event has one value: where there are two, sources differ. */
  private static final Set<String> SINGLE =
      Set.of("start", "end", "place", "meetingType", "status", "action");

  private final FactReader facts;
  private final Names names;
  private final Function<Node, ClaimRow> row;

  /**
   * Reads with the page's own way of showing claims.
   *
   * @param row shows a claim
   */
  EventParts(FactReader facts, Names names, Function<Node, ClaimRow> row) {
    this.facts = facts;
    this.names = names;
    this.row = row;
  }

  /** Returns what sources differ in, side by side; null when they agree. */
  @Nullable Rows<Difference> differences(Node event) {
    Map<String, List<EventValue>> values = new TreeMap<>();
    for (EventValue value : facts.values(event)) {
      if (SINGLE.contains(value.property())) {
        values.computeIfAbsent(value.property(), any -> new ArrayList<>()).add(value);
      }
    }
    List<Difference> differences = new ArrayList<>();
    values.forEach(
        (property, several) -> {
          if (several.size() > 1) {
            differences.add(
                new Difference(
                    names.term(Vocabulary.dip(property)),
                    several.stream().map(this::version).toList()));
          }
        });
    return differences.isEmpty() ? null : new Rows<>(differences);
  }

  private Version version(EventValue value) {
    return new Version(names.link(value.value()), value.chosen(), rows(value.claims()));
  }

  /** Returns the reports on how far a meeting had come; null when there are none. */
  @Nullable Rows<Report> history(Node event) {
    List<Report> reports =
        facts.history(event).stream()
            .map(
                entry ->
                    new Report(
                        entry.date() == null ? "" : entry.date(),
                        names.term(Vocabulary.dip(entry.status())),
                        rows(entry.claims())))
            .toList();
    return reports.isEmpty() ? null : new Rows<>(reports);
  }

  private List<ClaimRow> rows(List<String> claims) {
    return claims.stream().map(NodeFactory::createURI).map(row).toList();
  }
}
