package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StoredTerm;
import org.chancery.text.PartialDate;
import org.chancery.view.Descriptions.Description;
import org.jspecify.annotations.Nullable;

/** Reads the events of a store, or those that a query has chosen. */
public final class EventGraphReader {
  private static final Node MEETING_TYPE = Vocabulary.dip("meetingType");
  private static final Node MEASURE_TYPE = Vocabulary.dip("measureType");
  private static final Node ACTION = Vocabulary.dip("action");
  private static final Node PLACE = Vocabulary.dip("place");

  /** How much is read of an event; names cost more to read than all else. */
  private enum Detail {
    /** All that there is. */
    FULL,
    /** What the actors view shows: no labels, no names of claims. */
    TIES
  }

  private final DatasetGraph store;
  private final Descriptions descriptions;
  private final Reports reports;
  private final Detail detail;
  private final Map<Role, Node> roles = new EnumMap<>(Role.class);
  private final Set<StoredTerm> actors = new HashSet<>();

  private EventGraphReader(DatasetGraph store, Node events, Graph preferred, Detail detail) {
    this.store = store;
    this.descriptions = new Descriptions(store, events, preferred);
    this.reports = new Reports(store);
    this.detail = detail;
    for (Role role : Role.values()) {
      roles.put(role, role.property());
    }
  }

  /** Returns all meetings, sanctions and statements of the store. */
  public static EventGraph of(KnowledgeStore store) {
    return read(store, GraphFactory.createDefaultGraph(), null, Detail.FULL);
  }

  /**
   * Returns the events of the store that tie actors, without their labels and claims: what the
   * actors view needs, in a third of the time.
   */
  public static EventGraph ties(KnowledgeStore store) {
    return read(store, GraphFactory.createDefaultGraph(), null, Detail.TIES);
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
    return read(store, result, chosen, Detail.FULL);
  }

  private static EventGraph read(
      KnowledgeStore store, Graph preferred, @Nullable Set<Node> chosen, Detail detail) {
    Node events = new Iris(store.base()).eventGraph();
    return store.read(
        dataset -> new EventGraphReader(dataset, events, preferred, detail).read(chosen));
  }

  private EventGraph read(@Nullable Set<Node> chosen) {
    List<Occurrence> events = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      Set<StoredTerm> found = descriptions.events(kind);
      if (chosen != null) {
        found.retainAll(chosen.stream().map(descriptions::term).collect(Collectors.toSet()));
      } else if (detail == Detail.TIES && kind == EventKind.statement) {
        // Most words are about nobody.
        found.retainAll(descriptions.having(Role.about.property()));
      }
      found.forEach(event -> events.add(occurrence(event, kind)));
    }
    events.sort(Comparator.comparing(Occurrence::iri));
    return new EventGraph(new ActorReader(store).actors(actors), events);
  }

  private Occurrence occurrence(StoredTerm event, EventKind kind) {
    Description said = descriptions.of(event);
    List<StoredTerm> claims = said.claims();
    boolean full = detail == Detail.FULL;
    return new Occurrence(
        event.node().getURI(),
        kind,
        local(said, kind == EventKind.sanction ? MEASURE_TYPE : MEETING_TYPE),
        local(said, kind == EventKind.sanction ? ACTION : Vocabulary.STATUS),
        full ? text(said, RDFS.Nodes.label, "") : "",
        date(said, Vocabulary.START),
        date(said, Vocabulary.END),
        reports.first(claims),
        place(said),
        Integer.parseInt(text(said, Vocabulary.SOURCE_COUNT, "0")),
        reports.publishers(claims),
        full ? Reports.names(claims) : List.of(),
        parts(said));
  }

  private static String text(Description said, Node property, String otherwise) {
    StoredTerm value = said.one(property);
    return value == null ? otherwise : value.node().getLiteralLexicalForm();
  }

  private static String local(Description said, Node property) {
    StoredTerm term = said.one(property);
    return term == null ? "" : afterHash(term.node().getURI());
  }

  private static String afterHash(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }

  private static @Nullable PartialDate date(Description said, Node property) {
    String date = text(said, property, "");
    return date.isEmpty() ? null : PartialDate.parse(date);
  }

  private @Nullable String place(Description said) {
    StoredTerm place = said.one(PLACE);
    if (place == null) {
      return null;
    }
    actors.add(place);
    return place.node().getURI();
  }

  private List<Part> parts(Description said) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Role, Node> role : roles.entrySet()) {
      for (StoredTerm actor : said.all(role.getValue())) {
        if (actor.node().isURI()) {
          actors.add(actor);
          parts.add(new Part(actor.node().getURI(), role.getKey()));
        }
      }
    }
    return parts;
  }
}
