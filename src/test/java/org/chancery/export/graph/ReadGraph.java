package org.chancery.export.graph;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader found in a file, or should find, in one form for all of them.
 *
 * @param nodes what each node has, by id
 * @param edges what each edge has, by id, with its ends as {@code source} and {@code target}
 */
record ReadGraph(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {

  /** Makes an empty graph. */
  ReadGraph() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  /** Returns what readers should find. */
  static ReadGraph of(GraphTable table) {
    ReadGraph graph = new ReadGraph();
    table
        .nodes()
        .forEach(
            node -> {
              Map<String, String> values = texts(node.values());
              values.put("label", node.label());
              graph.nodes.put(node.id(), values);
            });
    table
        .edges()
        .forEach(
            edge -> {
              Map<String, String> values = texts(edge.values());
              values.put("source", edge.source());
              values.put("target", edge.target());
              values.put("label", edge.kind());
              values.put("weight", String.valueOf(edge.weight()));
              graph.edges.put(edge.id(), values);
            });
    return graph;
  }

  /** Returns values as texts, numbers without needless digits, and none that are missing. */
  static Map<String, String> texts(Map<String, ?> values) {
    Map<String, String> texts = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (value instanceof Double number && !number.isNaN()) {
            texts.put(name, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
          } else if (value != null && !value.equals("") && !value.equals(Double.NaN)) {
            texts.put(name, value.toString());
          }
        });
    return texts;
  }

  /** Returns the graph without these values of nodes and edges. */
  ReadGraph without(String... names) {
    ReadGraph graph = new ReadGraph();
    nodes.forEach((id, values) -> graph.nodes.put(id, less(values, names)));
    edges.forEach((id, values) -> graph.edges.put(id, less(values, names)));
    return graph;
  }

  private static Map<String, String> less(Map<String, String> values, String... names) {
    Map<String, String> less = new TreeMap<>(values);
    for (String name : names) {
      less.remove(name);
    }
    return less;
  }
}
