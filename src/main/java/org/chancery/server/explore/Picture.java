package org.chancery.server.explore;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.text.PartialDate;
import org.chancery.view.Actor;
import org.chancery.view.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph of events, as the page draws it.
 *
 * @param shown IRIs of the actors to draw; events may name others beside them
 * @param actors all whom the events name
 * @param events the events, in the order of their IRIs
 * @param more for an actor whose neighbours are not all here, how many are left out
 * @param neighbours for each actor to draw, how many others the whole graph ties it to
 * @param sparql path of the question that has the same rows
 */
record Picture(
    Collection<String> shown,
    List<Actor> actors,
    List<EventView> events,
    Map<String, Integer> more,
    Map<String, Integer> neighbours,
    String sparql) {

  /** Draws events. */
  static Picture of(
      Network network,
      Collection<String> shown,
      Collection<Occurrence> events,
      Map<String, Integer> more,
      String sparql) {
    Map<String, Occurrence> sorted = new TreeMap<>();
    events.forEach(event -> sorted.put(event.iri(), event));
    Set<String> named = new TreeSet<>(shown);
    for (Occurrence event : sorted.values()) {
      event.parts().forEach(part -> named.add(part.actor()));
      if (event.place() != null) {
        named.add(event.place());
      }
    }
    Map<String, Integer> neighbours = new LinkedHashMap<>();
    shown.forEach(actor -> neighbours.put(actor, network.neighbours(actor)));
    return new Picture(
        shown,
        named.stream().flatMap(iri -> network.actor(iri).stream()).toList(),
        sorted.values().stream().map(EventView::of).toList(),
        more,
        neighbours,
        sparql);
  }

  /**
   * An event of the picture; the parts are as in {@link Occurrence}, dates in ISO form.
   *
   * @param reported day of the first report, for events that no source dates
   */
  record EventView(
      String iri,
      String kind,
      String type,
      String stage,
      String label,
      @Nullable String start,
      @Nullable String end,
      @Nullable String reported,
      @Nullable String place,
      int sources,
      List<String> publishers,
      List<PartView> parts) {

    static EventView of(Occurrence event) {
      return new EventView(
          event.iri(),
          event.kind().name(),
          event.type(),
          event.stage(),
          event.label(),
          iso(event.start()),
          iso(event.end()),
          iso(event.reported()),
          event.place(),
          event.sources(),
          event.publishers(),
          event.parts().stream()
              .map(part -> new PartView(part.actor(), part.role().name()))
              .toList());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
      return date == null ? null : date.iso();
    }
  }

  /** Who does what in an event. */
  record PartView(String actor, String role) {}
}
