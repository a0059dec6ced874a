package org.chancery.store;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/**
 * A term of a store that is a number until somebody asks what it says. Telling terms apart costs
 * nothing, while reading one from the disk takes as long as finding a dozen statements. Good for
 * the transaction that it was found in.
 */
public final class StoredTerm {
  private final NodeTable terms;
  private final @Nullable NodeId id;
  private @Nullable Node node;

  /** Makes a term of the store. */
  StoredTerm(NodeTable terms, NodeId id) {
    this.terms = terms;
    this.id = id;
  }

  /**
   * Makes a term.
   *
   * @param id its number, or null when the store does not have the term
   */
  StoredTerm(NodeTable terms, @Nullable NodeId id, Node node) {
    this.terms = terms;
    this.id = id;
    this.node = node;
  }

  /** Returns the number; null when the store does not have the term. */
  @Nullable NodeId id() {
    return id;
  }

  /** Returns what the term says. */
  public Node node() {
    Node known = node;
    if (known == null) {
      known = terms.getNodeForNodeId(id);
      node = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof StoredTerm term)) {
      return false;
    }
    boolean numbered = id != null && term.id != null;
    return numbered ? Objects.equals(id, term.id) : node().equals(term.node());
  }

  @Override
  public int hashCode() {
    return id == null ? node().hashCode() : id.hashCode();
  }

  @Override
  public String toString() {
    return node().toString();
  }
}
