package org.chancery.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** All statements of a graph about one node, read at once. */
final class NodeValues {
  private final Map<Node, List<Node>> values = new HashMap<>();

  private NodeValues() {}

  /** Returns what the graph says of the node. */
  static NodeValues of(Graph graph, Node node) {
    NodeValues found = new NodeValues();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                found
                    .values
                    .computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>())
                    .add(triple.getObject()));
    found.values.values().forEach(list -> list.sort(Comparator.comparing(Node::toString)));
    return found;
  }

  /** Returns the values of a property, sorted, since a store keeps no order. */
  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  /** Returns the first value of a property, or null. */
  @Nullable Node node(Node property) {
    List<Node> all = all(property);
    return all.isEmpty() ? null : all.get(0);
  }

  /** Returns the text of the first value of a property, or the other text when there is none. */
  String text(Node property, String otherwise) {
    Node value = node(property);
    return value == null ? otherwise : value.getLiteralLexicalForm();
  }

  /** Whether the node is of the class. */
  boolean isA(Node type) {
    return all(Vocabulary.TYPE).contains(type);
  }
}
