package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.validate.ShapeProblem;
import org.chancery.validate.ShapesGate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shape lets through what it should, and every one of its constraints holds something back.
 */
class ShapeExamplesTest {
  private static final Path EXAMPLES = Path.of("ontology/examples");
  private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");

  @TestFactory
  Stream<DynamicTest> examplesAreWhatTheirNamesSay() throws IOException {
    ShapesGate gate = new ShapesGate();
    return examples().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      Model example = RDFDataMgr.loadModel(file.toString());
                      assertTrue(example.contains(null, RDFS.comment), "says not why");
                      List<ShapeProblem> problems = gate.problems(example.getGraph());
                      boolean passes = file.toString().contains("-pass-");
                      assertEquals(passes, problems.isEmpty(), problems.toString());
                    }));
  }

  /** A constraint that can be taken out without any example noticing guards nothing. */
  @Test
  void everyConstraintIsGuardedByAnExample() throws IOException {
    ShapesGate whole = new ShapesGate();
    Map<Graph, Set<String>> failing = new LinkedHashMap<>();
    for (Path file : examples()) {
      if (file.toString().contains("-fail-")) {
        Graph graph = RDFDataMgr.loadModel(file.toString()).getGraph();
        Set<String> messages = new TreeSet<>();
        whole.problems(graph).forEach(problem -> messages.add(problem.message()));
        failing.put(graph, messages);
      }
    }
    SortedSet<String> unguarded = new TreeSet<>();
    for (var statement : SHAPES.listStatements().toList()) {
      if (isConstraint(statement.getPredicate()) && !isGuarded(statement, failing)) {
        unguarded.add(statement.getPredicate().getLocalName() + " of " + name(statement));
      }
    }
    assertEquals(Set.of(), unguarded);
  }

  /** Examples that fail by the same message come first: one of them nearly always decides. */
  private static boolean isGuarded(Statement constraint, Map<Graph, Set<String>> failing) {
    Graph weaker = GraphFactory.createDefaultGraph();
    SHAPES.getGraph().find().forEachRemaining(weaker::add);
    weaker.delete(constraint.asTriple());
    ShapesGate gate = new ShapesGate(weaker);
    String message = name(constraint);
    List<Graph> likely = new ArrayList<>();
    List<Graph> others = new ArrayList<>();
    failing.forEach((graph, messages) -> (messages.contains(message) ? likely : others).add(graph));
    return Stream.concat(likely.stream(), others.stream())
        .anyMatch(graph -> gate.problems(graph).isEmpty());
  }

  private static String name(Statement constraint) {
    Resource shape = constraint.getSubject();
    return shape.hasProperty(SHACLM.message)
        ? shape.getProperty(SHACLM.message).getString()
        : shape.toString();
  }

  private static boolean isConstraint(Property property) {
    return Set.of(
            "minCount",
            "maxCount",
            "datatype",
            "minLength",
            "class",
            "in",
            "or",
            "node",
            "pattern",
            "languageIn",
            "minInclusive",
            "maxInclusive",
            "lessThan",
            "closed",
            "nodeKind")
        .contains(property.getLocalName());
  }

  /** Returns the files of the examples, in the order of their names. */
  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.sorted().toList();
    }
  }
}
