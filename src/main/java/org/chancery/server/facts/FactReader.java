package org.chancery.server.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads events, claims and articles of a store. Works inside the caller's transaction. */
public final class FactReader {
  private static final Node EVENT = Vocabulary.dip("Event");
  private static final Node STATUS = Vocabulary.dip("status");

  /** What has another place than among the values, or follows from them. */
  private static final Set<Node> NO_VALUES =
      Set.of(
          RDF.Nodes.type,
          RDFS.Nodes.label,
          Vocabulary.SUPPORTED_BY,
          Vocabulary.dip("statusHistory"),
          Vocabulary.dip("sourceCount"),
          Vocabulary.dip("cameoCode"),
          Vocabulary.dip("ploverType"),
          Vocabulary.dip("ploverMode"));

  private static final Comparator<ClaimFact> BY_DATE =
      Comparator.comparing(
              (ClaimFact claim) -> claim.article().date(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ClaimFact::iri);

  private static final Comparator<ClaimFact> IN_TEXT =
      Comparator.comparingInt(ClaimFact::start)
          .thenComparingInt(ClaimFact::end)
          .thenComparing(ClaimFact::iri);

  private final Graph store;

  /**
   * Reads from a store.
   *
   * @param store union of all graphs
   */
  public FactReader(Graph store) {
    this.store = store;
  }

  /** Whether the node is an event. */
  public boolean isEvent(Node node) {
    return store.contains(node, RDF.Nodes.type, EVENT);
  }

  /** Whether the node is a claim. */
  public boolean isClaim(Node node) {
    return store.contains(node, RDF.Nodes.type, Vocabulary.CLAIM);
  }

  /** Whether the node is an article. */
  public boolean isArticle(Node node) {
    return store.contains(node, RDF.Nodes.type, Vocabulary.ARTICLE);
  }

  /** Returns what people call the node: its label, or else the last part of its IRI. */
  public String label(Node node) {
    return text(node, RDFS.Nodes.label).orElseGet(() -> local(node));
  }

  /** Returns the claims behind an event, the earliest reported first. */
  public List<ClaimFact> claimsOf(Node event) {
    return objects(event, Vocabulary.SUPPORTED_BY).stream()
        .map(this::claim)
        .sorted(BY_DATE)
        .toList();
  }

  /** Returns what an article says, in the order of its text. */
  public List<ClaimFact> claimsIn(Node article) {
    return store
        .find(Node.ANY, Vocabulary.IN_ARTICLE, article)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .map(this::claim)
        .sorted(IN_TEXT)
        .toList();
  }

  /** Returns the event that a claim tells of. */
  public Optional<Node> eventOf(Node claim) {
    return store
        .find(Node.ANY, Vocabulary.SUPPORTED_BY, claim)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .filter(this::isEvent)
        .min(Comparator.comparing(Node::toString));
  }

  /** Returns the claim. */
  public ClaimFact claim(Node claim) {
    Node article = value(claim, Vocabulary.IN_ARTICLE).orElse(claim);
    return new ClaimFact(
        claim.getURI(),
        kind(claim),
        label(claim),
        text(claim, Vocabulary.EVIDENCE).orElse(""),
        number(claim, Vocabulary.EVIDENCE_START),
        number(claim, Vocabulary.EVIDENCE_END),
        Double.parseDouble(text(claim, Vocabulary.CONFIDENCE).orElse("0")),
        text(claim, Vocabulary.EXTRACTOR).orElse(""),
        value(claim, Vocabulary.dip("mode")).map(FactReader::local).orElse(null),
        text(claim, Vocabulary.dip("text")).orElse(null),
        article(article));
  }

  private String kind(Node claim) {
    return objects(claim, RDF.Nodes.type).stream()
        .map(FactReader::local)
        .filter(type -> type.endsWith("Claim") && !type.equals("Claim"))
        .map(type -> type.substring(0, type.length() - "Claim".length()).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private int number(Node subject, Node property) {
    return Integer.parseInt(text(subject, property).orElse("0"));
  }

  /** Returns the article as a source is named. */
  public ArticleSource article(Node article) {
    return new ArticleSource(
        article.getURI(),
        text(article, SchemaDO.headline.asNode()).orElse(null),
        text(article, SchemaDO.publisher.asNode()).orElse(null),
        text(article, SchemaDO.datePublished.asNode()).orElse(null),
        value(article, SchemaDO.url.asNode()).map(FactReader::address).orElse(null));
  }

  /** What articles call their address may be anything; only what a browser can go to is one. */
  private static @Nullable String address(Node url) {
    String address = url.isURI() ? url.getURI() : "";
    return address.startsWith("https://") || address.startsWith("http://") ? address : null;
  }

  /** Returns the whole text of the article; nothing in stores built before texts were kept. */
  public Optional<String> text(Node article) {
    return text(article, Vocabulary.TEXT);
  }

  /** Returns what sources say of an event, by property and value. */
  public List<EventValue> values(Node event) {
    List<EventValue> values = new ArrayList<>();
    for (Triple statement : store.find(event, Node.ANY, Node.ANY).toList()) {
      // What no claim supports is of use to the program only.
      List<String> claims = support(statement);
      if (!claims.isEmpty() && !NO_VALUES.contains(statement.getPredicate())) {
        Node value = statement.getObject();
        values.add(
            new EventValue(
                local(statement.getPredicate()),
                value,
                value.isURI() ? label(value) : value.getLiteralLexicalForm(),
                Reifiers.chosen(store, statement),
                claims));
      }
    }
    values.sort(Comparator.comparing(EventValue::property).thenComparing(EventValue::label));
    return values;
  }

  /** Returns how far a meeting had come, report by report. */
  public List<StatusEntry> history(Node event) {
    List<StatusEntry> history = new ArrayList<>();
    for (Node entry : objects(event, Vocabulary.dip("statusHistory"))) {
      Node status = value(entry, STATUS).orElse(entry);
      history.add(
          new StatusEntry(
              text(entry, Vocabulary.dip("reportedOn")).orElse(null),
              local(status),
              support(Triple.create(entry, STATUS, status))));
    }
    history.sort(
        Comparator.comparing(
                StatusEntry::date, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(StatusEntry::status));
    return history;
  }

  private List<String> support(Triple statement) {
    return Reifiers.of(store, statement).stream()
        .flatMap(reifier -> objects(reifier, Vocabulary.SUPPORTED_BY).stream())
        .map(Node::getURI)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the values, sorted, since a store keeps no order. */
  public List<Node> objects(Node subject, Node property) {
    return store.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** Returns the first value in the order of texts. */
  public Optional<Node> value(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** Returns the text of the first value that is one. */
  public Optional<String> text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private static String local(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
