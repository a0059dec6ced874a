package org.chancery.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * DOT for Graphviz, to be read by people as well. What is still to come is dashed. Gephi must not
 * be given this format: it takes statements for nodes.
 */
final class DotWriter implements GraphWriter {
  private static final String HEAD =
      """
      digraph chancery {
        graph [overlap=prism, splines=true, outputorder=edgesfirst];
        node [style=filled, fontname="Helvetica", fontsize=11, margin="0.08,0.04", color="#555555"];
        edge [fontname="Helvetica", fontsize=9, arrowsize=0.7];
      """;

  private static final int LONGEST = 60;

  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(files.open("graph.dot"), StandardCharsets.UTF_8))) {
      out.write(HEAD);
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        Look look = Look.of(node.kind());
        out.write("  " + quoted(node.id()) + " [label=" + quoted(shortened(node.label())));
        out.write(", shape=" + look.shape() + ", fillcolor=" + quoted(look.colour()) + "];\n");
      }
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        out.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()));
        out.write(" [" + attributes(edge) + "];\n");
      }
      out.write("}\n");
    }
  }

  private static String attributes(EdgeRow edge) {
    String colour = quoted(Look.line(edge.kind()));
    // The colour tells the kind; a count of one needs no telling.
    String note =
        edge.note().isEmpty() ? edge.kind() : edge.note().replaceAll(" 1\\b", "").replace('_', ' ');
    return "label=%s, color=%s, fontcolor=%s, penwidth=%s, weight=%d%s%s"
        .formatted(
            quoted(note),
            colour,
            colour,
            Look.width(edge.weight()),
            edge.weight(),
            edge.directed() ? "" : ", dir=none",
            edge.open() ? ", style=dashed" : "");
  }

  /** Backslashes begin escapes even inside quotation marks. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Quotations may be long, and a picture is not the place to read them. */
  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
