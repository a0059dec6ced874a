package org.chancery.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.view.EventGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs that formats are written for read the same graph from all of them. */
class ReadersIT {
  @TempDir private Path temp;

  private final EventGraph graph = SampleGraph.graph();

  private static GraphOptions options(View view) {
    return GraphOptions.of(view, SampleGraph.BASE);
  }

  private static ReadGraph expected(View view) {
    return ReadGraph.of(GraphTable.of(SampleGraph.graph(), options(view)));
  }

  private Path file(GraphFormat format, GraphOptions options) throws IOException {
    Path file = temp.resolve("graph." + format.extension());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(graph, options, out);
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource
  void networkxReadsGraphmlAndTheOlderGexf(View view) throws Exception {
    Tool networkx = Tool.python();
    Path graphml = file(GraphFormat.graphml, options(view));
    assertEquals(expected(view), networkx.graph("graphml", graphml));
    Path gexf = file(GraphFormat.gexf, options(view).gexf(GexfVersion.V1_2));
    ReadGraph found = networkx.graph("gexf", gexf);
    assertEquals(expected(view), found.without("spells"));
    GraphTable.of(graph, options(view))
        .edges()
        .forEach(
            edge -> {
              String spells = found.edges().get(edge.id()).getOrDefault("spells", "[]");
              String expected =
                  edge.spans().stream()
                      .map(span -> "[\"%s\",\"%s\"]".formatted(span.first(), span.last()))
                      .collect(Collectors.joining(",", "[", "]"));
              assertEquals(expected, spells);
            });
  }

  @ParameterizedTest
  @EnumSource
  void igraphReadsGraphml(View view) throws Exception {
    Path graphml = file(GraphFormat.graphml, options(view));
    assertEquals(expected(view), Tool.python().graph("igraph", graphml));
  }

  @ParameterizedTest
  @EnumSource
  void graphologyReadsGexfAndGraphml(View view) throws Exception {
    Tool node = Tool.node();
    Path gexf = file(GraphFormat.gexf, options(view));
    ReadGraph found = node.graph("gexf", gexf);
    found
        .edges()
        .values()
        .forEach(values -> assertEquals(values.get("interaction"), values.remove("kind")));
    assertEquals(expected(view), found);
    JsonObject directed =
        JsonParser.parseString(node.run("gexf", gexf.toString()))
            .getAsJsonObject()
            .getAsJsonObject("directed");
    GraphTable.of(graph, options(view))
        .edges()
        .forEach(
            edge ->
                assertEquals(edge.directed(), directed.get(edge.id()).getAsBoolean(), edge.id()));
    Path graphml = file(GraphFormat.graphml, options(view));
    assertEquals(expected(view), node.graph("graphml", graphml));
  }

  @ParameterizedTest
  @EnumSource
  void cytoscapeReadsItsJson(View view) throws Exception {
    Path json = file(GraphFormat.cytoscape, options(view));
    ReadGraph found = Tool.node().graph("cytoscape", json);
    assertEquals(expected(view).without("label"), found.without("name"));
    found.nodes().values().forEach(values -> assertTrue(values.containsKey("name")));
  }

  @ParameterizedTest
  @EnumSource
  void graphvizDrawsEveryNodeAndEdge(View view) throws Exception {
    Path dot = file(GraphFormat.dot, options(view));
    JsonObject read =
        JsonParser.parseString(Tool.graphviz().run("-Tdot_json", dot.toString())).getAsJsonObject();
    List<String> names = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (JsonElement node : read.getAsJsonArray("objects")) {
      names.add(node.getAsJsonObject().get("name").getAsString());
      labels.add(node.getAsJsonObject().get("label").getAsString());
    }
    List<String> ends = new ArrayList<>();
    for (JsonElement edge : read.getAsJsonArray("edges")) {
      JsonObject values = edge.getAsJsonObject();
      ends.add(
          names.get(values.get("tail").getAsInt())
              + " "
              + names.get(values.get("head").getAsInt()));
    }
    GraphTable table = GraphTable.of(graph, options(view));
    assertEquals(sorted(table.nodes().map(NodeRow::id).toList()), sorted(names));
    assertEquals(
        sorted(table.edges().map(edge -> edge.source() + " " + edge.target()).toList()),
        sorted(ends));
    assertTrue(labels.contains("Bø \uD83D\uDD4A \"the\\\\Boss\""), labels.toString());
    assertTrue(Tool.graphviz().run("-Tsvg", dot.toString()).contains("=HYPERLINK"));
  }

  private static List<String> sorted(List<String> texts) {
    List<String> sorted = new ArrayList<>(texts);
    Collections.sort(sorted);
    return sorted;
  }
}
