package org.chancery.server.explore;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.rdf.Vocabulary;
import org.chancery.view.ActorKind;
import org.jspecify.annotations.Nullable;

/** The classes of the ontology that kinds of actor go by. */
final class Kinds {
  private Kinds() {}

  /** Returns the class. */
  static Node type(ActorKind kind) {
    return Vocabulary.dip(kind.type());
  }

  /** Returns what the node is; null when it is none of them. */
  static @Nullable ActorKind of(Graph store, Node node) {
    for (ActorKind kind : ActorKind.values()) {
      if (store.contains(node, RDF.Nodes.type, type(kind))) {
        return kind;
      }
    }
    return null;
  }
}
