package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.server.explore.Network.Bond;
import org.chancery.server.web.Reply;
import org.chancery.view.Occurrence;
import org.chancery.view.TieKind;

/** The events that tie an actor to those whom most events tie it to. */
final class ExpandAnswer implements Answer {
  /** Neighbours that are loaded when nobody says how many. */
  static final int DEFAULT = 25;

  /** Neighbours that are loaded at most. */
  static final int MOST = 1000;

  private final Supplier<Network> network;

  ExpandAnswer(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    Network all = network.get();
    String actor = Actors.known(all, inquiry.iri("of"));
    Set<TieKind> kinds = inquiry.kinds();
    List<Bond> bonds = all.strongest(actor, kinds);
    int taken = Math.min(inquiry.limit(DEFAULT, MOST), bonds.size());
    List<String> shown = new ArrayList<>(List.of(actor));
    List<Occurrence> events = new ArrayList<>();
    for (Bond bond : bonds.subList(0, taken)) {
      shown.add(bond.other());
      events.addAll(bond.events());
    }
    Ask ask = Ask.question("ties-between-actors").with("actor", actor);
    if (kinds.size() < TieKind.values().length) {
      ask.with("kinds", Kinds.names(kinds));
    }
    return Json.of(Picture.of(all, shown, events, Map.of(actor, bonds.size() - taken), ask.path()));
  }
}
