package org.chancery.export.graph;

import java.io.IOException;

/**
 * GraphML with the graphics of yEd, which shows no labels without. Nodes stand on a spiral until a
 * layout is chosen. Other programs get odd columns from such a file, so it is a format of its own.
 */
final class YedWriter implements GraphWriter {
  /** Turns nodes around so that no two stand in one direction: the golden angle, in radians. */
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  private static final double APART = 110;

  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    try (XmlOutput xml = new XmlOutput(files.open("graph.graphml"))) {
      xml.begin(
          "graphml",
          "xmlns",
          "http://graphml.graphdrawing.org/xmlns",
          "xmlns:y",
          "http://www.yworks.com/xml/graphml");
      GraphmlWriter.keys(xml, graph);
      xml.empty("key", "id", "node_graphics", "for", "node", "yfiles.type", "nodegraphics");
      xml.empty("key", "id", "edge_graphics", "for", "edge", "yfiles.type", "edgegraphics");
      xml.begin("graph", "id", "chancery", "edgedefault", "directed");
      int number = 0;
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        xml.begin("node", "id", node.id());
        GraphmlWriter.data(xml, node);
        shape(xml, node, number++);
        xml.end();
      }
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        xml.begin("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
        GraphmlWriter.data(xml, edge);
        line(xml, edge);
        xml.end();
      }
      xml.end().end();
    }
  }

  private static void shape(XmlOutput xml, NodeRow node, int number) throws IOException {
    Look look = Look.of(node.kind());
    double radius = APART * Math.sqrt(number);
    String width = String.valueOf(Math.max(40, Math.min(260, 7 * node.label().length() + 16)));
    xml.begin("data", "key", "node_graphics").begin("y:ShapeNode");
    xml.empty(
        "y:Geometry",
        "x",
        String.valueOf(Math.round(radius * Math.cos(number * TURN))),
        "y",
        String.valueOf(Math.round(radius * Math.sin(number * TURN))),
        "width",
        width,
        "height",
        "30");
    xml.empty("y:Fill", "color", look.colour(), "transparent", "false");
    xml.text("y:NodeLabel", node.label());
    xml.empty("y:Shape", "type", look.yed());
    xml.end().end();
  }

  private static void line(XmlOutput xml, EdgeRow edge) throws IOException {
    xml.begin("data", "key", "edge_graphics").begin("y:PolyLineEdge");
    xml.empty(
        "y:LineStyle",
        "color",
        Look.line(edge.kind()),
        "type",
        edge.open() ? "dashed" : "line",
        "width",
        Look.width(edge.weight()));
    xml.empty("y:Arrows", "source", "none", "target", edge.directed() ? "standard" : "none");
    xml.text("y:EdgeLabel", edge.kind());
    xml.end().end();
  }
}
