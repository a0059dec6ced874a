package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleEntities;
import org.chancery.rdf.StandingLink;
import org.chancery.rdf.StandingLink.Origin;
import org.chancery.rdf.Vocabulary;
import org.chancery.validate.ShapesGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingLinksTest {
  private static final Origin MORNING =
      new Origin(Instant.parse("2026-01-31T08:00:00Z"), "ann", "done.csv", "seen on the web");
  private static final Origin EVENING =
      new Origin(Instant.parse("2026-01-31T20:00:00Z"), "ann", "again.csv", "seen on the web");
  private static final StandingLink OTHER_XI =
      StandingLink.decided("xi-jinping", "Q4115189", MORNING);
  private static final StandingLink NO_PUTIN =
      StandingLink.decided("vladimir-putin", null, MORNING);

  @TempDir private Path temp;

  private static Map<String, String> items(KnowledgeStore store) {
    return store.read(
        data ->
            data.stream(Node.ANY, Node.ANY, Vocabulary.SAME_AS, Node.ANY)
                .map(Quad::asTriple)
                .distinct()
                .collect(
                    Collectors.toMap(
                        t -> new Iris().key(t.getSubject()),
                        t -> t.getObject().getLocalName(),
                        (a, b) -> a + " " + b,
                        TreeMap::new)));
  }

  @Test
  void aDecisionPrevailsUntilItIsTakenBack() {
    try (KnowledgeStore store = SampleStore.fill(temp.resolve("kg"))) {
      StandingLinks links = new StandingLinks(store);
      String before = text(store);
      assertEquals("Q15031", items(store).get("xi-jinping"));
      assertEquals(2, links.put(List.of(OTHER_XI, NO_PUTIN)));
      assertEquals("Q4115189", items(store).get("xi-jinping"));
      assertEquals(null, items(store).get("vladimir-putin"));
      assertEquals(List.of(NO_PUTIN, OTHER_XI), links.decisions());
      assertEquals(
          0,
          links.put(List.of(StandingLink.decided("xi-jinping", "Q4115189", EVENING))),
          "decided already");
      assertEquals(2, links.withdrawDecisions(List.of("xi-jinping", "vladimir-putin", "nobody")));
      assertEquals(before, text(store));
    }
  }

  @Test
  void aDecisionGoesBeforeAnAnswerOfWikidata() {
    try (KnowledgeStore store = SampleStore.fill(temp.resolve("kg"))) {
      StandingLinks links = new StandingLinks(store);
      String key = SampleEntities.ANALYST.key();
      links.put(List.of(SampleEntities.ANSWER));
      assertEquals("Q13406268", items(store).get(key));
      links.put(List.of(StandingLink.decided(key, null, MORNING)));
      assertEquals(null, items(store).get(key));
      links.put(List.of(SampleEntities.ANSWER));
      assertEquals(null, items(store).get(key));
      assertEquals(Map.of(key, SampleEntities.ANSWER), links.answers());
      links.withdrawDecisions(List.of(key));
      assertEquals("Q13406268", items(store).get(key));
    }
  }

  /** Whatever comes first, and however often articles are replaced. */
  @Test
  void orderMakesNoDifference() {
    List<StandingLink> all = List.of(OTHER_XI, NO_PUTIN, SampleEntities.ANSWER);
    String expected = null;
    for (int run = 0; run < 4; run++) {
      Random fate = new Random(run);
      List<ArticleGraph> articles = new ArrayList<>(SampleStore.articles());
      Collections.shuffle(articles, fate);
      int cut = fate.nextInt(articles.size());
      try (KnowledgeStore store = SampleStore.empty(temp.resolve("kg" + run))) {
        StandingLinks links = new StandingLinks(store);
        store.put(articles.subList(0, cut));
        links.put(all);
        store.put(articles.subList(cut, articles.size()));
        if (fate.nextBoolean()) {
          links.withdrawAnswers(List.of(SampleEntities.ANALYST.key()));
          String id = articles.get(0).entry().id();
          store.remove(List.of(id));
          links.put(all);
          store.put(articles.subList(0, 1));
        }
        String text = text(store);
        expected = expected == null ? text : expected;
        assertEquals(expected, text, "run " + run);
      }
    }
  }

  @Test
  void standingLinksConformToTheShapes() {
    try (KnowledgeStore store = SampleStore.fill(temp.resolve("kg"))) {
      new StandingLinks(store).put(List.of(OTHER_XI, NO_PUTIN, SampleEntities.ANSWER));
      Graph union = store.read(StandingLinksTest::union);
      assertEquals(List.of(), new ShapesGate().problems(union));
      assertTrue(union.contains(Node.ANY, Vocabulary.METHOD, Vocabulary.dip("decision")));
    }
  }

  /** The articles and the links; events are checked elsewhere, by rules of their own. */
  private static Graph union(DatasetGraph data) {
    Graph union = GraphFactory.createDefaultGraph();
    Iris iris = new Iris();
    data.find()
        .forEachRemaining(
            quad -> {
              String graph = quad.getGraph().getURI();
              if (graph.contains("/article/") || quad.getGraph().equals(iris.linkGraph())) {
                union.add(quad.asTriple());
              }
            });
    return union;
  }

  private static String text(KnowledgeStore store) {
    return store.read(data -> CanonicalQuads.text(data::find));
  }
}
