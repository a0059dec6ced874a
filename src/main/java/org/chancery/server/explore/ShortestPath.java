package org.chancery.server.explore;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.chancery.server.explore.Network.Bond;
import org.chancery.view.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds how two actors are connected: over the fewest ties, and of several ways of the same length
 * over meetings rather than sanctions, and over these rather than statements. (A library would have
 * to be given a copy of the graph, and is larger than the search.)
 */
final class ShortestPath {
  /** More than the kinds of all ties of a path can add up to. */
  private static final long ONE_TIE = 1_000_000;

  private final Network network;
  private final Map<String, Long> costs = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();

  private ShortestPath(Network network) {
    this.network = network;
  }

  /** Where the search has come, and what it took. */
  private record Step(long cost, String actor) {}

  /**
   * Returns the IRIs of the actors from one to the other, both included; empty when no way leads.
   */
  static List<String> between(Network network, String from, String to) {
    return new ShortestPath(network).search(from, to);
  }

  private List<String> search(String from, String to) {
    PriorityQueue<Step> open =
        new PriorityQueue<>(Comparator.comparingLong(Step::cost).thenComparing(Step::actor));
    costs.put(from, 0L);
    open.add(new Step(0, from));
    for (Step step = open.poll(); step != null; step = open.poll()) {
      if (step.actor().equals(to)) {
        return way(to);
      }
      if (step.cost() > costs.getOrDefault(step.actor(), Long.MAX_VALUE)) {
        continue;
      }
      for (Bond bond : network.bonds(step.actor())) {
        long cost = step.cost() + ONE_TIE + rank(bond.kinds().firstKey());
        if (cost < costs.getOrDefault(bond.other(), Long.MAX_VALUE)) {
          costs.put(bond.other(), cost);
          before.put(bond.other(), step.actor());
          open.add(new Step(cost, bond.other()));
        }
      }
    }
    return List.of();
  }

  private static int rank(TieKind kind) {
    return switch (kind) {
      case met -> 0;
      case sanctioned -> 1;
      case spoke_about -> 2;
    };
  }

  private List<String> way(String to) {
    Deque<String> way = new ArrayDeque<>();
    for (@Nullable String actor = to; actor != null; actor = before.get(actor)) {
      way.addFirst(actor);
    }
    return List.copyOf(way);
  }
}
