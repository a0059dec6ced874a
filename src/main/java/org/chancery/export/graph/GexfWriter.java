package org.chancery.export.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * GEXF with times, for Gephi's timeline. Gephi reads both kinds of edges from one file; networkx
 * refuses that, so all edges of version 1.2, which is for networkx, are directed, and {@code
 * directed} tells which are meant to be.
 */
final class GexfWriter implements GraphWriter {
  private final GexfVersion version;

  GexfWriter(GexfVersion version) {
    this.version = version;
  }

  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    try (XmlOutput xml = new XmlOutput(files.open("graph.gexf"))) {
      xml.begin("gexf", "xmlns", version.namespace(), "version", version.number());
      xml.begin("meta").text("creator", "Chancery").end();
      begin(xml);
      attributes(xml, "node", graph.nodeColumns());
      attributes(xml, "edge", graph.edgeColumns());
      xml.begin("nodes");
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        xml.begin("node", "id", node.id(), "label", node.label());
        values(xml, node.values());
        spells(xml, node.spans());
        xml.end();
      }
      xml.end().begin("edges");
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        edge(xml, edge);
      }
      xml.end().end().end();
    }
  }

  private void begin(XmlOutput xml) throws IOException {
    List<String> graph = new ArrayList<>(List.of("mode", "dynamic", "timeformat", "date"));
    if (version == GexfVersion.V1_3) {
      // No type by default: Gephi leaves out the edges that are of the other.
      graph.addAll(List.of("timerepresentation", "interval"));
    } else {
      graph.addAll(List.of("defaultedgetype", "directed"));
    }
    xml.begin("graph", graph.toArray(String[]::new));
  }

  private static void attributes(XmlOutput xml, String of, Map<String, ColumnType> columns)
      throws IOException {
    xml.begin("attributes", "class", of, "mode", "static");
    for (Map.Entry<String, ColumnType> column : columns.entrySet()) {
      String name = column.getKey();
      xml.empty("attribute", "id", name, "title", name, "type", column.getValue().gexf());
    }
    xml.end();
  }

  private void edge(XmlOutput xml, EdgeRow edge) throws IOException {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("id", edge.id(), "source", edge.source(), "target", edge.target()));
    if (version == GexfVersion.V1_3) {
      // Without kinds, Gephi makes one edge of all between two nodes.
      attributes.addAll(List.of("kind", edge.kind()));
      attributes.addAll(List.of("type", edge.directed() ? "directed" : "undirected"));
    }
    attributes.addAll(List.of("weight", String.valueOf(edge.weight()), "label", edge.kind()));
    xml.begin("edge", attributes.toArray(String[]::new));
    values(xml, edge.values());
    spells(xml, edge.spans());
    xml.end();
  }

  private static void values(XmlOutput xml, Map<String, Object> values) throws IOException {
    xml.begin("attvalues");
    for (Map.Entry<String, Object> value : values.entrySet()) {
      xml.empty("attvalue", "for", value.getKey(), "value", value.getValue().toString());
    }
    xml.end();
  }

  private static void spells(XmlOutput xml, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    xml.begin("spells");
    for (Span span : spans) {
      xml.empty("spell", "start", span.first().toString(), "end", span.last().toString());
    }
    xml.end();
  }
}
