package org.chancery.rdf;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.chancery.event.Event;
import org.chancery.event.Fact;
import org.chancery.event.StatusReport;
import org.chancery.event.Value;

/**
 * Events as quads of the graph of events. Every statement there is reified with RDF 1.2, and its
 * reifier names the claims behind it; so does the event itself, by statements that need no such
 * support. May be used by several threads.
 */
public final class EventQuads {
  /** Of the digest in a reifier's name; an event has some dozens of statements. */
  private static final int DIGITS = 16;

  /** An event has one value of each, and another one whenever a claim comes or goes. */
  private static final Set<Node> CHANGING = Set.of(Vocabulary.LABEL, Vocabulary.SOURCE_COUNT);

  private final Iris iris;
  private final Node graph;

  /** Writes events; {@code iris} makes the IRIs. */
  public EventQuads(Iris iris) {
    this.iris = iris;
    this.graph = iris.eventGraph();
  }

  /** Returns the name of an event, which follows from the first claim that tells of it. */
  public Node name(Event event) {
    return iris.event(claim(event.claims().get(0)));
  }

  /** Returns a digest of the event: events of one digest have the same quads. */
  public static String digest(Event event) {
    return Digest.ofText(event.toString());
  }

  /** Returns the quads of an event, each once, always in the same order. */
  public List<Quad> of(Event event) {
    GraphWriter writer = new GraphWriter(graph);
    Node node = name(event);
    Supported all = new Supported(writer, node, event.claims());
    for (String type : event.classes()) {
      all.add(node, Vocabulary.TYPE, Vocabulary.dip(type), true);
    }
    all.add(node, Vocabulary.LABEL, Literals.label(event.label()), true);
    for (Fact fact : event.facts()) {
      new Supported(writer, node, fact.claims())
          .add(node, Vocabulary.dip(fact.property()), node(fact.value()), fact.chosen());
    }
    for (StatusReport report : event.history()) {
      history(writer, node, report);
    }
    event.claims().forEach(id -> writer.add(node, Vocabulary.SUPPORTED_BY, claim(id)));
    return writer.quads();
  }

  private void history(GraphWriter writer, Node event, StatusReport report) {
    String day = report.date() == null ? "undated" : report.date().toString();
    Node entry = iris.part(event, day + "-" + report.status().localName());
    Supported supported = new Supported(writer, event, report.claims());
    supported.add(event, Vocabulary.STATUS_HISTORY, entry, true);
    supported.add(entry, Vocabulary.TYPE, Vocabulary.STATUS_REPORT, true);
    supported.add(entry, Vocabulary.STATUS, Vocabulary.dip(report.status().localName()), true);
    if (report.date() != null) {
      supported.add(entry, Vocabulary.REPORTED_ON, Literals.day(report.date()), true);
    }
  }

  private Node node(Value value) {
    if (value instanceof Value.OfEntity entity) {
      return iris.entity(entity.entity());
    }
    if (value instanceof Value.OfTerm term) {
      return NodeFactory.createURI(term.term().iri());
    }
    if (value instanceof Value.OfDate date) {
      return Literals.date(date.date());
    }
    return value instanceof Value.OfNumber number
        ? Literals.integer(number.number())
        : Literals.text(value.key());
  }

  private static Node claim(String id) {
    return NodeFactory.createURI(id);
  }

  /**
   * Returns the name of the reifier of a statement: another one for another value, but for values
   * that change so often that all support would be written anew each time.
   *
   * @param event IRI of the event that the statement belongs to
   */
  public static Node reifier(Iris iris, Node event, Triple statement) {
    Node value = statement.getObject();
    String property = statement.getPredicate().getURI();
    String object = CHANGING.contains(statement.getPredicate()) ? "" : text(value);
    String text = String.join(" ", statement.getSubject().getURI(), property, object);
    return iris.part(event, "because-" + Digest.ofText(text).substring(0, DIGITS));
  }

  private static String text(Node value) {
    return value.isURI()
        ? "<" + value.getURI()
        : String.join(
            "^",
            value.getLiteralLexicalForm(),
            value.getLiteralLanguage(),
            value.getLiteralDatatypeURI());
  }

  /** Writes statements that rest on the same claims. */
  private final class Supported {
    private final GraphWriter writer;
    private final Node event;
    private final List<String> claims;

    private Supported(GraphWriter writer, Node event, List<String> claims) {
      this.writer = writer;
      this.event = event;
      this.claims = claims;
    }

    private void add(Node subject, Node property, Node value, boolean chosen) {
      Triple statement = Triple.create(subject, property, value);
      Node reifier = reifier(iris, event, statement);
      writer.add(subject, property, value);
      writer.add(reifier, Vocabulary.REIFIES, NodeFactory.createTripleTerm(statement));
      if (chosen) {
        writer.add(reifier, Vocabulary.CHOSEN, Literals.TRUE);
      }
      claims.forEach(id -> writer.add(reifier, Vocabulary.SUPPORTED_BY, claim(id)));
    }
  }
}
