package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.Scan;
import org.chancery.store.StoredTerm;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the graph of events says of an event: all of it in one go, which is one search in an
 * index, where asking for each property takes one each. Works inside the caller's transaction.
 */
final class Descriptions {
  private final Scan scan;
  private final Node name;
  private final Graph events;
  private final Graph preferred;
  private final Map<Node, StoredTerm> properties = new HashMap<>();

  /**
   * Reads from a store.
   *
   * @param name name of the graph of events
   * @param preferred statements about events that stand in for those of the store, property by
   *     property
   */
  Descriptions(DatasetGraph store, Node name, Graph preferred) {
    this.scan = Scan.of(store);
    this.name = name;
    this.events = store.getGraph(name);
    this.preferred = preferred;
  }

  /** Returns the events of a kind. */
  Set<StoredTerm> events(EventKind kind) {
    return scan.subjects(name, Vocabulary.TYPE, kind.node());
  }

  /** Returns what has the property. */
  Set<StoredTerm> having(Node property) {
    Set<StoredTerm> subjects = scan.subjects(name, property);
    preferred
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(triple -> subjects.add(scan.term(triple.getSubject())));
    return subjects;
  }

  /** Returns the term that a node is in the store. */
  StoredTerm term(Node node) {
    return scan.term(node);
  }

  /** Returns what is said of an event. */
  Description of(StoredTerm event) {
    List<Said> said = new ArrayList<>();
    scan.statements(name, event, (property, value) -> said.add(new Said(property, value)));
    return new Description(event, said);
  }

  private record Said(StoredTerm property, StoredTerm value) {}

  /** What is said of one event. */
  final class Description {
    private final StoredTerm event;
    private final List<Said> said;

    private Description(StoredTerm event, List<Said> said) {
      this.event = event;
      this.said = said;
    }

    /** Returns the claims that it rests on, in no order. */
    List<StoredTerm> claims() {
      return stored(Vocabulary.SUPPORTED_BY);
    }

    /** Returns the values of a property, sorted. */
    List<StoredTerm> all(Node property) {
      List<StoredTerm> values = preferred.isEmpty() ? List.of() : preferred(property);
      return sorted(values.isEmpty() ? stored(property) : values);
    }

    private List<StoredTerm> preferred(Node property) {
      return preferred
          .find(event.node(), property, Node.ANY)
          .mapWith(triple -> scan.term(triple.getObject()))
          .toList();
    }

    private List<StoredTerm> stored(Node property) {
      StoredTerm wanted = properties.computeIfAbsent(property, scan::term);
      List<StoredTerm> values = new ArrayList<>(1);
      for (Said one : said) {
        if (one.property().equals(wanted)) {
          values.add(one.value());
        }
      }
      return values;
    }

    private static List<StoredTerm> sorted(List<StoredTerm> values) {
      if (values.size() > 1) {
        values.sort(Comparator.comparing(StoredTerm::toString));
      }
      return values;
    }

    /** Returns the one value to take where sources differ; null when there is none. */
    @Nullable StoredTerm one(Node property) {
      List<StoredTerm> values = all(property);
      if (values.size() > 1) {
        for (StoredTerm value : values) {
          if (isChosen(property, value)) {
            return value;
          }
        }
      }
      return values.isEmpty() ? null : values.get(0);
    }

    private boolean isChosen(Node property, StoredTerm value) {
      return Reifiers.chosen(events, Triple.create(event.node(), property, value.node()));
    }
  }
}
