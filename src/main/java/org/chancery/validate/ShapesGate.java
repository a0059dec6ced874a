package org.chancery.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Term;
import org.chancery.rdf.Vocabulary;

/**
 * Checks article graphs against the SHACL shapes of the ontology. The shapes are read once; a gate
 * may be used by several threads.
 *
 * <p>What does not conform is taken out and reported, and the rest of the article is kept: a bad
 * claim goes alone; a bad entity goes with its mentions, the claims that name it and the offices it
 * held. Where the article's own node or its provenance is bad, or the rest still does not conform,
 * the article is refused.
 */
public final class ShapesGate {
  private static final String SHAPES = "ontology/shapes.ttl";

  /** Taking one thing out can leave another incomplete, but such chains are short. */
  private static final int MOST_ROUNDS = 5;

  private final Shapes shapes;

  /** Makes a gate with the shapes on the class path. */
  public ShapesGate() {
    this(
        RDFParser.create()
            .source(ShapesGate.class.getClassLoader().getResourceAsStream(SHAPES))
            .lang(Lang.TURTLE)
            .base("https://w3id.org/chancery/shapes")
            .toGraph());
  }

  /** Makes a gate with other shapes. */
  public ShapesGate(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** Returns what is wrong with a graph as it stands, in the order of IRIs and messages. */
  public List<ShapeProblem> problems(Graph graph) {
    var report = ShaclValidator.get().validate(shapes, graph);
    return report.conforms() ? List.of() : new ProblemReport(graph).of(report.getEntries());
  }

  /**
   * Returns what is wrong with one node of a graph, in the order of messages. For nodes that need
   * what many graphs say, such as events, whose parties the articles describe.
   */
  public List<ShapeProblem> problems(Graph graph, Node focus) {
    var report = ShaclValidator.get().validate(shapes, graph, focus);
    return report.conforms() ? List.of() : new ProblemReport(graph).of(report.getEntries());
  }

  /** Returns what may be stored of the quads of one article's graph. */
  public Verdict check(List<Quad> quads) {
    List<ShapeProblem> found = new ArrayList<>();
    List<Quad> kept = quads;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<ShapeProblem> problems = problems(graph(kept));
      found.addAll(problems);
      if (problems.isEmpty()) {
        return new Verdict(kept, found, false);
      }
      Set<Node> bad = new LinkedHashSet<>();
      problems.forEach(problem -> bad.add(problem.focus()));
      if (bad.stream().anyMatch(refusing(kept))) {
        break;
      }
      kept = without(bad, kept);
    }
    return new Verdict(List.of(), found, true);
  }

  private static Graph graph(List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** What an article cannot do without: its own node, which names the graph, and its provenance. */
  private static Predicate<Node> refusing(List<Quad> quads) {
    Set<Node> removable = new LinkedHashSet<>();
    for (Quad quad : quads) {
      if (isOfOurTypes(quad) && !quad.getSubject().equals(quad.getGraph())) {
        removable.add(quad.getSubject());
      }
    }
    return node -> !removable.contains(node);
  }

  private static boolean isOfOurTypes(Quad quad) {
    return quad.getPredicate().equals(RDF.Nodes.type)
        && quad.getObject().isURI()
        && quad.getObject().getURI().startsWith(Term.NAMESPACE);
  }

  /** Drops the bad nodes, with the claims, links and office holdings that point to them. */
  private static List<Quad> without(Set<Node> bad, List<Quad> quads) {
    Set<Node> dropped = new LinkedHashSet<>(bad);
    for (Quad quad : quads) {
      if (bad.contains(quad.getObject()) && isWhole(quad.getSubject(), quads)) {
        dropped.add(quad.getSubject());
      }
    }
    return quads.stream()
        .filter(quad -> !dropped.contains(quad.getSubject()) && !dropped.contains(quad.getObject()))
        .toList();
  }

  /** Whether a node makes no sense without everything it points to. */
  private static boolean isWhole(Node node, List<Quad> quads) {
    return quads.stream()
        .anyMatch(
            quad ->
                quad.getSubject().equals(node)
                    && quad.getPredicate().equals(RDF.Nodes.type)
                    && (quad.getObject().equals(Vocabulary.CLAIM)
                        || quad.getObject().equals(Vocabulary.LINK)
                        || quad.getObject().equals(Vocabulary.OFFICE_HOLDING)));
  }
}
