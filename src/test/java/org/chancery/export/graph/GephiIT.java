package org.chancery.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.view.EventGraph;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.TimeRepresentation;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.ColumnDraft;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeDirection;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.ElementDraft;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.importer.spi.FileImporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gephi's own importers read what is written for Gephi. */
class GephiIT {
  @TempDir private Path temp;

  private final EventGraph graph = SampleGraph.graph();

  private static GraphOptions options(View view) {
    return GraphOptions.of(view, SampleGraph.BASE);
  }

  private Path file(GraphFormat format, GraphOptions options) throws IOException {
    Path file = temp.resolve("graph." + format.extension());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(graph, options, out);
    }
    return file;
  }

  /** Reads the file without any complaint. */
  private static ContainerUnloader read(FileImporter importer, Path file) throws IOException {
    ImportContainerImpl container = new ImportContainerImpl();
    Report report = new Report();
    container.setReport(report);
    importer.setReader(Files.newBufferedReader(file));
    assertTrue(importer.execute(container.getLoader()));
    report.append(importer.getReport());
    container.verify();
    container.closeLoader();
    for (Issue issue : report.getIssuesList(99)) {
      assertEquals(Issue.Level.INFO, issue.getLevel(), issue.toString());
    }
    return container.getUnloader();
  }

  private static ReadGraph found(ContainerUnloader container) {
    ReadGraph found = new ReadGraph();
    for (NodeDraft node : container.getNodes()) {
      found.nodes().put(node.getId(), values(node));
    }
    for (EdgeDraft edge : container.getEdges()) {
      Map<String, String> values = values(edge);
      values.put("source", edge.getSource().getId());
      values.put("target", edge.getTarget().getId());
      values.putAll(ReadGraph.texts(Map.of("weight", edge.getWeight())));
      found.edges().put(edge.getId(), values);
    }
    return found;
  }

  private static Map<String, String> values(ElementDraft element) {
    Map<String, Object> values = new TreeMap<>();
    for (ColumnDraft column : element.getColumns()) {
      values.put(column.getTitle(), element.getValue(column.getId()));
    }
    values.put("label", element.getLabel());
    return ReadGraph.texts(values);
  }

  private static List<Span> spans(Object times) {
    List<Span> spans = new ArrayList<>();
    if (times instanceof IntervalSet intervals) {
      for (Interval interval : intervals.toArray()) {
        spans.add(new Span(day(interval.getLow()), day(interval.getHigh())));
      }
    }
    return spans;
  }

  private static LocalDate day(double instant) {
    return Instant.ofEpochMilli((long) instant).atZone(ZoneOffset.UTC).toLocalDate();
  }

  @ParameterizedTest
  @EnumSource
  void readsGexfWithKindsAndTimes(View view) throws IOException {
    GraphTable table = GraphTable.of(graph, options(view));
    ContainerUnloader gephi = read(new ImporterGEXF(), file(GraphFormat.gexf, options(view)));
    assertEquals(ReadGraph.of(table), found(gephi).without("Interval"));
    assertEquals(TimeRepresentation.INTERVAL, gephi.getTimeRepresentation());
    Map<String, List<Span>> times = new TreeMap<>();
    Map<String, String> kinds = new TreeMap<>();
    for (NodeDraft node : gephi.getNodes()) {
      times.put(node.getId(), spans(node.getTimeSet()));
    }
    for (EdgeDraft edge : gephi.getEdges()) {
      times.put(edge.getId(), spans(edge.getTimeSet()));
      kinds.put(edge.getId(), edge.getType() + " " + edge.getDirection());
    }
    Map<String, List<Span>> expected = new TreeMap<>();
    table.nodes().forEach(node -> expected.put(node.id(), node.spans()));
    table.edges().forEach(edge -> expected.put(edge.id(), edge.spans()));
    assertEquals(expected, times);
    Map<String, String> kindsExpected = new TreeMap<>();
    table
        .edges()
        .forEach(
            edge ->
                kindsExpected.put(
                    edge.id(),
                    edge.kind()
                        + " "
                        + (edge.directed() ? EdgeDirection.DIRECTED : EdgeDirection.UNDIRECTED)));
    assertEquals(kindsExpected, kinds);
  }

  @ParameterizedTest
  @EnumSource
  void readsGraphml(View view) throws IOException {
    ContainerUnloader gephi = read(new ImporterGraphML(), file(GraphFormat.graphml, options(view)));
    assertEquals(ReadGraph.of(GraphTable.of(graph, options(view))), found(gephi));
  }

  @ParameterizedTest
  @EnumSource
  void readsTables(View view) throws IOException {
    GraphFormat.csv.write(graph, options(view), name -> Files.newOutputStream(temp.resolve(name)));
    GraphTable table = GraphTable.of(graph, options(view));
    ContainerUnloader nodes = table("nodes.csv", Mode.NODES_TABLE);
    assertEquals(table.nodes().count(), nodes.getNodeCount());
    ContainerUnloader edges = table("edges.csv", Mode.EDGES_TABLE);
    Map<String, String> kinds = new TreeMap<>();
    edges
        .getEdges()
        .forEach(
            edge -> kinds.put(edge.getId(), edge.getType() + "" + spans(edge.getValue("Timeset"))));
    Map<String, String> expected = new TreeMap<>();
    table.edges().forEach(edge -> expected.put(edge.id(), edge.kind() + edge.spans()));
    assertEquals(expected, kinds);
  }

  private ContainerUnloader table(String name, Mode mode) throws IOException {
    ImporterSpreadsheetCSV importer = new ImporterSpreadsheetCSV();
    importer.setFile(temp.resolve(name).toFile());
    importer.refreshAutoDetections();
    assertEquals(mode, importer.getMode());
    return read(importer, temp.resolve(name));
  }
}
