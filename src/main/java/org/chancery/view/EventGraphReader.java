package org.chancery.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.KnowledgeStore;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the events of a store, or those that a query has chosen. */
public final class EventGraphReader {
  private static final Node MEETING_TYPE = Vocabulary.dip("meetingType");
  private static final Node MEASURE_TYPE = Vocabulary.dip("measureType");
  private static final Node ACTION = Vocabulary.dip("action");
  private static final Node PLACE = Vocabulary.dip("place");

  private static final List<Node> ACTORS =
      Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of("place"))
          .map(Vocabulary::dip)
          .toList();

  private static final List<Node> OTHERS =
      List.of(
          MEETING_TYPE,
          MEASURE_TYPE,
          ACTION,
          Vocabulary.STATUS,
          RDFS.Nodes.label,
          Vocabulary.START,
          Vocabulary.END,
          Vocabulary.SOURCE_COUNT);

  private final Columns columns;
  private final Reports reports;

  private EventGraphReader(Columns columns, Reports reports) {
    this.columns = columns;
    this.reports = reports;
  }

  /** What events do not say themselves: who reports them, and who the actors are. */
  private record Background(Reports reports, SortedMap<String, Actor> actors) {}

  /**
   * Returns all meetings, sanctions and statements of the store. Two threads read at the same time,
   * each in a transaction of its own, so nothing may write to the store meanwhile.
   */
  public static EventGraph of(KnowledgeStore store) {
    Node name = new Iris(store.base()).eventGraph();
    CompletableFuture<Background> others =
        CompletableFuture.supplyAsync(
            () -> store.read(dataset -> background(dataset, dataset.getGraph(name))));
    return store.read(
        dataset -> {
          Columns columns = new Columns(dataset.getGraph(name), GraphFactory.createDefaultGraph());
          ACTORS.forEach(columns::read);
          OTHERS.forEach(columns::read);
          Background known = await(others);
          EventGraphReader reader = new EventGraphReader(columns, known.reports());
          return new EventGraph(known.actors(), reader.read(any -> true));
        });
  }

  private static Background background(DatasetGraph store, Graph events) {
    Set<Node> actors = new HashSet<>();
    for (Node property : ACTORS) {
      events.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).forEach(actors::add);
    }
    SortedMap<String, Actor> known = new ActorReader(store).actors(actors);
    List<Node> all = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      all.addAll(Columns.subjects(events, kind));
    }
    return new Background(Reports.of(store, events, all), known);
  }

  private static <T> T await(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * Returns the events that the result of a query says something about. What the result says of an
   * event, such as who took part, stands in for what the store says; what it leaves out is taken
   * from the store.
   *
   * @param result triples in the terms of the ontology, as a {@code CONSTRUCT} gives them
   */
  public static EventGraph of(KnowledgeStore store, Graph result) {
    Set<Node> chosen = result.find().mapWith(Triple::getSubject).toSet();
    Node name = new Iris(store.base()).eventGraph();
    return store.read(
        dataset -> {
          Graph graph = dataset.getGraph(name);
          Columns columns = new Columns(graph, result);
          Reports reports = Reports.of(dataset, graph, chosen);
          List<Occurrence> events = new EventGraphReader(columns, reports).read(chosen::contains);
          return new EventGraph(new ActorReader(dataset).actors(named(events)), events);
        });
  }

  private static Set<Node> named(List<Occurrence> events) {
    Set<Node> named = new HashSet<>();
    for (Occurrence event : events) {
      event.parts().forEach(part -> named.add(NodeFactory.createURI(part.actor())));
      if (event.place() != null) {
        named.add(NodeFactory.createURI(event.place()));
      }
    }
    return named;
  }

  private List<Occurrence> read(Predicate<Node> chosen) {
    List<Occurrence> events = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      for (Node event : columns.subjects(kind)) {
        if (chosen.test(event)) {
          events.add(occurrence(event, kind));
        }
      }
    }
    events.sort(Comparator.comparing(Occurrence::iri));
    return events;
  }

  private Occurrence occurrence(Node event, EventKind kind) {
    Node place = columns.one(event, PLACE).orElse(null);
    return new Occurrence(
        event.getURI(),
        kind,
        local(event, kind == EventKind.sanction ? MEASURE_TYPE : MEETING_TYPE),
        local(event, kind == EventKind.sanction ? ACTION : Vocabulary.STATUS),
        columns.one(event, RDFS.Nodes.label).map(Node::getLiteralLexicalForm).orElse(""),
        date(event, Vocabulary.START),
        date(event, Vocabulary.END),
        reports.first(event),
        place == null ? null : place.getURI(),
        columns
            .one(event, Vocabulary.SOURCE_COUNT)
            .map(count -> Integer.parseInt(count.getLiteralLexicalForm()))
            .orElse(0),
        reports.publishers(event),
        reports.claims(event).stream().map(Node::getURI).toList(),
        parts(event));
  }

  private String local(Node event, Node property) {
    return columns
        .one(event, property)
        .map(term -> term.getURI().substring(term.getURI().lastIndexOf('#') + 1))
        .orElse("");
  }

  private @Nullable PartialDate date(Node event, Node property) {
    return columns
        .one(event, property)
        .map(date -> PartialDate.parse(date.getLiteralLexicalForm()))
        .orElse(null);
  }

  private List<Part> parts(Node event) {
    List<Part> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Node actor : columns.all(event, Vocabulary.dip(role.name()))) {
        if (actor.isURI()) {
          parts.add(new Part(actor.getURI(), role));
        }
      }
    }
    return parts;
  }
}
