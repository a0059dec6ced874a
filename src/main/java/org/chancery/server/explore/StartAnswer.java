package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.server.explore.Network.Bond;
import org.chancery.server.web.Reply;
import org.chancery.view.Occurrence;

/** The pairs that most events tie together, to begin with. */
final class StartAnswer implements Answer {
  private static final int DEFAULT = 30;
  private static final int MOST = 1000;

  private final Supplier<Network> network;

  StartAnswer(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    Network all = network.get();
    List<Bond> pairs = all.pairs();
    Set<String> shown = new LinkedHashSet<>();
    List<Occurrence> events = new ArrayList<>();
    int taken = Math.min(inquiry.limit(DEFAULT, MOST), pairs.size());
    for (Bond pair : pairs.subList(0, taken)) {
      shown.add(pair.one());
      shown.add(pair.other());
      events.addAll(pair.events());
    }
    String sparql = Ask.question("most-tied-pairs").path();
    return Json.of(Picture.of(all, shown, events, Map.of(), sparql));
  }
}
