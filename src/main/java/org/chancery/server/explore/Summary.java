package org.chancery.server.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.store.KnowledgeStore;
import org.chancery.text.PartialDate;
import org.chancery.view.Actor;
import org.chancery.view.EventKind;
import org.chancery.view.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * What the first screen shows.
 *
 * @param base namespace of the resources
 * @param version version of the program that read the articles, or null
 * @param events number of events by kind
 * @param actors number of those who take part in events or are spoken about
 * @param publishers those with most articles first
 * @param histogram events by the month of their start, or else of the first report
 * @param top those who are in most events
 * @param questions names of questions for the first screen
 * @param sparql path of the question behind {@code histogram}
 * @param sparqlTop path of the question behind {@code top}
 */
record Summary(
    String base,
    @Nullable String version,
    int articles,
    Published published,
    Map<String, Integer> events,
    int actors,
    List<Publisher> publishers,
    List<Map<String, Object>> histogram,
    List<TopActor> top,
    List<String> questions,
    String sparql,
    String sparqlTop) {
  private static final int TOP = 12;

  /** The days of the first and the last article. */
  record Published(@Nullable String first, @Nullable String last) {}

  /** How many articles come from where. */
  record Publisher(String name, int articles) {}

  /** Somebody who is in many events. */
  record TopActor(String iri, String label, String kind, int events) {}

  /** Counts what a store holds. */
  static Summary of(KnowledgeStore store, Network network) {
    return store.read(dataset -> new Counting(dataset.getUnionGraph(), network).of(store));
  }

  /** Counts inside a transaction. */
  private static final class Counting {
    private final Graph all;
    private final Network network;

    Counting(Graph all, Network network) {
      this.all = all;
      this.network = network;
    }

    Summary of(KnowledgeStore store) {
      Map<String, Integer> events = new LinkedHashMap<>();
      for (EventKind kind : EventKind.values()) {
        events.put(kind.name(), 0);
      }
      network.graph().events().forEach(event -> events.merge(event.kind().name(), 1, Integer::sum));
      return new Summary(
          store.base(),
          version(),
          store.articles().size(),
          published(),
          events,
          network.graph().actors().size(),
          publishers(),
          histogram(),
          top(),
          Questions.featured(),
          Ask.question("events-by-month").path(),
          Ask.question("actors-by-events").path());
    }

    private @Nullable String version() {
      return texts(SchemaDO.softwareVersion.asNode()).stream()
          .max(Comparator.naturalOrder())
          .orElse(null);
    }

    private Published published() {
      List<String> days = texts(SchemaDO.datePublished.asNode()).stream().sorted().toList();
      return days.isEmpty()
          ? new Published(null, null)
          : new Published(days.get(0), days.get(days.size() - 1));
    }

    private List<Publisher> publishers() {
      Map<String, Integer> counts = new HashMap<>();
      texts(SchemaDO.publisher.asNode()).forEach(name -> counts.merge(name, 1, Integer::sum));
      return counts.entrySet().stream()
          .map(each -> new Publisher(each.getKey(), each.getValue()))
          .sorted(
              Comparator.comparingInt((Publisher each) -> -each.articles())
                  .thenComparing(Publisher::name))
          .toList();
    }

    private List<String> texts(Node property) {
      return all.find(Node.ANY, property, Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(Node::isLiteral)
          .mapWith(Node::getLiteralLexicalForm)
          .toList();
    }

    private List<Map<String, Object>> histogram() {
      SortedMap<String, Map<String, Integer>> months = new TreeMap<>();
      for (Occurrence event : network.graph().events()) {
        PartialDate date = event.start() == null ? event.reported() : event.start();
        // A year belongs to no month.
        if (date != null && !(date instanceof PartialDate.CalendarYear)) {
          String month = date.iso().substring(0, "2019-06".length());
          months
              .computeIfAbsent(month, any -> new HashMap<>())
              .merge(event.kind().name(), 1, Integer::sum);
        }
      }
      return months.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
    }

    private static Map<String, Object> row(String month, Map<String, Integer> counts) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("month", month);
      for (EventKind kind : EventKind.values()) {
        row.put(kind.name(), counts.getOrDefault(kind.name(), 0));
      }
      return row;
    }

    private List<TopActor> top() {
      return network.graph().actors().values().stream()
          .map(this::top)
          .filter(actor -> actor.events() > 0)
          .sorted(
              Comparator.comparingInt((TopActor actor) -> -actor.events())
                  .thenComparing(TopActor::iri))
          .limit(TOP)
          .toList();
    }

    private TopActor top(Actor actor) {
      return new TopActor(
          actor.iri(), actor.label(), actor.kind().name(), network.appearances(actor.iri()));
    }
  }
}
