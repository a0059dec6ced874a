package org.chancery.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tables with the headers of {@code neo4j-admin database import}, a script that runs it, and a
 * script in Cypher that loads the same tables into a database that runs.
 */
final class Neo4jWriter implements GraphWriter {
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  @Override
  public void write(GraphTable graph, FileSink files) throws IOException {
    Set<String> kinds = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    try (CSVPrinter out = new CSVPrinter(open(files, "nodes.csv"), FORM)) {
      out.printRecord(header(List.of("id:ID(Entity)", "label"), graph.nodeColumns(), ":LABEL"));
      for (NodeRow node : (Iterable<NodeRow>) graph.nodes()::iterator) {
        String kind = Neo4jScripts.label(node.kind());
        kinds.add(node.type() + ":" + kind);
        String labels = "Entity;" + node.type() + ";" + kind;
        out.printRecord(
            row(List.of(node.id(), node.label()), graph.nodeColumns(), node.values(), labels));
      }
    }
    try (CSVPrinter out = new CSVPrinter(open(files, "relationships.csv"), FORM)) {
      List<String> ends = List.of(":START_ID(Entity)", ":END_ID(Entity)", "id", "weight:int");
      out.printRecord(header(ends, graph.edgeColumns(), ":TYPE"));
      for (EdgeRow edge : (Iterable<EdgeRow>) graph.edges()::iterator) {
        String type = edge.kind().toUpperCase(Locale.ROOT).replace(' ', '_');
        types.add(type);
        List<Object> first = List.of(edge.source(), edge.target(), edge.id(), edge.weight());
        out.printRecord(row(first, graph.edgeColumns(), edge.values(), type));
      }
    }
    try (Writer out = open(files, "import.sh")) {
      out.write(Neo4jScripts.IMPORT);
    }
    try (Writer out = open(files, "load.cypher")) {
      out.write(Neo4jScripts.load(graph, kinds, types));
    }
  }

  private static List<String> header(
      List<String> first, Map<String, ColumnType> columns, String last) {
    List<String> header = new ArrayList<>(first);
    columns.forEach((name, type) -> header.add(Neo4jScripts.header(name, type)));
    header.add(last);
    return header;
  }

  private static List<@Nullable Object> row(
      List<?> first, Map<String, ColumnType> columns, Map<String, Object> values, String last) {
    List<@Nullable Object> row = new ArrayList<>(first);
    columns.keySet().forEach(name -> row.add(values.get(name)));
    row.add(last);
    return row;
  }

  private static Writer open(FileSink files, String name) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(files.open(name), StandardCharsets.UTF_8));
  }
}
