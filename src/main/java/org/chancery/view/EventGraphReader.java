package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
  private static final Node PUBLISHED = Vocabulary.DATE_PUBLISHED;
  private static final Node MEETING_TYPE = Vocabulary.dip("meetingType");
  private static final Node MEASURE_TYPE = Vocabulary.dip("measureType");
  private static final Node ACTION = Vocabulary.dip("action");
  private static final Node PLACE = Vocabulary.dip("place");

  private final DatasetGraph store;
  private final Columns columns;
  private final Map<Node, Source> sources;

  private EventGraphReader(DatasetGraph store, Columns columns) {
    this.store = store;
    this.columns = columns;
    this.sources = sources(columns);
  }

  /** Returns all meetings, sanctions and statements of the store. */
  public static EventGraph of(KnowledgeStore store) {
    Graph nothing = GraphFactory.createDefaultGraph();
    return store.read(dataset -> reader(store, dataset, nothing).read(null));
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
    return store.read(dataset -> reader(store, dataset, result).read(chosen));
  }

  private static EventGraphReader reader(
      KnowledgeStore store, DatasetGraph dataset, Graph preferred) {
    Node events = new Iris(store.base()).eventGraph();
    return new EventGraphReader(dataset, new Columns(dataset, events, preferred));
  }

  /** Who published an article, and when. */
  private record Source(@Nullable String publisher, @Nullable String day) {}

  /** Returns the sources by article. */
  private static Map<Node, Source> sources(Columns columns) {
    Map<Node, Source> sources = new HashMap<>();
    columns
        .everywhere(Vocabulary.PUBLISHER)
        .forEach(
            (article, name) ->
                sources.put(article, new Source(name.getLiteralLexicalForm(), null)));
    columns
        .everywhere(PUBLISHED)
        .forEach(
            (article, day) -> {
              Source known = sources.get(article);
              String publisher = known == null ? null : known.publisher();
              sources.put(article, new Source(publisher, day.getLiteralLexicalForm()));
            });
    return sources;
  }

  private @Nullable Source source(Node claim) {
    return sources.get(Iris.articleOf(claim));
  }

  private EventGraph read(@Nullable Set<Node> chosen) {
    List<Occurrence> events = new ArrayList<>();
    Set<String> actors = new TreeSet<>();
    for (EventKind kind : EventKind.values()) {
      for (Node event : columns.subjects(Vocabulary.TYPE, Vocabulary.dip(kind.type()))) {
        if (chosen == null || chosen.contains(event)) {
          Occurrence occurrence = occurrence(event, kind);
          events.add(occurrence);
          occurrence.parts().forEach(part -> actors.add(part.actor()));
          if (occurrence.place() != null) {
            actors.add(occurrence.place());
          }
        }
      }
    }
    events.sort(Comparator.comparing(Occurrence::iri));
    return new EventGraph(new ActorReader(store).actors(actors), events);
  }

  private Occurrence occurrence(Node event, EventKind kind) {
    List<Node> claims = columns.claims(event);
    Node place = columns.one(event, PLACE).orElse(null);
    return new Occurrence(
        event.getURI(),
        kind,
        local(event, kind == EventKind.sanction ? MEASURE_TYPE : MEETING_TYPE),
        local(event, kind == EventKind.sanction ? ACTION : Vocabulary.STATUS),
        columns.one(event, RDFS.Nodes.label).map(Node::getLiteralLexicalForm).orElse(""),
        date(event, Vocabulary.START),
        date(event, Vocabulary.END),
        reported(claims),
        place == null ? null : place.getURI(),
        columns
            .one(event, Vocabulary.SOURCE_COUNT)
            .map(count -> Integer.parseInt(count.getLiteralLexicalForm()))
            .orElse(0),
        publishers(claims),
        claims.stream().map(Node::getURI).toList(),
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

  private @Nullable PartialDate reported(List<Node> claims) {
    return claims.stream()
        .map(this::source)
        .filter(source -> source != null && source.day() != null)
        .map(source -> LocalDate.parse(source.day()))
        .min(Comparator.naturalOrder())
        .map(PartialDate::of)
        .orElse(null);
  }

  private List<String> publishers(List<Node> claims) {
    Set<String> publishers = new TreeSet<>();
    for (Node claim : claims) {
      Source source = source(claim);
      if (source != null && source.publisher() != null) {
        publishers.add(source.publisher());
      }
    }
    return List.copyOf(publishers);
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
