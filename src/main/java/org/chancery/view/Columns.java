package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;

/**
 * The graph of events read property by property, which takes one pass over an index for each, where
 * asking event by event takes a search for every value. Works inside the caller's transaction.
 */
final class Columns {
  private final Graph events;
  private final Graph preferred;
  private final Map<Node, Map<Node, List<Node>>> known = new HashMap<>();

  /**
   * Reads from a store.
   *
   * @param events the graph of events
   * @param preferred statements about events that stand in for those of the store, property by
   *     property
   */
  Columns(Graph events, Graph preferred) {
    this.events = events;
    this.preferred = preferred;
  }

  /** Returns what the property says of the event, sorted. */
  List<Node> all(Node event, Node property) {
    return read(property).getOrDefault(event, List.of());
  }

  /** Returns the one value to take where sources differ. */
  Optional<Node> one(Node event, Node property) {
    List<Node> values = all(event, property);
    if (values.size() < 2) {
      return values.stream().findFirst();
    }
    return values.stream()
        .filter(value -> Reifiers.chosen(events, Triple.create(event, property, value)))
        .findFirst()
        .or(() -> values.stream().findFirst());
  }

  /** Returns the events of a kind. */
  List<Node> subjects(EventKind kind) {
    return subjects(events, kind);
  }

  /** Returns the events of a kind that a graph holds. */
  static List<Node> subjects(Graph events, EventKind kind) {
    return events
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.dip(kind.type()))
        .mapWith(Triple::getSubject)
        .toList();
  }

  /** Reads a property of all events, and returns its values, sorted, by event. */
  Map<Node, List<Node>> read(Node property) {
    return known.computeIfAbsent(property, this::column);
  }

  private Map<Node, List<Node>> column(Node property) {
    Map<Node, List<Node>> column = column(events, property);
    column.putAll(column(preferred, property));
    column.values().forEach(values -> values.sort(Comparator.comparing(Node::toString)));
    return column;
  }

  private static Map<Node, List<Node>> column(Graph graph, Node property) {
    Map<Node, List<Node>> column = new HashMap<>();
    Iterator<Triple> triples = graph.find(Node.ANY, property, Node.ANY);
    while (triples.hasNext()) {
      Triple triple = triples.next();
      column
          .computeIfAbsent(triple.getSubject(), any -> new ArrayList<>(1))
          .add(triple.getObject());
    }
    return column;
  }
}
