package org.chancery.view;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Events with all actors that they name: the events view, from which the actors view follows.
 *
 * @param actors by IRI: who takes part, is spoken about, or is where something happens
 * @param events in the order of their IRIs
 */
public record EventGraph(SortedMap<String, Actor> actors, List<Occurrence> events) {
  public EventGraph {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    events = List.copyOf(events);
  }
}
