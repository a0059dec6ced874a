package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.view.Actor;
import org.chancery.view.EventGraph;
import org.chancery.view.Occurrence;
import org.chancery.view.Tie;
import org.chancery.view.TieKind;

/** The whole graph of events, with what ties each actor to which others. Never changes. */
final class Network {
  private static final Comparator<Bond> STRONGEST =
      Comparator.comparingInt((Bond bond) -> -bond.events().size())
          .thenComparing(Bond::one)
          .thenComparing(Bond::other);

  private final EventGraph graph;
  private final Map<String, Occurrence> events = new HashMap<>();
  private final Map<String, List<Bond>> bonds = new HashMap<>();
  private final List<Bond> pairs = new ArrayList<>();
  private final Map<String, Integer> appearances = new HashMap<>();

  /**
   * What ties an actor to another.
   *
   * @param one IRI of the actor
   * @param other IRI of the other
   * @param kinds the events by how they tie the two, in the order of their IRIs
   * @param events all of them, each once
   */
  record Bond(
      String one,
      String other,
      SortedMap<TieKind, List<Occurrence>> kinds,
      Collection<Occurrence> events) {

    private static Bond of(String one, String other, SortedMap<TieKind, List<Occurrence>> kinds) {
      Map<String, Occurrence> all = new LinkedHashMap<>();
      kinds.values().forEach(list -> list.forEach(event -> all.put(event.iri(), event)));
      return new Bond(one, other, kinds, all.values());
    }

    /** Returns what is left when only some ways of being tied count. */
    Bond only(Set<TieKind> wanted) {
      if (wanted.containsAll(kinds.keySet())) {
        return this;
      }
      SortedMap<TieKind, List<Occurrence>> left = new TreeMap<>(kinds);
      left.keySet().retainAll(wanted);
      return of(one, other, left);
    }
  }

  Network(EventGraph graph) {
    this.graph = graph;
    Map<String, SortedMap<String, SortedMap<TieKind, List<Occurrence>>>> ties = new TreeMap<>();
    for (Occurrence event : graph.events()) {
      events.put(event.iri(), event);
      for (Tie tie : event.ties()) {
        add(ties, tie.one(), tie.other(), tie.kind(), event);
        add(ties, tie.other(), tie.one(), tie.kind(), event);
      }
      event.parts().stream()
          .map(part -> part.actor())
          .distinct()
          .forEach(actor -> appearances.merge(actor, 1, Integer::sum));
    }
    ties.forEach(
        (one, others) -> {
          List<Bond> own = new ArrayList<>(others.size());
          others.forEach((other, kinds) -> own.add(Bond.of(one, other, kinds)));
          own.stream().filter(bond -> bond.one().compareTo(bond.other()) < 0).forEach(pairs::add);
          own.sort(STRONGEST);
          bonds.put(one, own);
        });
    pairs.sort(STRONGEST);
  }

  private static void add(
      Map<String, SortedMap<String, SortedMap<TieKind, List<Occurrence>>>> ties,
      String one,
      String other,
      TieKind kind,
      Occurrence event) {
    ties.computeIfAbsent(one, any -> new TreeMap<>())
        .computeIfAbsent(other, any -> new TreeMap<>())
        .computeIfAbsent(kind, any -> new ArrayList<>(1))
        .add(event);
  }

  /** Returns all events and actors. */
  EventGraph graph() {
    return graph;
  }

  Optional<Actor> actor(String iri) {
    return Optional.ofNullable(graph.actors().get(iri));
  }

  Optional<Occurrence> event(String iri) {
    return Optional.ofNullable(events.get(iri));
  }

  /** Returns in how many events the actor takes part or is spoken about. */
  int appearances(String actor) {
    return appearances.getOrDefault(actor, 0);
  }

  /** Returns how many others the actor is tied to. */
  int neighbours(String actor) {
    return bonds(actor).size();
  }

  /** Returns what ties the actor to others, the strongest first. */
  List<Bond> bonds(String actor) {
    return bonds.getOrDefault(actor, List.of());
  }

  /** Returns what ties the actor to others in some ways, the strongest first. */
  List<Bond> strongest(String actor, Set<TieKind> kinds) {
    return only(bonds(actor), kinds);
  }

  /** Returns all pairs that are tied in some ways, each once, the strongest first. */
  List<Bond> pairs(Set<TieKind> kinds) {
    return kinds.size() == TieKind.values().length ? pairs : only(pairs, kinds);
  }

  private static List<Bond> only(List<Bond> bonds, Set<TieKind> kinds) {
    return bonds.stream()
        .map(bond -> bond.only(kinds))
        .filter(bond -> !bond.events().isEmpty())
        .sorted(STRONGEST)
        .toList();
  }
}
