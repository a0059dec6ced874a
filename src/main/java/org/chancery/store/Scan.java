package org.chancery.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Reads much of a store at once: statement by statement along an index, without reading the terms
 * in it. Works inside the caller's transaction.
 */
public final class Scan {
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final NodeTupleTable quads;
  private final NodeTable terms;

  private Scan(NodeTupleTable quads) {
    this.quads = quads;
    this.terms = quads.getNodeTable();
  }

  /**
   * Returns a scan of a store.
   *
   * @param store what {@link KnowledgeStore#read} gives
   */
  public static Scan of(DatasetGraph store) {
    return new Scan(TDBInternal.getDatasetGraphTDB(store).getQuadTable().getNodeTupleTable());
  }

  /** Returns the term that a node is in this store, even where the store does not have it. */
  public StoredTerm term(Node node) {
    return new StoredTerm(terms, id(node), node);
  }

  private @Nullable NodeId id(Node node) {
    NodeId id = terms.getNodeIdForNode(node);
    return NodeId.isDoesNotExist(id) ? null : id;
  }

  /**
   * Goes through all statements with a property.
   *
   * @param graph name of a graph, or {@link Node#ANY} for all of them, in which the same statement
   *     may stand more than once
   * @param take takes subject and object
   */
  public void statements(Node graph, Node property, BiConsumer<StoredTerm, StoredTerm> take) {
    Iterator<Tuple<NodeId>> found =
        find(pattern(graph), NodeId.NodeIdAny, pattern(property), NodeId.NodeIdAny);
    while (found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      take.accept(
          new StoredTerm(terms, quad.get(SUBJECT)), new StoredTerm(terms, quad.get(OBJECT)));
    }
  }

  /**
   * Goes through all statements about a subject.
   *
   * @param graph name of a graph, or {@link Node#ANY} for all of them, in which the same statement
   *     may stand more than once
   * @param take takes property and object
   */
  public void statements(Node graph, StoredTerm subject, BiConsumer<StoredTerm, StoredTerm> take) {
    Iterator<Tuple<NodeId>> found =
        find(pattern(graph), subject.id(), NodeId.NodeIdAny, NodeId.NodeIdAny);
    while (found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      take.accept(
          new StoredTerm(terms, quad.get(PROPERTY)), new StoredTerm(terms, quad.get(OBJECT)));
    }
  }

  /** Returns what has the property in a graph, each once. */
  public Set<StoredTerm> subjects(Node graph, Node property) {
    return collect(
        find(pattern(graph), NodeId.NodeIdAny, pattern(property), NodeId.NodeIdAny), SUBJECT);
  }

  /** Returns what has the value of the property in a graph, each once. */
  public Set<StoredTerm> subjects(Node graph, Node property, Node value) {
    return collect(
        find(pattern(graph), NodeId.NodeIdAny, pattern(property), pattern(value)), SUBJECT);
  }

  /** Returns the values of the property of a subject in a graph, or in all, each once. */
  public Set<StoredTerm> values(Node graph, StoredTerm subject, Node property) {
    return collect(find(pattern(graph), subject.id(), pattern(property), NodeId.NodeIdAny), OBJECT);
  }

  private Set<StoredTerm> collect(Iterator<Tuple<NodeId>> quads, int place) {
    Set<StoredTerm> terms = new LinkedHashSet<>();
    quads.forEachRemaining(quad -> terms.add(new StoredTerm(this.terms, quad.get(place))));
    return terms;
  }

  private @Nullable NodeId pattern(Node node) {
    return node.equals(Node.ANY) ? NodeId.NodeIdAny : id(node);
  }

  /** What the store does not even have a number for stands in no statement. */
  private Iterator<Tuple<NodeId>> find(@Nullable NodeId... pattern) {
    for (NodeId id : pattern) {
      if (id == null) {
        return Collections.emptyIterator();
      }
    }
    return quads.find(pattern);
  }
}
