package org.chancery.server.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.chancery.server.explore.Network.Bond;
import org.chancery.server.web.Reply;
import org.chancery.view.TieKind;

/** What an expansion would load, before it does. */
final class CountsAnswer implements Answer {
  private final Supplier<Network> network;

  CountsAnswer(Supplier<Network> network) {
    this.network = network;
  }

  /** How many others, by how many events. */
  private record Count(int actors, int events) {}

  @Override
  public Reply to(Inquiry inquiry) {
    Network all = network.get();
    String actor = Actors.known(all, inquiry.iri("of"));
    Map<String, Object> counts = new LinkedHashMap<>();
    for (TieKind kind : TieKind.values()) {
      Set<String> events = new TreeSet<>();
      var bonds = all.strongest(actor, Set.of(kind));
      bonds.stream().map(Bond::events).forEach(list -> list.forEach(e -> events.add(e.iri())));
      counts.put(kind.name(), new Count(bonds.size(), events.size()));
    }
    counts.put("sparql", Ask.question("tie-counts-of-an-actor").with("actor", actor).path());
    return Json.of(counts);
  }
}
