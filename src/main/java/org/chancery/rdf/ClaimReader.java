package org.chancery.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.OfficeClaim;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.claim.Term;
import org.chancery.entity.Entity;
import org.chancery.entity.Office;
import org.chancery.entity.Person;
import org.chancery.event.Source;
import org.chancery.event.SourcedClaim;
import org.chancery.text.PartialDate;
import org.chancery.text.TextSketch;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one article back from its graph: what {@link ArticleQuads} writes. */
public final class ClaimReader {
  private final Graph graph;
  private final EntityReader entities;
  private final Source source;

  /**
   * Reads from the graph of an article.
   *
   * @param iris made the IRIs
   * @param graph the article's graph
   * @param article the article's node
   */
  public ClaimReader(Iris iris, Graph graph, Node article) {
    this.graph = graph;
    this.entities = new EntityReader(iris, graph);
    this.source = source(graph, article);
  }

  private static Source source(Graph graph, Node article) {
    Node publisher = value(graph, article, Vocabulary.PUBLISHER);
    Node date = value(graph, article, Vocabulary.DATE_PUBLISHED);
    Node text = value(graph, article, Vocabulary.TEXT_SKETCH);
    return new Source(
        article.getURI(),
        publisher == null ? null : publisher.getLiteralLexicalForm(),
        date == null ? null : LocalDate.parse(date.getLiteralLexicalForm()),
        text == null ? null : new TextSketch(text.getLiteralLexicalForm()));
  }

  private static @Nullable Node value(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .findFirst()
        .orElse(null);
  }

  /** Returns the nodes of all claims that the graph holds, in the order of their IRIs. */
  public static List<Node> claims(Graph graph) {
    return graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM).toList().stream()
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /**
   * Returns a claim.
   *
   * @throws java.util.NoSuchElementException when the claim lacks a term that its kind needs
   * @throws NullPointerException when it lacks a party that its kind needs; the shapes guard both
   */
  public SourcedClaim read(Node node) {
    NodeValues values = NodeValues.of(graph, node);
    return new SourcedClaim(node.getURI(), source, claim(values));
  }

  private Claim claim(NodeValues values) {
    if (values.isA(Vocabulary.dip("MeetingClaim"))) {
      return meeting(values);
    }
    if (values.isA(Vocabulary.dip("SanctionClaim"))) {
      return sanction(values);
    }
    return values.isA(Vocabulary.dip("StatementClaim")) ? statement(values) : office(values);
  }

  private MeetingClaim meeting(NodeValues values) {
    return new MeetingClaim(
        evidence(values),
        extractor(values),
        confidence(values),
        term(values, "meetingType", MeetingType.values()),
        entities(values, "participant"),
        entity(values, "place"),
        date(values, "start"),
        date(values, "end"),
        term(values, "status", MeetingStatus.values()));
  }

  private SanctionClaim sanction(NodeValues values) {
    Node measure = values.node(Vocabulary.dip("measure"));
    return new SanctionClaim(
        evidence(values),
        extractor(values),
        confidence(values),
        term(values, "action", SanctionAction.values()),
        entities(values, "sender"),
        entities(values, "target"),
        measure == null ? null : measure.getLiteralLexicalForm(),
        terms(values, "measureType", MeasureType.values()),
        date(values, "start"));
  }

  private StatementClaim statement(NodeValues values) {
    return new StatementClaim(
        evidence(values),
        extractor(values),
        confidence(values),
        Objects.requireNonNull(entity(values, "speaker")),
        values.text(Vocabulary.dip("text"), ""),
        term(values, "mode", StatementMode.values()),
        entities(values, "addressee"),
        entity(values, "reportedBy"),
        entities(values, "about"));
  }

  private OfficeClaim office(NodeValues values) {
    return new OfficeClaim(
        evidence(values),
        extractor(values),
        confidence(values),
        (Person) Objects.requireNonNull(entity(values, "holder")),
        (Office) Objects.requireNonNull(entity(values, "office")),
        date(values, "asOf"));
  }

  private static Evidence evidence(NodeValues values) {
    return new Evidence(
        values.text(Vocabulary.EVIDENCE, ""),
        Integer.parseInt(values.text(Vocabulary.EVIDENCE_START, "0")),
        Integer.parseInt(values.text(Vocabulary.EVIDENCE_END, "0")));
  }

  private static String extractor(NodeValues values) {
    return values.text(Vocabulary.EXTRACTOR, "");
  }

  private static double confidence(NodeValues values) {
    return Double.parseDouble(values.text(Vocabulary.CONFIDENCE, "0"));
  }

  private @Nullable Entity entity(NodeValues values, String property) {
    Node node = values.node(Vocabulary.dip(property));
    return node == null ? null : entities.read(node);
  }

  private List<Entity> entities(NodeValues values, String property) {
    List<Entity> found = new ArrayList<>();
    values.all(Vocabulary.dip(property)).forEach(node -> found.add(entities.read(node)));
    return found;
  }

  private static <T extends Term> T term(NodeValues values, String property, T[] terms) {
    return terms(values, property, terms).stream().findFirst().orElseThrow();
  }

  private static <T extends Term> List<T> terms(NodeValues values, String property, T[] terms) {
    return values.all(Vocabulary.dip(property)).stream()
        .flatMap(node -> Arrays.stream(terms).filter(term -> term.iri().equals(node.getURI())))
        .toList();
  }

  private static @Nullable PartialDate date(NodeValues values, String property) {
    Node date = values.node(Vocabulary.dip(property));
    return date == null ? null : PartialDate.parse(date.getLiteralLexicalForm());
  }
}
