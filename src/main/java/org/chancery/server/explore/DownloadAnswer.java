package org.chancery.server.explore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.export.graph.GraphFormat;
import org.chancery.export.graph.GraphOptions;
import org.chancery.export.graph.StoreFacts;
import org.chancery.export.graph.View;
import org.chancery.server.explore.Network.Bond;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.Actor;
import org.chancery.view.EventGraph;
import org.chancery.view.Occurrence;

/**
 * A part of the graph as a file for graph tools: the events that are named ({@code iri}), or those
 * of expansions ({@code of}, {@code limit}, {@code kinds}), or all; and of those who take part only
 * some, when these are named ({@code actor}).
 */
final class DownloadAnswer implements Answer {
  private final KnowledgeStore store;
  private final Supplier<Network> network;

  DownloadAnswer(KnowledgeStore store, Supplier<Network> network) {
    this.store = store;
    this.network = network;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    GraphFormat format = choice(inquiry, "format", "gexf", GraphFormat.values());
    View view = choice(inquiry, "view", "actors", View.values());
    EventGraph graph = graph(network.get(), inquiry);
    GraphOptions options = GraphOptions.of(view, store.base()).facts(new StoreFacts(store));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(graph, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a file in memory cannot be written", e);
    }
    return Reply.found(format.mediaType(), out.toByteArray());
  }

  private static <T extends Enum<T>> T choice(
      Inquiry inquiry, String name, String otherwise, T[] values) {
    String wanted = inquiry.text(name).orElse(otherwise).toLowerCase(Locale.ROOT);
    return Arrays.stream(values)
        .filter(value -> value.name().equals(wanted.replace('-', '_')))
        .findFirst()
        .orElseThrow(() -> Inquiry.bad("\"" + name + "\" is one of " + Arrays.toString(values)));
  }

  private static EventGraph graph(Network all, Inquiry inquiry) {
    Collection<Occurrence> events = events(all, inquiry);
    if (inquiry.has("actor")) {
      Set<String> shown = new TreeSet<>(inquiry.iris("actor"));
      events = events.stream().map(event -> only(event, shown)).toList();
    }
    TreeMap<String, Actor> actors = new TreeMap<>();
    for (Occurrence event : events) {
      Set<String> named =
          event.parts().stream().map(part -> part.actor()).collect(Collectors.toSet());
      if (event.place() != null) {
        named.add(event.place());
      }
      named.forEach(iri -> all.actor(iri).ifPresent(actor -> actors.put(iri, actor)));
    }
    return new EventGraph(actors, List.copyOf(events));
  }

  private static Collection<Occurrence> events(Network all, Inquiry inquiry) {
    if (inquiry.has("iri")) {
      return sorted(inquiry.iris("iri"), iri -> all.event(iri).stream().toList());
    }
    if (!inquiry.has("of")) {
      return all.graph().events();
    }
    int limit = inquiry.limit(ExpandAnswer.DEFAULT, ExpandAnswer.MOST);
    return sorted(
        inquiry.iris("of"),
        actor -> {
          List<Bond> bonds = all.strongest(Actors.known(all, actor), inquiry.kinds());
          List<Occurrence> events = new ArrayList<>();
          bonds.stream().limit(limit).forEach(bond -> events.addAll(bond.events()));
          return events;
        });
  }

  private static Collection<Occurrence> sorted(
      List<String> iris, Function<String, List<Occurrence>> finder) {
    Map<String, Occurrence> events = new TreeMap<>();
    iris.forEach(iri -> finder.apply(iri).forEach(event -> events.put(event.iri(), event)));
    return events.values();
  }

  private static Occurrence only(Occurrence event, Set<String> shown) {
    return new Occurrence(
        event.iri(),
        event.kind(),
        event.type(),
        event.stage(),
        event.label(),
        event.start(),
        event.end(),
        event.reported(),
        event.place(),
        event.sources(),
        event.publishers(),
        event.claims(),
        event.parts().stream().filter(part -> shown.contains(part.actor())).toList());
  }
}
