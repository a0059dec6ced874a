package org.chancery.export.graph;

import java.io.IOException;
import java.util.Map;

/**
 * Plain GraphML. All edges are directed, because networkx refuses files with both kinds; {@code
 * directed} tells which are meant to be.
 */
final class GraphmlWriter implements GraphWriter {
  /** Before the ids of the keys, which must differ between nodes and edges. */
  private static final String NODE = "n_";

  private static final String EDGE = "e_";

  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    try (XmlOutput xml = new XmlOutput(files.open("graph.graphml"))) {
      xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
      keys(xml, graph);
      xml.begin("graph", "id", "chancery", "edgedefault", "directed");
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        xml.begin("node", "id", node.id());
        data(xml, node);
        xml.end();
      }
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        xml.begin("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
        data(xml, edge);
        xml.end();
      }
      xml.end().end();
    }
  }

  /** Writes what nodes and edges have: their columns, labels, and the weight of edges. */
  static void keys(XmlOutput xml, GraphTable graph) throws IOException {
    key(xml, "node", NODE, "label", "string");
    for (Map.Entry<String, ColumnType> column : graph.nodeColumns().entrySet()) {
      key(xml, "node", NODE, column.getKey(), column.getValue().graphml());
    }
    key(xml, "edge", EDGE, "label", "string");
    key(xml, "edge", EDGE, "weight", "double");
    for (Map.Entry<String, ColumnType> column : graph.edgeColumns().entrySet()) {
      key(xml, "edge", EDGE, column.getKey(), column.getValue().graphml());
    }
  }

  private static void key(XmlOutput xml, String of, String prefix, String name, String type)
      throws IOException {
    xml.empty("key", "id", prefix + name, "for", of, "attr.name", name, "attr.type", type);
  }

  /** Writes what a node has. */
  static void data(XmlOutput xml, NodeRow node) throws IOException {
    xml.text("data", node.label(), "key", NODE + "label");
    data(xml, NODE, node.values());
  }

  /** Writes what an edge has. */
  static void data(XmlOutput xml, EdgeRow edge) throws IOException {
    xml.text("data", edge.kind(), "key", EDGE + "label");
    xml.text("data", String.valueOf(edge.weight()), "key", EDGE + "weight");
    data(xml, EDGE, edge.values());
  }

  private static void data(XmlOutput xml, String prefix, Map<String, Object> values)
      throws IOException {
    for (Map.Entry<String, Object> value : values.entrySet()) {
      xml.text("data", value.getValue().toString(), "key", prefix + value.getKey());
    }
  }
}
