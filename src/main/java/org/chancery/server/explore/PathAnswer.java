package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.server.web.Reply;
import org.chancery.view.Occurrence;

/** How two actors are connected. */
final class PathAnswer implements Answer {
  private final Supplier<Network> network;

  PathAnswer(Supplier<Network> network) {
    this.network = network;
  }

  /** A picture with whether there is one; {@code shown} has the actors in the order of the path. */
  private record Path(
      boolean found,
      Object shown,
      Object actors,
      Object events,
      Object more,
      Object neighbours,
      String sparql) {}

  @Override
  public Reply to(Inquiry inquiry) {
    Network all = network.get();
    String from = Actors.known(all, inquiry.iri("from"));
    String to = Actors.known(all, inquiry.iri("to"));
    List<String> way = ShortestPath.between(all, from, to);
    if (way.isEmpty()) {
      return Json.of(Map.of("found", false));
    }
    Map<String, Occurrence> events = new LinkedHashMap<>();
    for (int i = 1; i < way.size(); i++) {
      between(all, way.get(i - 1), way.get(i)).forEach(event -> events.put(event.iri(), event));
    }
    // Actors of a shortest path are tied to the next ones only: so these are all ties among them.
    String sparql = Ask.question("ties-between-actors").with("among", String.join(" ", way)).path();
    Picture picture = Picture.of(all, way, events.values(), Map.of(), sparql);
    return Json.of(
        new Path(
            true,
            picture.shown(),
            picture.actors(),
            picture.events(),
            picture.more(),
            picture.neighbours(),
            picture.sparql()));
  }

  private static List<Occurrence> between(Network network, String one, String other) {
    List<Occurrence> events = new ArrayList<>();
    network.bonds(one).stream()
        .filter(bond -> bond.other().equals(other))
        .forEach(bond -> events.addAll(bond.events()));
    return events;
  }
}
