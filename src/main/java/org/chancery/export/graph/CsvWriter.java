package org.chancery.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.view.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * Tables of nodes, edges and facts. The first columns have the names by which Gephi's import of
 * tables knows them.
 */
final class CsvWriter implements GraphWriter {
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final String FORMULA = "=+-@\t\r";

  private final GraphOptions options;

  CsvWriter(GraphOptions options) {
    this.options = options;
  }

  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    try (CSVPrinter out = open(files, "nodes.csv")) {
      List<String> columns = List.copyOf(graph.nodeColumns().keySet());
      print(out, List.of("Id", "Label", "Timeset"), columns, Map.of());
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        List<Object> first = List.of(node.id(), node.label(), interval(node.spans()));
        print(out, first, columns, node.values());
      }
    }
    try (CSVPrinter out = open(files, "edges.csv")) {
      List<String> columns = new ArrayList<>(graph.edgeColumns().keySet());
      columns.remove(Column.INTERACTION);
      List<Object> head =
          List.of("Id", "Source", "Target", "Type", "Kind", "Label", "Weight", "Timeset");
      print(out, head, columns, Map.of());
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        print(out, first(edge), columns, edge.values());
      }
    }
    FactSource facts = options.facts();
    if (facts != null) {
      try (CSVPrinter out = open(files, "facts.csv")) {
        facts(out, graph, facts);
      }
    }
  }

  private static List<Object> first(EdgeRow edge) {
    return List.of(
        edge.id(),
        edge.source(),
        edge.target(),
        edge.directed() ? "Directed" : "Undirected",
        edge.kind(),
        edge.kind(),
        edge.weight(),
        interval(edge.spans()));
  }

  /** Gephi's way to write times; by the name of the column it takes them for the row's own. */
  private static String interval(List<Span> spans) {
    return spans.isEmpty()
        ? ""
        : spans.stream()
            .map(span -> "[" + span.first() + "," + span.last() + "]")
            .collect(Collectors.joining(";", "<", ">"));
  }

  private void facts(CSVPrinter out, GraphTable graph, FactSource facts) throws IOException {
    LocalNames names = new LocalNames(options.base());
    print(out, List.of("fact", "event", "kind", "event_label"), Fact.COLUMNS, Map.of());
    for (Occurrence event : graph.graph().events()) {
      String label = names.label(event.label(), event.iri());
      for (Fact fact : facts.facts(event.claims())) {
        List<Object> first =
            List.of(names.of(fact.iri()), names.of(event.iri()), event.kind().name(), label);
        print(out, first, Fact.COLUMNS, fact.values());
      }
    }
  }

  private CSVPrinter open(FileSink files, String name) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(files.open(name), StandardCharsets.UTF_8));
    if (options.mark()) {
      out.write('\uFEFF');
    }
    return new CSVPrinter(out, FORM);
  }

  /** Prints a row; for the head, which has no values, the names of the columns. */
  private void print(CSVPrinter out, List<?> first, List<String> columns, Map<String, ?> values)
      throws IOException {
    List<@Nullable Object> row = new ArrayList<>(first);
    for (String column : columns) {
      row.add(values.isEmpty() ? column : values.get(column));
    }
    row.replaceAll(this::cell);
    out.printRecord(row);
  }

  private @Nullable Object cell(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    String legal = LegalText.of(text);
    boolean formula = !legal.isEmpty() && FORMULA.indexOf(legal.charAt(0)) >= 0;
    return options.guard() && formula ? "'" + legal : legal;
  }
}
