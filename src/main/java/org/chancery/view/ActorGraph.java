package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.text.PartialDate;

/**
 * Who is tied to whom: the actors view. Events become edges, one for each pair of actors and way of
 * being tied.
 *
 * @param actors by IRI: those with an edge
 * @param edges in the order of source, target and kind
 */
public record ActorGraph(SortedMap<String, Actor> actors, List<ActorEdge> edges) {
  private static final Comparator<Tie> BY_ENDS =
      Comparator.comparing(Tie::one).thenComparing(Tie::other).thenComparing(Tie::kind);

  private static final Comparator<Occurrence> BY_DATE =
      Comparator.comparing(ActorGraph::day).thenComparing(Occurrence::iri);

  public ActorGraph {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    edges = List.copyOf(edges);
  }

  /** Returns the actors view of events. */
  public static ActorGraph of(EventGraph graph) {
    Map<Tie, List<Occurrence>> ties = new TreeMap<>(BY_ENDS);
    for (Occurrence event : graph.events()) {
      event.ties().forEach(tie -> ties.computeIfAbsent(tie, any -> new ArrayList<>()).add(event));
    }
    List<ActorEdge> edges = new ArrayList<>();
    Set<String> tied = new LinkedHashSet<>();
    ties.forEach(
        (tie, events) -> {
          events.sort(BY_DATE);
          edges.add(new ActorEdge(tie.one(), tie.other(), tie.kind(), events));
          tied.add(tie.one());
          tied.add(tie.other());
        });
    SortedMap<String, Actor> actors = new TreeMap<>(graph.actors());
    actors.keySet().retainAll(tied);
    return new ActorGraph(actors, edges);
  }

  private static LocalDate day(Occurrence event) {
    PartialDate start = event.start();
    return start == null ? LocalDate.MAX : start.first();
  }
}
