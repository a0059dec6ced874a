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
import org.chancery.view.TieKind;

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
    Set<TieKind> kinds = inquiry.kinds();
    List<Bond> pairs = all.pairs(kinds);
    Set<String> shown = new LinkedHashSet<>();
    List<Occurrence> events = new ArrayList<>();
    int taken = Math.min(inquiry.limit(DEFAULT, MOST), pairs.size());
    for (Bond pair : pairs.subList(0, taken)) {
      shown.add(pair.one());
      shown.add(pair.other());
      events.addAll(pair.events());
    }
    Ask ask = Ask.question("most-tied-pairs");
    if (kinds.size() < TieKind.values().length) {
      ask.with("kinds", Kinds.names(kinds));
    }
    return Json.of(Picture.of(all, shown, events, Map.of(), ask.path()));
  }
}
