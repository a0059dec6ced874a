package org.chancery.export.graph;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * JSON of Cytoscape.js with nodes and edges in two lists, the only style that Cytoscape reads;
 * {@code name} and {@code interaction} are the columns that it shows.
 */
final class CytoscapeWriter implements GraphWriter {
  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    try (JsonWriter json =
        new JsonWriter(
            new BufferedWriter(
                new OutputStreamWriter(files.open("graph.cyjs"), StandardCharsets.UTF_8)))) {
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("format_version").value("1.0").name("generated_by").value("Chancery");
      json.name("data").beginObject().name("name").value("Chancery").endObject();
      json.name("elements").beginObject();
      json.name("nodes").beginArray();
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        node(json, node);
      }
      json.endArray();
      json.name("edges").beginArray();
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        edge(json, edge);
      }
      json.endArray().endObject().endObject();
    }
  }

  private static void node(JsonWriter json, NodeRow node) throws IOException {
    json.beginObject().name("data").beginObject();
    json.name("id").value(node.id());
    json.name("name").value(node.label());
    values(json, node.values());
    json.endObject().endObject();
  }

  private static void edge(JsonWriter json, EdgeRow edge) throws IOException {
    json.beginObject().name("data").beginObject();
    json.name("id").value(edge.id());
    json.name("source").value(edge.source()).name("target").value(edge.target());
    json.name("name").value(edge.source() + " (" + edge.kind() + ") " + edge.target());
    json.name("weight").value(edge.weight());
    values(json, edge.values());
    json.endObject().endObject();
  }

  private static void values(JsonWriter json, Map<String, Object> values) throws IOException {
    for (Map.Entry<String, Object> value : values.entrySet()) {
      json.name(value.getKey());
      if (value.getValue() instanceof Number number) {
        json.value(number);
      } else if (value.getValue() instanceof Boolean truth) {
        json.value(truth);
      } else {
        json.value(value.getValue().toString());
      }
    }
  }
}
