package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
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

  private ArticleGraph graph(ArticleFacts facts) {
    List<Quad> quads = writer.of(facts);
    return new ArticleGraph(
        new CatalogueEntry(
            IRIS.article(facts.article().id()),
            facts.article().id(),
            null,
            null,
            null,
            "hash",
            "program",
            new TreeMap<>(),
            quads.size()),
        quads);
  }

  private void put(DatasetGraph store, List<ArticleGraph> articles) {
    List<Node> names = articles.stream().map(article -> article.entry().article()).toList();
    Txn.executeWrite(
        store,
        () -> {
          EventChange change = layer.change(store, names, articles);
          names.forEach(name -> store.deleteAny(name, Node.ANY, Node.ANY, Node.ANY));
          articles.forEach(article -> article.quads().forEach(store::add));
          change.apply(store);
        });
  }

  private void remove(DatasetGraph store, List<ArticleGraph> articles) {
    List<Node> names = articles.stream().map(article -> article.entry().article()).toList();
    Txn.executeWrite(
        store,
        () -> {
          layer.change(store, names, List.of()).apply(store);
          names.forEach(name -> store.deleteAny(name, Node.ANY, Node.ANY, Node.ANY));
        });
  }

  private static String hash(DatasetGraph store) {
    return Txn.calculateRead(store, () -> CanonicalQuads.sha256(store::find));
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
      Random random = new Random(run / 3);
      List<ArticleGraph> articles = articles(random);
      DatasetGraph atOnce = DatasetGraphFactory.createTxnMem();
      put(atOnce, articles);
      DatasetGraph store = DatasetGraphFactory.createTxnMem();
      Random fate = new Random(1000 + run);
      live(store, articles, fate);
      assertEquals(hash(atOnce), hash(store), "run " + run);
    }
  }

  /** Articles come in any order and cut; some were there with other content, or come and go. */
  private void live(DatasetGraph store, List<ArticleGraph> articles, Random fate) {
    RandomFacts other = new RandomFacts(fate);
    List<ArticleGraph> order = new ArrayList<>(articles);
    Collections.shuffle(order, fate);
    for (int from = 0; from < order.size(); ) {
      int to = Math.min(order.size(), from + 1 + fate.nextInt(15));
      List<ArticleGraph> batch = order.subList(from, to);
      if (fate.nextInt(3) == 0) {
        put(store, batch.stream().map(a -> graph(other.article(a.entry().id()))).toList());
      }
      put(store, batch);
      if (fate.nextInt(3) == 0) {
        remove(store, batch);
        put(store, batch);
      }
      if (fate.nextInt(3) == 0) {
        ArticleGraph passing = graph(other.article("passing"));
        put(store, List.of(passing));
        remove(store, List.of(passing));
      }
      from = to;
    }
  }

  @Test
  void anEmptiedStoreHoldsNothing() {
    List<ArticleGraph> articles = articles(new Random(7));
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    put(store, articles);
    remove(store, articles);
    assertEquals("", Txn.calculateRead(store, () -> CanonicalQuads.text(store::find)));
  }

  @Test
  void anotherProgramResolvesAllAnew() {
    List<ArticleGraph> articles = articles(new Random(7));
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    put(store, articles);
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
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    put(store, articles);
    String before = hash(store);
    put(store, articles);
    assertEquals(before, hash(store));
  }

  @Test
  void randomArticlesDoMeetInEvents() {
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    put(store, articles(new Random(9)));
    String before = hash(store);
    long claims = SampleGraphs.claims(store);
    long events = SampleGraphs.events(store);
    assertTrue(events < 0.8 * claims, events + " events of " + claims + " claims");
    remove(store, articles(new Random(9)).subList(0, 1));
    assertNotEquals(before, hash(store));
  }
}
