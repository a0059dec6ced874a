package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.Scan;
import org.chancery.store.StoredTerm;

/**
 * The graph of events read property by property, which takes one pass over an index for each, where
 * asking event by event takes a search for every value. Works inside the caller's transaction.
 */
final class Columns {
  private final Scan scan;
  private final Node name;
  private final Graph events;
  private final Graph preferred;
  private final Map<Node, Map<StoredTerm, List<StoredTerm>>> known = new HashMap<>();

  /**
   * Reads from a store.
   *
   * @param name name of the graph of events
   * @param preferred statements about events that stand in for those of the store, property by
   *     property
   */
  Columns(DatasetGraph store, Node name, Graph preferred) {
    this.scan = Scan.of(store);
    this.name = name;
    this.events = store.getGraph(name);
    this.preferred = preferred;
  }

  /** Returns the events of a kind. */
  Set<StoredTerm> events(EventKind kind) {
    return scan.subjects(name, Vocabulary.TYPE, Vocabulary.dip(kind.type()));
  }

  /** Returns what the property says of the event, sorted. */
  List<StoredTerm> all(StoredTerm event, Node property) {
    return known.computeIfAbsent(property, this::column).getOrDefault(event, List.of());
  }

  /** Returns the one value to take where sources differ. */
  Optional<StoredTerm> one(StoredTerm event, Node property) {
    List<StoredTerm> values = all(event, property);
    return values.stream()
        .filter(value -> values.size() == 1 || isChosen(event, property, value))
        .findFirst()
        .or(() -> values.stream().findFirst());
  }

  private boolean isChosen(StoredTerm event, Node property, StoredTerm value) {
    return Reifiers.chosen(events, Triple.create(event.node(), property, value.node()));
  }

  private Map<StoredTerm, List<StoredTerm>> column(Node property) {
    Map<StoredTerm, List<StoredTerm>> column = new HashMap<>();
    scan.statements(name, property, (event, value) -> add(column, event, value));
    Map<StoredTerm, List<StoredTerm>> instead = new LinkedHashMap<>();
    preferred
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(
            triple -> add(instead, scan.term(triple.getSubject()), scan.term(triple.getObject())));
    column.putAll(instead);
    column.values().stream()
        .filter(values -> values.size() > 1)
        .forEach(values -> values.sort(Comparator.comparing(StoredTerm::toString)));
    return column;
  }

  private static void add(
      Map<StoredTerm, List<StoredTerm>> column, StoredTerm event, StoredTerm value) {
    column.computeIfAbsent(event, any -> new ArrayList<>(1)).add(value);
  }
}
