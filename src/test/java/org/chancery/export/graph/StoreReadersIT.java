package org.chancery.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.rdf.Iris;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.NamedQueries;
import org.chancery.store.SampleStore;
import org.chancery.view.EventGraph;
import org.chancery.view.EventGraphReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the programs read is what the store answers when it is asked in SPARQL. */
class StoreReadersIT {
  private static final String PREFIX = "PREFIX dip: <https://w3id.org/chancery/ontology#>\n";

  @TempDir private static Path temp;

  @SuppressWarnings("NullAway.Init")
  private static KnowledgeStore store;

  @SuppressWarnings("NullAway.Init")
  private static EventGraph graph;

  @BeforeAll
  static void fill() {
    store = SampleStore.fill(temp.resolve("kg"));
    graph = EventGraphReader.of(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** How an edge of the actors view looks to SPARQL. */
  private record Tied(String from, String to, String kind) {}

  /** What SPARQL says of an edge. */
  private record Sum(int events, String first) {
    private Sum and(String start) {
      boolean earlier = !start.isEmpty() && (first.isEmpty() || start.compareTo(first) < 0);
      return new Sum(events + 1, earlier ? start : first);
    }
  }

  private static String text(Binding row, String name) {
    var value = row.get(name);
    return value == null
        ? ""
        : value.isURI() ? local(value.getURI()) : value.getLiteralLexicalForm();
  }

  private static String local(String iri) {
    return iri.replace(Iris.DEFAULT_BASE, "").replace("https://w3id.org/chancery/ontology#", "");
  }

  private static ReadGraph read(GraphFormat format, GraphOptions options, Tool tool, String reader)
      throws IOException, InterruptedException {
    Path file = temp.resolve(reader + "." + format.extension());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(graph, options, out);
    }
    return tool.graph(reader, file);
  }

  private static Map<Tied, Sum> asked() {
    Map<Tied, Sum> ties = new TreeMap<>(Comparator.comparing(Tied::toString));
    store.query(
        QueryFactory.create(NamedQueries.find("ties-between-actors").orElseThrow().text()),
        0,
        exec ->
            exec.select()
                .forEachRemaining(
                    row -> {
                      String kind = text(row, "tie").replace('_', ' ');
                      Tied tie = new Tied(text(row, "from"), text(row, "to"), kind);
                      Sum sum = ties.getOrDefault(tie, new Sum(0, ""));
                      ties.put(tie, sum.and(text(row, "start")));
                    }));
    return ties;
  }

  private static Map<Tied, Sum> found(ReadGraph read) {
    Map<Tied, Sum> ties = new TreeMap<>(Comparator.comparing(Tied::toString));
    for (Map<String, String> edge : read.edges().values()) {
      boolean dated = "event".equals(edge.get("dated_by"));
      ties.put(
          new Tied(edge.get("source"), edge.get("target"), edge.get("interaction")),
          new Sum(Integer.parseInt(edge.get("weight")), dated ? edge.get("first_date") : ""));
    }
    return ties;
  }

  private static String part(String event, String role, String who) {
    return String.join(" ", event, role, who);
  }

  @Test
  void everyProgramReadsTheTiesThatTheStoreHas() throws Exception {
    GraphOptions options = GraphOptions.of(View.actors, Iris.DEFAULT_BASE);
    Map<Tied, Sum> asked = asked();
    assertFalse(asked.isEmpty());
    Tool python = Tool.python();
    Tool node = Tool.node();
    GraphOptions older = options.gexf(GexfVersion.V1_2);
    assertEquals(asked, found(read(GraphFormat.graphml, options, python, "graphml")));
    assertEquals(asked, found(read(GraphFormat.gexf, older, python, "gexf")));
    assertEquals(asked, found(read(GraphFormat.graphml, options, python, "igraph")));
    assertEquals(asked, found(read(GraphFormat.gexf, options, node, "gexf")));
    assertEquals(asked, found(read(GraphFormat.graphml, options, node, "graphml")));
    assertEquals(asked, found(read(GraphFormat.cytoscape, options, node, "cytoscape")));
  }

  /** In the events view each part that somebody has in an event is an edge. */
  @ParameterizedTest
  @EnumSource(names = {"graphml", "cytoscape"})
  void everyProgramReadsTheEventsThatTheStoreHas(GraphFormat format) throws Exception {
    GraphOptions options = GraphOptions.of(View.events, Iris.DEFAULT_BASE);
    ReadGraph read =
        format == GraphFormat.graphml
            ? read(format, options, Tool.python(), "igraph")
            : read(format, options, Tool.node(), "cytoscape");
    TreeSet<String> events = new TreeSet<>();
    store.query(
        QueryFactory.create(
            PREFIX
                + "SELECT DISTINCT ?event { VALUES ?kind { dip:Meeting dip:Sanction dip:Statement }"
                + " ?event a ?kind }"),
        0,
        exec -> exec.select().forEachRemaining(row -> events.add(text(row, "event"))));
    TreeSet<String> nodes = new TreeSet<>(read.nodes().keySet());
    nodes.removeIf(node -> !node.startsWith("event/"));
    assertEquals(events, nodes);
    TreeSet<String> parts = new TreeSet<>();
    store.query(
        QueryFactory.create(
            PREFIX
                + "SELECT DISTINCT ?event ?role ?who { VALUES (?kind ?role) {"
                + " (dip:Meeting dip:participant) (dip:Sanction dip:sender) (dip:Sanction dip:target)"
                + " (dip:Statement dip:speaker) (dip:Statement dip:about) }"
                + " ?event a ?kind ; ?role ?who }"),
        0,
        exec ->
            exec.select()
                .forEachRemaining(
                    row ->
                        parts.add(part(text(row, "event"), text(row, "role"), text(row, "who")))));
    TreeSet<String> edges = new TreeSet<>();
    for (Map<String, String> edge : read.edges().values()) {
      boolean fromEvent = edge.get("source").startsWith("event/");
      String role = edge.get("interaction");
      if (!role.equals("place")) {
        edges.add(
            part(
                edge.get(fromEvent ? "source" : "target"),
                role,
                edge.get(fromEvent ? "target" : "source")));
      }
    }
    assertEquals(parts, edges);
  }
}
