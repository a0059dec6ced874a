package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.Iris;
import org.chancery.rdf.LinkQuads;
import org.chancery.rdf.StandingLink;
import org.chancery.rdf.Vocabulary;
import org.chancery.rdf.WikidataItems;

/**
 * Keeps {@code owl:sameAs} what it has to be: a function of the standing links and of the links in
 * the graphs of articles, whichever came first. A standing link that prevails is the only one that
 * says it, and which page of Wikipedia is about the entity; else each article that links it does.
 * All methods work inside the caller's transaction.
 */
final class LinkLayer {
  private final Iris iris;
  private final LinkQuads quads;

  /** Makes the layer of a store with those IRIs. */
  LinkLayer(Iris iris) {
    this.iris = iris;
    this.quads = new LinkQuads(iris);
  }

  /** Returns all standing links, in the order of their entities. */
  List<StandingLink> all(DatasetGraph store) {
    return quads.read(store.getGraph(iris.linkGraph()));
  }

  /** Returns the quads of an article's graph without the links that others prevail over. */
  List<Quad> admitted(DatasetGraph store, List<Quad> article) {
    if (!store.contains(iris.linkGraph(), Node.ANY, Node.ANY, Node.ANY)) {
      return article;
    }
    Map<Node, Boolean> prevailed = new HashMap<>();
    return article.stream()
        .filter(
            quad ->
                !quad.getPredicate().equals(Vocabulary.SAME_AS)
                    || !prevailed.computeIfAbsent(
                        quad.getSubject(), entity -> prevailing(store, entity).isPresent()))
        .toList();
  }

  /** Puts links in the place of what the store has of their kind for the entities. */
  void put(DatasetGraph store, Collection<StandingLink> links) {
    for (StandingLink link : links) {
      delete(store, quads.name(link));
      quads.of(link).forEach(store::add);
      settle(store, iris.entity(link.key()));
    }
  }

  /** Takes back the decision on an entity, or what Wikidata said of it. */
  void withdraw(DatasetGraph store, String key, boolean decision) {
    delete(store, quads.name(key, decision));
    settle(store, iris.entity(key));
  }

  /** Whether an article or a description names the entity. */
  boolean knows(DatasetGraph store, String key) {
    return store.contains(Node.ANY, iris.entity(key), Vocabulary.TYPE, Node.ANY);
  }

  private void delete(DatasetGraph store, Node link) {
    for (Quad quad : list(store, iris.linkGraph(), link, Vocabulary.CONSIDERED, Node.ANY)) {
      store.deleteAny(iris.linkGraph(), quad.getObject(), Node.ANY, Node.ANY);
    }
    store.deleteAny(iris.linkGraph(), link, Node.ANY, Node.ANY);
  }

  /** Says of the entity what follows from its links. */
  private void settle(DatasetGraph store, Node entity) {
    list(store, Node.ANY, entity, Vocabulary.SAME_AS, Node.ANY).forEach(store::delete);
    store.deleteAny(iris.linkGraph(), entity, Vocabulary.PAGE, Node.ANY);
    Optional<StandingLink> prevailing = prevailing(store, entity);
    if (prevailing.isPresent()) {
      String item = prevailing.get().item();
      if (item != null) {
        Node same = NodeFactory.createURI(WikidataItems.iri(item));
        store.add(iris.linkGraph(), entity, Vocabulary.SAME_AS, same);
        if (prevailing.get().wikipedia() != null) {
          Node page = NodeFactory.createURI(prevailing.get().wikipedia());
          store.add(iris.linkGraph(), entity, Vocabulary.PAGE, page);
        }
      }
      return;
    }
    for (Quad about : list(store, Node.ANY, Node.ANY, Vocabulary.LINKED_ENTITY, entity)) {
      if (!about.getGraph().equals(iris.linkGraph())) {
        list(store, about.getGraph(), about.getSubject(), Vocabulary.ITEM, Node.ANY)
            .forEach(q -> store.add(q.getGraph(), entity, Vocabulary.SAME_AS, q.getObject()));
      }
    }
  }

  private Optional<StandingLink> prevailing(DatasetGraph store, Node entity) {
    Graph graph = store.getGraph(iris.linkGraph());
    StandingLink prevailing = null;
    for (Quad quad : list(store, iris.linkGraph(), Node.ANY, Vocabulary.LINKED_ENTITY, entity)) {
      StandingLink link = quads.read(graph, quad.getSubject());
      if (link.prevails() && (prevailing == null || link.isDecision())) {
        prevailing = link;
      }
    }
    return Optional.ofNullable(prevailing);
  }

  private static List<Quad> list(DatasetGraph store, Node graph, Node s, Node p, Node o) {
    List<Quad> found = new ArrayList<>();
    store.findNG(graph, s, p, o).forEachRemaining(found::add);
    return found;
  }
}
