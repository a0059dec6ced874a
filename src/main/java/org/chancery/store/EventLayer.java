package org.chancery.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.event.ClaimLinks;
import org.chancery.event.Event;
import org.chancery.event.EventResolver;
import org.chancery.event.SourcedClaim;
import org.chancery.rdf.ClaimReader;
import org.chancery.rdf.EventQuads;
import org.chancery.rdf.Iris;

/**
 * Keeps the graph of events what it has to be: a function of the claims in the store. When articles
 * come and go, the blocks that their claims belong to are read and resolved again, and what differs
 * is changed; the rest of the store is not touched.
 */
final class EventLayer {
  private final Iris iris;
  private final EventIndex index;
  private final EventQuads writer;
  private final EventResolver resolver = new EventResolver();

  /** Makes the layer of a store with those IRIs. */
  EventLayer(Iris iris) {
    this.iris = iris;
    this.index = new EventIndex(iris);
    this.writer = new EventQuads(iris);
  }

  /** Returns how many quads the events have. */
  long quads(DatasetGraph store) {
    return index.quads(store);
  }

  /**
   * Returns what changes in the events when articles leave the store and others come.
   *
   * @param store the store before the change, in a transaction
   * @param leaving articles whose graphs go, be it that others of that name come
   * @param coming graphs that come
   */
  EventChange change(
      DatasetGraph store, Collection<Node> leaving, Collection<ArticleGraph> coming) {
    Blocks blocks = new Blocks(store);
    leaving.forEach(blocks::leave);
    coming.forEach(blocks::come);
    blocks.close();
    return change(store, blocks, false);
  }

  /** Whether another program resolved the events, or none did. */
  boolean isStale(DatasetGraph store, String program) {
    return !index.resolvedBy(store).equals(Optional.of(program));
  }

  /** Empties the graphs of events and their index. */
  void clear(DatasetGraph store) {
    store.deleteAny(iris.eventGraph(), Node.ANY, Node.ANY, Node.ANY);
    store.deleteAny(iris.eventIndex(), Node.ANY, Node.ANY, Node.ANY);
  }

  /**
   * Returns the events of the whole store, to be added after {@link #clear}.
   *
   * @param articles all articles of the store
   * @param program digest of the program
   */
  EventChange renewal(DatasetGraph store, Collection<Node> articles, String program) {
    Blocks blocks = new Blocks(store);
    articles.forEach(blocks::stay);
    EventChange change = change(store, blocks, true);
    change.add(List.of(index.resolvedBy(program)));
    return change;
  }

  private EventChange change(DatasetGraph store, Blocks blocks, boolean anew) {
    EventChange change = new EventChange();
    Map<Node, Event> events = new LinkedHashMap<>();
    Map<String, Node> eventOf = new LinkedHashMap<>();
    for (Event event : resolver.resolve(blocks.claims.values())) {
      Node node = writer.name(event);
      events.put(node, event);
      event.claims().forEach(id -> eventOf.put(id, node));
    }
    Set<Node> before = new LinkedHashSet<>();
    for (Node claim : blocks.known()) {
      index.event(store, claim).ifPresent(before::add);
      change.delete(index.about(store, claim));
    }
    blocks.claims.forEach(
        (id, claim) ->
            change.add(
                index.claim(
                    NodeFactory.createURI(id),
                    resolver.keys(claim),
                    Objects.requireNonNull(eventOf.get(id)))));
    new EventDifference(store, iris, index, writer).add(before, events, anew, change);
    return change;
  }

  /** The claims that have to be resolved together. */
  private final class Blocks {
    private final DatasetGraph store;
    private final ClaimLinks links = resolver.links();
    private final Set<Node> gone = new LinkedHashSet<>();
    private final Set<Node> stored = new LinkedHashSet<>();
    private final Map<String, SourcedClaim> claims = new TreeMap<>();
    private final Map<Node, SourcedClaim> read = new HashMap<>();
    private final Map<Node, ClaimReader> readers = new HashMap<>();
    private final Map<String, List<Node>> sharing = new HashMap<>();
    private final Deque<SourcedClaim> open = new ArrayDeque<>();

    private Blocks(DatasetGraph store) {
      this.store = store;
    }

    private void leave(Node article) {
      for (Node claim : ClaimReader.claims(store.getGraph(article))) {
        gone.add(claim);
        open.add(reader(article).read(claim));
      }
    }

    private void stay(Node article) {
      for (Node claim : ClaimReader.claims(store.getGraph(article))) {
        take(reader(article).read(claim));
      }
    }

    private void come(ArticleGraph article) {
      Graph graph = GraphFactory.createDefaultGraph();
      article.quads().forEach(quad -> graph.add(quad.asTriple()));
      ClaimReader reader = new ClaimReader(iris, graph, article.entry().article());
      ClaimReader.claims(graph).forEach(claim -> take(reader.read(claim)));
    }

    /** Follows links until nothing is left to follow, also from claims that go. */
    private void close() {
      while (!open.isEmpty()) {
        SourcedClaim claim = open.remove();
        for (String key : resolver.keys(claim)) {
          for (Node other : sharing(key)) {
            follow(claim, other);
          }
        }
      }
    }

    private void follow(SourcedClaim claim, Node node) {
      if (!gone.contains(node) && !claims.containsKey(node.getURI())) {
        SourcedClaim other = read(node);
        if (links.linked(claim, other)) {
          stored.add(node);
          take(other);
        }
      }
    }

    private List<Node> sharing(String key) {
      return sharing.computeIfAbsent(key, any -> index.claims(store, key));
    }

    private SourcedClaim read(Node claim) {
      SourcedClaim known = read.get(claim);
      if (known == null) {
        known = reader(Iris.articleOf(claim)).read(claim);
        read.put(claim, known);
      }
      return known;
    }

    private ClaimReader reader(Node article) {
      return readers.computeIfAbsent(
          article, name -> new ClaimReader(iris, store.getGraph(name), name));
    }

    private void take(SourcedClaim claim) {
      claims.put(claim.id(), claim);
      open.add(claim);
    }

    /** Returns the claims of the blocks that the index knows. */
    private List<Node> known() {
      List<Node> known = new ArrayList<>(gone);
      known.addAll(stored);
      return known;
    }
  }
}
