package org.chancery.server.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.server.web.Reply;
import org.chancery.view.Occurrence;

/** Just the events that are named. */
final class EventsAnswer implements Answer {
  private final Supplier<Network> network;

  EventsAnswer(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    Network all = network.get();
    List<String> iris = inquiry.iris("iri");
    List<Occurrence> events = iris.stream().flatMap(iri -> all.event(iri).stream()).toList();
    if (events.isEmpty()) {
      throw Inquiry.unknown("this graph has none of these events");
    }
    Set<String> shown = new LinkedHashSet<>();
    events.forEach(event -> event.parts().forEach(part -> shown.add(part.actor())));
    String sparql =
        Ask.question("ties-between-actors")
            .with("events", String.join(" ", events.stream().map(Occurrence::iri).toList()))
            .path();
    return Json.of(Picture.of(all, shown, events, Map.of(), sparql));
  }
}
