package org.chancery.server.explore;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.rdf.Vocabulary;
import org.chancery.view.ActorKind;
import org.chancery.view.TieKind;
import org.jspecify.annotations.Nullable;

/** What kinds of actor and of tie are called in the store and in questions. */
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

  /** Returns ways of being tied as a parameter of a question takes them. */
  static String names(Set<TieKind> ties) {
    return Arrays.stream(TieKind.values())
        .filter(ties::contains)
        .map(TieKind::name)
        .collect(Collectors.joining(","));
  }
}
