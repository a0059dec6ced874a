package org.chancery.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.chancery.rdf.CanonicalQuads;

/** Stores in memory whose articles come, change and go. */
final class Lives {
  private static final int LARGEST_BATCH = 15;

  private final EventLayer layer;

  Lives(EventLayer layer) {
    this.layer = layer;
  }

  /** Returns an article's graph with an entry of the catalogue that says no more than it must. */
  static ArticleGraph graph(Node article, String id, List<Quad> quads) {
    CatalogueEntry entry =
        new CatalogueEntry(
            article,
            id,
            null,
            null,
            null,
            "hash",
            "program",
            Collections.emptySortedMap(),
            quads.size());
    return new ArticleGraph(entry, quads);
  }

  /** Returns the graph with the article's IRI, and those made from it, replaced by another. */
  static ArticleGraph renamed(ArticleGraph graph, String name, String other) {
    List<Quad> quads = new ArrayList<>();
    for (Quad quad : graph.quads()) {
      quads.add(
          Quad.create(
              renamed(quad.getGraph(), name, other),
              renamed(quad.getSubject(), name, other),
              quad.getPredicate(),
              renamed(quad.getObject(), name, other)));
    }
    return graph(NodeFactory.createURI(other), other, quads);
  }

  private static Node renamed(Node node, String name, String other) {
    return node.isURI() && node.getURI().startsWith(name)
        ? NodeFactory.createURI(other + node.getURI().substring(name.length()))
        : node;
  }

  /** Returns a store that got all articles at once. */
  DatasetGraph atOnce(List<ArticleGraph> articles) {
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    put(store, articles);
    return store;
  }

  /**
   * Returns a store whose articles came in any order and cut; some were there with other content,
   * or came and went.
   *
   * @param passing an article that is not there in the end
   * @param other gives other content under the same name
   * @param fate decides
   */
  DatasetGraph lived(
      List<ArticleGraph> articles,
      ArticleGraph passing,
      UnaryOperator<ArticleGraph> other,
      Random fate) {
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    List<ArticleGraph> order = new ArrayList<>(articles);
    Collections.shuffle(order, fate);
    for (int from = 0; from < order.size(); ) {
      int to = Math.min(order.size(), from + 1 + fate.nextInt(LARGEST_BATCH));
      List<ArticleGraph> batch = order.subList(from, to);
      if (fate.nextInt(3) == 0) {
        put(store, batch.stream().map(other).toList());
      }
      put(store, batch);
      if (fate.nextInt(3) == 0) {
        remove(store, batch);
        put(store, batch);
      }
      if (fate.nextInt(3) == 0) {
        put(store, List.of(passing));
        remove(store, List.of(passing));
      }
      from = to;
    }
    return store;
  }

  void put(DatasetGraph store, List<ArticleGraph> articles) {
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

  void remove(DatasetGraph store, List<ArticleGraph> articles) {
    List<Node> names = articles.stream().map(article -> article.entry().article()).toList();
    Txn.executeWrite(
        store,
        () -> {
          layer.change(store, names, List.of()).apply(store);
          names.forEach(name -> store.deleteAny(name, Node.ANY, Node.ANY, Node.ANY));
        });
  }

  /** Returns the digest of the canonical form of all that a store holds. */
  static String hash(DatasetGraph store) {
    return Txn.calculateRead(store, () -> CanonicalQuads.sha256(store::find));
  }
}
