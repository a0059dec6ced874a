package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.claim.ArticleFacts;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleFacts;
import org.junit.jupiter.api.Test;

/** The events of a store follow from the articles in it, whatever became of it before. */
class EventLayerTest {
  /** Each takes about a second; the thirty of a thorough look are asked for by a property. */
  private static final int RUNS = Integer.getInteger("events.runs", 8);

  private static final Iris IRIS = new Iris();
  private final ArticleQuads writer = new ArticleQuads(IRIS, "0.1.0");
  private final EventLayer layer = new EventLayer(IRIS);
  private final Lives lives = new Lives(layer);

  private ArticleGraph graph(ArticleFacts facts) {
    String id = facts.article().id();
    return Lives.graph(IRIS.article(id), id, writer.of(facts));
  }

  private List<ArticleGraph> articles(Random random) {
    RandomFacts facts = new RandomFacts(random);
    List<ArticleGraph> graphs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      graphs.add(graph(facts.article("random-" + i)));
    }
    SampleFacts.all().forEach(sample -> graphs.add(graph(sample)));
    return graphs;
  }

  @Test
  void orderCutsReplacementsAndRemovalsMakeNoDifference() {
    for (int run = 0; run < RUNS; run++) {
      List<ArticleGraph> articles = articles(new Random(run / 3));
      Random fate = new Random(1000 + run);
      RandomFacts other = new RandomFacts(fate);
      DatasetGraph lived =
          lives.lived(
              articles,
              graph(other.article("passing")),
              article -> graph(other.article(article.entry().id())),
              fate);
      assertEquals(Lives.hash(lives.atOnce(articles)), Lives.hash(lived), "run " + run);
    }
  }

  @Test
  void anEmptiedStoreHoldsNothing() {
    List<ArticleGraph> articles = articles(new Random(7));
    DatasetGraph store = lives.atOnce(articles);
    lives.remove(store, articles);
    assertEquals("", Txn.calculateRead(store, () -> CanonicalQuads.text(store::find)));
  }

  @Test
  void anotherProgramResolvesAllAnew() {
    List<ArticleGraph> articles = articles(new Random(7));
    DatasetGraph store = lives.atOnce(articles);
    assertTrue(Txn.calculateRead(store, () -> layer.isStale(store, "newer")));
    List<Node> names = articles.stream().map(article -> article.entry().article()).toList();
    Txn.executeWrite(
        store,
        () -> {
          String before =
              CanonicalQuads.text(
                  () -> store.find(IRIS.eventGraph(), Node.ANY, Node.ANY, Node.ANY));
          EventChange change = layer.renewal(store, names, "newer");
          layer.clear(store);
          change.apply(store);
          assertEquals(
              before,
              CanonicalQuads.text(
                  () -> store.find(IRIS.eventGraph(), Node.ANY, Node.ANY, Node.ANY)));
        });
    assertFalse(Txn.calculateRead(store, () -> layer.isStale(store, "newer")));
  }

  @Test
  void whatIsThereAlreadyChangesNothing() {
    List<ArticleGraph> articles = articles(new Random(8));
    DatasetGraph store = lives.atOnce(articles);
    String before = Lives.hash(store);
    lives.put(store, articles);
    assertEquals(before, Lives.hash(store));
  }

  @Test
  void randomArticlesDoMeetInEvents() {
    DatasetGraph store = lives.atOnce(articles(new Random(9)));
    String before = Lives.hash(store);
    long claims = SampleGraphs.claims(store);
    long events = SampleGraphs.events(store);
    assertTrue(events < 0.8 * claims, events + " events of " + claims + " claims");
    lives.remove(store, articles(new Random(9)).subList(0, 1));
    assertNotEquals(before, Lives.hash(store));
  }
}
