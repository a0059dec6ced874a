package org.chancery.server.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Vocabulary;
import org.chancery.server.facts.Citations;
import org.chancery.server.facts.FactReader;
import org.chancery.server.facts.SourceLink;
import org.chancery.server.resource.ResourceView.ClaimRow;
import org.chancery.server.resource.ResourceView.EventRow;
import org.chancery.server.resource.ResourceView.Fact;
import org.chancery.server.resource.ResourceView.Listing;
import org.chancery.server.resource.ResourceView.Value;
import org.chancery.server.web.Addresses;
import org.chancery.server.web.OntologyTerms;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of one resource shows. Works inside the caller's transaction. */
final class ViewMaker {
  private static final int PAGE = 50;
  private static final Node EVENT = Vocabulary.dip("Event");

  /** What has a place of its own on the page, or is of use to programs only. */
  private static final Set<Node> ELSEWHERE =
      Set.of(
          RDF.Nodes.type,
          RDFS.Nodes.label,
          Vocabulary.SUPPORTED_BY,
          Vocabulary.EVIDENCE,
          Vocabulary.TEXT,
          Vocabulary.dip("eventHash"),
          Vocabulary.dip("textSketch"));

  private static final Node TYPE = RDF.Nodes.type;
  private static final List<Node> ACTORS =
      List.of(
          Vocabulary.PERSON,
          Vocabulary.STATE,
          Vocabulary.ORGANIZATION,
          Vocabulary.PLACE,
          Vocabulary.OFFICE);

  private final Graph store;
  private final FactReader facts;
  private final Node resource;
  private final Addresses addresses;
  private final OntologyTerms terms;
  private final Names names;
  private final Support support;

  /**
   * Starts a view.
   *
   * @param store union of all graphs
   */
  ViewMaker(Graph store, Node resource, Addresses addresses, OntologyTerms terms) {
    this.store = store;
    this.resource = resource;
    this.addresses = addresses;
    this.terms = terms;
    this.names = new Names(store, addresses, terms);
    this.support = new Support(store);
    this.facts = new FactReader(store);
  }

