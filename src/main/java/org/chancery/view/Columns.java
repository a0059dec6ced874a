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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;

/**
 * The graph of events read property by property, which takes one pass over an index for each, where
 * asking event by event takes a search for every value. Works inside the caller's transaction.
 */
final class Columns {
  private final DatasetGraph store;
  private final Graph events;
  private final Graph preferred;
  private final Map<Node, Map<Node, List<Node>>> known = new HashMap<>();

  /**
   * Reads from a store.
   *
   * @param eventGraph name of the graph of events
   * @param preferred statements about events that stand in for those of the store, property by
   *     property
   */
  Columns(DatasetGraph store, Node eventGraph, Graph preferred) {
    this.store = store;
    this.events = store.getGraph(eventGraph);
    this.preferred = preferred;
  }

  /** Returns what the property says of the event, sorted. */
  List<Node> all(Node event, Node property) {
    return known.computeIfAbsent(property, this::read).getOrDefault(event, List.of());
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

  /** Returns the events of a class. */
  List<Node> subjects(Node property, Node value) {
    return events.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
  }

  /** Returns the claims behind an event, sorted; the store's, whatever else is preferred. */
  List<Node> claims(Node event) {
    List<Node> claims =
        new ArrayList<>(
            events
                .find(event, Vocabulary.SUPPORTED_BY, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    claims.sort(Comparator.comparing(Node::toString));
    return claims;
  }

  /** Returns all that have a value of the property, in all graphs of the store. */
  Map<Node, Node> everywhere(Node property) {
    Map<Node, Node> values = new HashMap<>();
    Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, property, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      values.putIfAbsent(quad.getSubject(), quad.getObject());
    }
    return values;
  }

  private Map<Node, List<Node>> read(Node property) {
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
