package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.rdf.Vocabulary;
import org.chancery.server.facts.FactReader;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.Occurrence;

/**
 * The places of events that a map can show; a state stands where its capital is.
 *
 * @param places in the order of their IRIs
 * @param sparql path of the question that has the same rows
 */
record Places(List<Point> places, String sparql) {

  /** A place, in degrees of WGS84, with the number of events there. */
  record Point(String iri, String label, double lat, double lon, int events) {}

  /** Finds the places of all events. */
  static Places of(KnowledgeStore store, Network network) {
    Map<String, Integer> events = new TreeMap<>();
    for (Occurrence event : network.graph().events()) {
      if (event.place() != null) {
        events.merge(event.place(), 1, Integer::sum);
      }
    }
    List<Point> points = new ArrayList<>();
    store.read(
        dataset -> {
          FactReader facts = new FactReader(dataset.getUnionGraph());
          events.forEach((iri, count) -> point(facts, iri, count).ifPresent(points::add));
          return true;
        });
    return new Places(List.copyOf(points), Ask.question("places-of-events").path());
  }

  private static Optional<Point> point(FactReader facts, String iri, int events) {
    Node place = NodeFactory.createURI(iri);
    Optional<Double> latitude = facts.text(place, Vocabulary.LATITUDE).map(Double::valueOf);
    Optional<Double> longitude = facts.text(place, Vocabulary.LONGITUDE).map(Double::valueOf);
    return latitude.flatMap(
        lat -> longitude.map(lon -> new Point(iri, facts.label(place), lat, lon, events)));
  }
}