  /**
   * Returns the view.
   *
   * @param from how many claims and events of the lists to pass over
   */
  ResourceView view(int from) {
    Set<Node> events = new TreeSet<>(Comparator.comparing(Node::toString));
    Set<Node> claims = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node role : Roles.all()) {
      for (Node subject : subjects(role)) {
        (isEvent(subject) ? events : claims).add(subject);
      }
    }
    subjects(Vocabulary.SUPPORTED_BY).stream()
        .filter(subject -> store.contains(subject, RDF.Nodes.type, EVENT))
        .forEach(events::add);
    claims.addAll(subjects(Vocabulary.IN_ARTICLE));
    claims.addAll(objects(Vocabulary.SUPPORTED_BY));
    if (store.contains(resource, Vocabulary.EVIDENCE, Node.ANY)) {
      claims.add(resource);
    }
    String path = addresses.of(resource).orElse("");
    boolean event = facts.isEvent(resource);
    EventParts parts = new EventParts(facts, names, this::claim);
    return new ResourceView(
        names.of(resource),
        resource.getURI(),
        path,
        kinds(),
        facts(),
        listing(byDate(events), from, path, this::event),
        listing(List.copyOf(claims), from, path, this::claim),
        inExplorer(event),
        new Citations(facts, addresses.base()).of(resource).orElse(null),
        text(),
        event ? parts.differences(resource) : null,
        event ? parts.history(resource) : null);
  }

  /** The explorer draws actors and events; a claim is shown by what it tells of. */
  private @Nullable String inExplorer(boolean event) {
    if (event) {
      return addresses.inExplorer("sel", resource);
    }
    if (facts.isClaim(resource)) {
      return facts.eventOf(resource).map(of -> addresses.inExplorer("sel", of)).orElse(null);
    }
    boolean actor = ACTORS.stream().anyMatch(kind -> store.contains(resource, TYPE, kind));
    return actor ? addresses.inExplorer("center", resource) : null;
  }

  private @Nullable MarkedText text() {
    return facts.isArticle(resource)
        ? facts
            .text(resource)
            .map(text -> MarkedText.of(text, facts.claimsIn(resource)))
            .orElse(null)
        : null;
  }

  private boolean isEvent(Node subject) {
    return addresses.localName(subject).filter(name -> name.startsWith("event/")).isPresent();
  }

  /** The latest first, then those without a date. */
  private List<Node> byDate(Set<Node> events) {
    Map<Node, String> dates =
        events.stream()
            .collect(
                Collectors.toMap(Function.identity(), each -> names.text(each, Vocabulary.START)));
    return events.stream()
        .sorted(Comparator.comparing((Node each) -> dates.getOrDefault(each, "")).reversed())
        .toList();
  }

  private static <T> Listing<T> listing(
      List<Node> all, int from, String path, Function<Node, T> row) {
    int to = Math.min(all.size(), from + PAGE);
    List<T> rows = from < to ? all.subList(from, to).stream().map(row).toList() : List.of();
    return new Listing<>(all.size(), rows, to < all.size() ? path + "?from=" + to : null);
  }

  private List<Link> kinds() {
    Set<Node> kinds = new TreeSet<>(Comparator.comparing(Node::getURI));
    objects(RDF.Nodes.type).stream().filter(terms::isClass).forEach(kinds::add);
    Set<Node> above =
        kinds.stream().flatMap(kind -> terms.broader(kind).stream()).collect(Collectors.toSet());
    return Stream.concat(
            kinds.stream().filter(kind -> !above.contains(kind)),
            kinds.stream().filter(above::contains))
        .map(names::term)
        .toList();
  }

  private List<Fact> facts() {
    Map<Node, List<Value>> facts = new TreeMap<>(Comparator.comparing(terms::label));
    for (Triple statement : store.find(resource, Node.ANY, Node.ANY).toList()) {
      if (!ELSEWHERE.contains(statement.getPredicate())) {
        facts
            .computeIfAbsent(statement.getPredicate(), property -> new ArrayList<>())
            .add(new Value(names.link(statement.getObject()), support.of(statement)));
      }
    }
    parts(facts, Vocabulary.HOLDER, Vocabulary.OFFICE_HOLDING);
    parts(facts, Vocabulary.LINKED_ENTITY, Vocabulary.LINK);
    facts
        .values()
        .forEach(values -> values.sort(Comparator.comparing(value -> value.link().text())));
    return facts.entrySet().stream()
        .map(fact -> new Fact(names.term(fact.getKey()), fact.getValue()))
        .toList();
  }

  /** What points to the resource and says more about it, under the name of its class. */
  private void parts(Map<Node, List<Value>> facts, Node owner, Node type) {
    for (Node part : subjects(owner)) {
      if (!isEvent(part) && store.contains(part, RDF.Nodes.type, type)) {
        facts.computeIfAbsent(type, each -> new ArrayList<>()).add(new Value(part(part), null));
      }
    }
  }

  private Link part(Node part) {
    String method = names.text(part, Vocabulary.METHOD);
    String share = names.text(part, Vocabulary.CONFIDENCE);
    Link link = names.link(part);
    return method.isEmpty() ? link : new Link((method + " " + share).strip(), link.href());
  }

  private EventRow event(Node event) {
    return new EventRow(
        names.link(event),
        names.text(event, Vocabulary.START),
        names.text(event, Vocabulary.dip("sourceCount")));
  }

  private ClaimRow claim(Node claim) {
    Node article =
        names.value(claim, Vocabulary.IN_ARTICLE).orElse(NodeFactory.createURI(addresses.base()));
    String evidence = names.text(claim, Vocabulary.EVIDENCE);
    String there = addresses.of(article).orElse("");
    return new ClaimRow(
        names.link(claim),
        evidence,
        names.link(article),
        there + "#claim-" + OntologyTerms.localName(claim.toString()),
        names
            .value(article, SchemaDO.url.asNode())
            .flatMap(addresses::of)
            .map(url -> SourceLink.to(url, evidence))
            .orElse(null),
        names.text(article, SchemaDO.publisher.asNode()),
        names.text(article, SchemaDO.datePublished.asNode()));
  }

  private List<Node> subjects(Node property) {
    return store.find(Node.ANY, property, resource).mapWith(Triple::getSubject).toList();
  }

  private List<Node> objects(Node property) {
    return store.find(resource, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
