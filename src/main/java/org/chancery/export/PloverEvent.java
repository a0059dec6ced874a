package org.chancery.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one event of a store as a record of PLOVER. */
final class PloverEvent {
  private static final String SCHEMA = "https://schema.org/";
  private static final Node PUBLISHED = NodeFactory.createURI(SCHEMA + "datePublished");
  private static final Node PUBLISHER = NodeFactory.createURI(SCHEMA + "publisher");

  private final Graph events;
  private final Graph store;
  private final Node event;
  private final StateCodes codes;

  /**
   * Makes a reader.
   *
   * @param events the graph of events
   * @param store all graphs in one
   * @param codes codes of states
   * @param event IRI of the event
   */
  PloverEvent(Graph events, Graph store, StateCodes codes, String event) {
    this.codes = codes;
    this.events = events;
    this.store = store;
    this.event = NodeFactory.createURI(event);
  }

  /** Returns the record; nothing when PLOVER has no type for the event. */
  Optional<PloverRecord> record() {
    List<Node> type = chosen("ploverType");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<Node> claims = claims();
    List<List<Node>> dyad = dyad();
    List<String> publishers = new ArrayList<>(new TreeSet<>(through(claims, PUBLISHER)));
    return Optional.of(
        new PloverRecord(
            event.getURI(),
            date(claims),
            text(type),
            text(chosen("ploverMode")),
            chosen("cameoCode").stream().map(Node::getLiteralLexicalForm).toList(),
            text(chosen("status")),
            actors(dyad.get(0)),
            actors(dyad.get(1)),
            chosen("place").stream().findFirst().map(this::label).orElse(null),
            text(values(claims.get(0), Vocabulary.EVIDENCE)),
            publishers,
            Integer.parseInt(text(chosen("sourceCount")))));
  }

  private String date(List<Node> claims) {
    List<Node> start = chosen("start");
    return start.isEmpty()
        ? through(claims, PUBLISHED).stream().min(Comparator.naturalOrder()).orElse("")
        : text(start);
  }

  /** Senders and targets; visitors and hosts; or the sides of a meeting of two. */
  private List<List<Node>> dyad() {
    List<Node> senders = chosen("sender");
    List<Node> targets = chosen("target");
    if (!senders.isEmpty() || !targets.isEmpty()) {
      return List.of(senders, targets);
    }
    List<Node> parties = chosen("participant");
    String host = chosen("place").stream().findFirst().map(this::side).orElse("");
    List<Node> hosts = parties.stream().filter(party -> side(party).equals(host)).toList();
    boolean visit = chosen("meetingType").contains(Vocabulary.dip("visit"));
    if (visit && !hosts.isEmpty() && hosts.size() < parties.size()) {
      return List.of(parties.stream().filter(party -> !hosts.contains(party)).toList(), hosts);
    }
    SortedMap<String, List<Node>> sides = new TreeMap<>();
    parties.forEach(
        party -> sides.computeIfAbsent(side(party), any -> new ArrayList<>()).add(party));
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of(parties, List.of());
  }

  private List<Node> claims() {
    Map<Node, String> published = new LinkedHashMap<>();
    for (Node claim : values(event, Vocabulary.SUPPORTED_BY)) {
      published.put(claim, through(List.of(claim), PUBLISHED).stream().findFirst().orElse("9999"));
    }
    return published.keySet().stream()
        .sorted(
            Comparator.comparing((Node claim) -> published.getOrDefault(claim, ""))
                .thenComparing(Node::getURI))
        .toList();
  }

  private List<String> through(List<Node> claims, Node property) {
    List<String> found = new ArrayList<>();
    for (Node claim : claims) {
      for (Node article : values(claim, Vocabulary.IN_ARTICLE)) {
        values(article, property).forEach(value -> found.add(value.getLiteralLexicalForm()));
      }
    }
    return found;
  }

  private List<PloverRecord.Actor> actors(List<Node> nodes) {
    return nodes.stream().map(this::actor).toList();
  }

  private PloverRecord.Actor actor(Node node) {
    String code = codes.of(side(node));
    boolean body = isA(node, Vocabulary.ORGANIZATION) && country(node) == null;
    String wikidata =
        values(node, NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs")).stream()
            .findFirst()
            .map(item -> item.getURI().substring(item.getURI().lastIndexOf('/') + 1))
            .orElse(null);
    return new PloverRecord.Actor(label(node), body ? "IGO" : code, wikidata);
  }

  private boolean isA(Node node, Node type) {
    return store.contains(node, RDF.Nodes.type, type);
  }

  /** Returns the local name of the state that a party serves or is, or of a body without one. */
  private String side(Node party) {
    Node country = country(party);
    String iri = (country == null ? party : country).getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private @Nullable Node country(Node node) {
    return values(node, Vocabulary.COUNTRY).stream().findFirst().orElse(null);
  }

  private String label(Node node) {
    return text(values(node, RDFS.Nodes.label));
  }

  /** Returns the values of a property of the event that are marked as chosen, sorted. */
  private List<Node> chosen(String property) {
    Node predicate = Vocabulary.dip(property);
    return events.find(event, predicate, Node.ANY).toList().stream()
        .filter(statement -> Reifiers.chosen(events, statement))
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private List<Node> values(Node node, Node property) {
    return store.find(node, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static String text(List<Node> values) {
    return values.stream()
        .findFirst()
        .map(
            value ->
                value.isURI()
                    ? value.getURI().substring(value.getURI().lastIndexOf('#') + 1)
                    : value.getLiteralLexicalForm())
        .orElse("");
  }
}
