package org.chancery.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.claim.ArticleFacts;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleEntities;
import org.chancery.rdf.SampleFacts;
import org.chancery.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

class ShapesGateTest {
  private static final ShapesGate GATE = new ShapesGate();
  private static final Iris IRIS = new Iris();
  private final ArticleQuads writer = new ArticleQuads(IRIS, "0.1.0");

  @Test
  void letsThroughWhatTheProgramWrites() {
    for (ArticleFacts facts : SampleFacts.all()) {
      List<Quad> quads = writer.of(facts);
      Verdict verdict = GATE.check(quads);
      assertEquals(List.of(), verdict.problems());
      assertEquals(quads, verdict.quads());
      assertFalse(verdict.refused());
    }
  }

  @Test
  void takesOutABadClaimAlone() {
    Node bad = IRIS.claim("geneva-held", "meeting", 1);
    List<Quad> quads = without(bad, Vocabulary.dip("participant"));
    Verdict verdict = GATE.check(quads);
    assertFalse(verdict.refused());
    assertEquals(1, verdict.problems().size());
    ShapeProblem problem = verdict.problems().get(0);
    assertEquals(bad, problem.focus());
    assertTrue(problem.message().contains("needs a participant"), problem.message());
    assertTrue(problem.snippet().contains("dip:MeetingClaim"), problem.snippet());
    assertEquals(
        quads.stream().filter(quad -> !quad.getSubject().equals(bad)).toList(), verdict.quads());
  }

  @Test
  void tellsWhatIsWrongWithOneNodeOfAGraph() {
    Node event = NodeFactory.createURI(IRIS.claim("geneva-held", "meeting", 1).getURI() + "/event");
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(event, RDF.type.asNode(), Vocabulary.dip("Event"));
    graph.add(event, RDFS.label.asNode(), NodeFactory.createLiteralLang("Summit: Geneva", "en"));
    assertEquals(
        List.of("An event must rest on at least one claim."),
        GATE.problems(graph, event).stream().map(ShapeProblem::message).toList());
    assertEquals(List.of(), GATE.problems(graph, IRIS.entity(SampleEntities.BIDEN)));
  }

  @Test
  void takesOutABadEntityWithTheClaimsThatNameIt() {
    Node bad = IRIS.entity(SampleEntities.BIDEN);
    Verdict verdict = GATE.check(without(bad, Vocabulary.dip("nothing"), secondName(bad)));
    assertFalse(verdict.refused());
    assertTrue(
        verdict.quads().stream()
            .noneMatch(quad -> quad.getSubject().equals(bad) || quad.getObject().equals(bad)));
    assertTrue(
        verdict.quads().stream().noneMatch(quad -> quad.getObject().equals(Vocabulary.CLAIM)),
        "all three claims name him");
    assertTrue(
        verdict.quads().stream()
            .anyMatch(quad -> quad.getSubject().equals(IRIS.entity(SampleEntities.PUTIN))));
  }

  @Test
  void refusesAnArticleWhoseOwnNodeIsBad() {
    Node article = IRIS.article("geneva-held");
    Verdict verdict =
        GATE.check(without(article, NodeFactory.createURI("https://schema.org/identifier")));
    assertTrue(verdict.refused());
    assertEquals(List.of(), verdict.quads());
    assertTrue(verdict.problems().get(0).message().contains("identifier"));
  }

  private static Quad secondName(Node node) {
    return Quad.create(
        IRIS.article("geneva-held"),
        node,
        NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
        NodeFactory.createLiteralLang("Somebody Else", "en"));
  }

  private List<Quad> without(Node subject, Node property, Quad... more) {
    List<Quad> quads = new ArrayList<>();
    for (Quad quad : writer.of(SampleFacts.summitHeld())) {
      if (!quad.getSubject().equals(subject) || !quad.getPredicate().equals(property)) {
        quads.add(quad);
      }
    }
    quads.addAll(List.of(more));
    return quads;
  }
}
