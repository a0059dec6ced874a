package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Which claims events rest on, and who published them when. */
final class Reports {
  private final Map<Node, List<Node>> claims = new HashMap<>();
  private final Map<Node, Node> publishers;
  private final Map<Node, Node> days;

  private Reports(DatasetGraph store) {
    publishers = column(store, Vocabulary.PUBLISHER);
    days = column(store, Vocabulary.DATE_PUBLISHED);
  }

  /**
   * Reads what is reported of events. Works inside the caller's transaction.
   *
   * @param graph the graph of events
   */
  static Reports of(DatasetGraph store, Graph graph, Iterable<Node> events) {
    Reports reports = new Reports(store);
    for (Node event : events) {
      List<Node> found = new ArrayList<>(1);
      Iterator<Triple> support = graph.find(event, Vocabulary.SUPPORTED_BY, Node.ANY);
      support.forEachRemaining(triple -> found.add(triple.getObject()));
      found.sort(Comparator.comparing(Node::getURI));
      reports.claims.put(event, found);
    }
    return reports;
  }

  private static Map<Node, Node> column(DatasetGraph store, Node property) {
    Map<Node, Node> values = new HashMap<>();
    Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, property, Node.ANY);
    quads.forEachRemaining(quad -> values.putIfAbsent(quad.getSubject(), quad.getObject()));
    return values;
  }

  /** Returns the claims behind an event, in the order of their IRIs. */
  List<Node> claims(Node event) {
    return claims.getOrDefault(event, List.of());
  }

  /** Returns the day of the first dated report, or null. */
  @Nullable PartialDate first(Node event) {
    return claims(event).stream()
        .map(claim -> days.get(Iris.articleOf(claim)))
        .filter(Objects::nonNull)
        .map(day -> LocalDate.parse(day.getLiteralLexicalForm()))
        .min(Comparator.naturalOrder())
        .map(PartialDate::of)
        .orElse(null);
  }

  /** Returns who reports an event, sorted. */
  List<String> publishers(Node event) {
    Set<String> names = new TreeSet<>();
    for (Node claim : claims(event)) {
      Node publisher = publishers.get(Iris.articleOf(claim));
      if (publisher != null) {
        names.add(publisher.getLiteralLexicalForm());
      }
    }
    return List.copyOf(names);
  }
}
