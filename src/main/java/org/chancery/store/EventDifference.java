package org.chancery.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.event.Event;
import org.chancery.rdf.EventQuads;
import org.chancery.rdf.Iris;

/** Finds which events of a store are no longer what they were. */
final class EventDifference {
  private final DatasetGraph store;
  private final Iris iris;
  private final EventIndex index;
  private final EventQuads writer;

  EventDifference(DatasetGraph store, Iris iris, EventIndex index, EventQuads writer) {
    this.writer = writer;
    this.store = store;
    this.iris = iris;
    this.index = index;
  }

  /**
   * Adds the difference to a change. Events whose digest is the same are not even read.
   *
   * @param before events of the store that the claims looked at told of
   * @param after events that they tell of now, by name
   * @param anew whether no event is to be left as it is, since the graphs are emptied first
   */
  void add(Set<Node> before, Map<Node, Event> after, boolean anew, EventChange change) {
    long quads = anew ? 0 : index.quads(store);
    long difference = 0;
    for (Node event : before) {
      if (!after.containsKey(event)) {
        difference -= delete(event, change);
      }
    }
    for (Map.Entry<Node, Event> event : after.entrySet()) {
      String hash = EventQuads.digest(event.getValue());
      Optional<String> known = anew ? Optional.empty() : index.hash(store, event.getKey());
      if (!known.equals(Optional.of(hash))) {
        List<Quad> now = writer.of(event.getValue());
        difference += now.size() - (known.isPresent() ? delete(event.getKey(), change) : 0);
        change.add(now);
        change.add(List.of(index.event(event.getKey(), hash)));
      }
    }
    if (difference != 0) {
      change.delete(index.count(quads));
      change.add(index.count(quads + difference));
    }
  }

  private long delete(Node event, EventChange change) {
    List<Quad> quads = quads(event);
    change.delete(quads);
    change.delete(index.about(store, event));
    return quads.size();
  }

  /**
   * An event's own nodes are found by their names: reifiers from what they reify, parts from it.
   */
  private List<Quad> quads(Node event) {
    List<Quad> quads = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(event));
    while (!open.isEmpty()) {
      for (Quad quad : about(open.remove())) {
        quads.add(quad);
        quads.addAll(about(EventQuads.reifier(iris, event, quad.asTriple())));
        Node value = quad.getObject();
        if (value.isURI() && value.getURI().startsWith(event.getURI() + "/")) {
          open.add(value);
        }
      }
    }
    return quads;
  }

  private List<Quad> about(Node subject) {
    List<Quad> quads = new ArrayList<>();
    store.find(iris.eventGraph(), subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }
}
