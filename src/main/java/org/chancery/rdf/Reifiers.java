package org.chancery.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The nodes that say where the statements of a graph come from. */
public final class Reifiers {
  private Reifiers() {}

  /** Returns the reifiers of the statement; empty where none is recorded. */
  public static List<Node> of(Graph graph, Triple statement) {
    return graph
        .find(Node.ANY, Vocabulary.REIFIES, NodeFactory.createTripleTerm(statement))
        .mapWith(Triple::getSubject)
        .toList();
  }

  /** Whether the statement is the one taken where sources differ. */
  public static boolean chosen(Graph graph, Triple statement) {
    return of(graph, statement).stream()
        .anyMatch(reifier -> graph.contains(reifier, Vocabulary.dip("chosen"), Node.ANY));
  }
}
