package org.chancery.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.view.EventGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What formats say, as far as one can tell without the tools that they are for. */
class GraphFormatTest {
  private static final EventGraph GRAPH = SampleGraph.graph();
  private static final String PAIR = "ada~bo~met";

  private static GraphOptions options(View view) {
    FactSource facts =
        claims ->
            claims.stream()
                .map(
                    claim ->
                        new Fact(claim, Map.of("evidence", "@ he said,\n\"no\"", "start", "1")))
                .toList();
    return GraphOptions.of(view, SampleGraph.BASE).facts(facts);
  }

  private static String text(GraphFormat format, GraphOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(GRAPH, options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> files(GraphFormat format, GraphOptions options)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(GRAPH, options, out);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, form)) {
      return parser.getRecords();
    }
  }

  private static CSVRecord row(String csv, String id) throws IOException {
    return rows(csv).stream().filter(row -> row.get(0).equals(id)).findFirst().orElseThrow();
  }

  private static Document xml(GraphFormat format, GraphOptions options) throws IOException {
    return Jsoup.parse(text(format, options), Parser.xmlParser());
  }

  @ParameterizedTest
  @EnumSource
  void endsComeFirstAndIdsAreUnique(View view) throws IOException {
    Set<String> ids = new HashSet<>();
    Document gexf = xml(GraphFormat.gexf, options(view));
    for (Element element : gexf.select("node, edge")) {
      assertTrue(ids.add(element.id()), element.id());
      if (element.tagName().equals("edge")) {
        assertTrue(ids.contains(element.attr("source")) && ids.contains(element.attr("target")));
      }
    }
    assertEquals(view == View.actors ? 3 + 4 : 10 + 17, ids.size());
  }

  @Test
  void manyEventsAreOneEdgeWithTheTimesOfAll() throws IOException {
    Element edge = xml(GraphFormat.gexf, options(View.actors)).getElementById(PAIR);
    assertEquals("4", edge.attr("weight"));
    assertEquals("met", edge.attr("kind"));
    assertEquals("undirected", edge.attr("type"));
    assertEquals(List.of("2019-06-20", "2020-01-01"), edge.select("spell").eachAttr("start"));
    assertEquals(List.of("2019-06-22", "2020-12-31"), edge.select("spell").eachAttr("end"));
    Map<String, String> values = new TreeMap<>();
    edge.select("attvalue").forEach(value -> values.put(value.attr("for"), value.attr("value")));
    assertEquals("held 2 | planned 2", values.get("stages"));
    assertEquals("2019-06-20", values.get("first_date"));
    assertEquals("2020-12-31", values.get("last_date"));
    assertEquals("2019-06-20/2019-06-22 | 2019-06-22 | 2020", values.get("dates"));
    assertEquals("day | year", values.get("precision"));
    assertEquals("1", values.get("undated"));
    assertEquals("8", values.get("sources"));
  }

  @Test
  void wordsAreDatedByTheirReportAndSaySo() throws IOException {
    Element edge = xml(GraphFormat.gexf, options(View.actors)).getElementById("ada~bo~spoke_about");
    assertEquals("2019-07-01", edge.select("spell").attr("start"));
    assertEquals("report", edge.select("attvalue[for=dated_by]").attr("value"));
  }

  @Test
  void theOlderGexfHasNothingNew() throws IOException {
    GraphOptions older = options(View.actors).gexf(GexfVersion.V1_2);
    Document gexf = xml(GraphFormat.gexf, older);
    assertEquals("http://www.gexf.net/1.2draft", gexf.select("gexf").attr("xmlns"));
    assertTrue(gexf.select("[kind], [timerepresentation], [type=undirected]").isEmpty());
    assertEquals("met", gexf.select("attvalue[for=interaction]").attr("value"));
  }

  @Test
  void namesComeThroughAndWhatXmlForbidsDoesNot() throws IOException {
    for (GraphFormat format : List.of(GraphFormat.gexf, GraphFormat.graphml)) {
      String text = text(format, options(View.actors));
      assertFalse(text.contains("\u0000"));
      Document document = Jsoup.parse(text, Parser.xmlParser());
      String bo = document.getElementById("bo").outerHtml();
      assertTrue(bo.contains("\uD83D\uDD4A"), bo);
      assertTrue(document.getElementById("ruritania").outerHtml().contains("Ruritania"));
    }
    String dot = text(GraphFormat.dot, options(View.events));
    assertTrue(dot.contains("\\\"the\\\\Boss\\\""), dot);
  }

  @Test
  void cytoscapeFindsItsColumns() throws IOException {
    JsonObject elements =
        JsonParser.parseString(text(GraphFormat.cytoscape, options(View.actors)))
            .getAsJsonObject()
            .getAsJsonObject("elements");
    List<String> names = new ArrayList<>();
    for (JsonElement node : elements.getAsJsonArray("nodes")) {
      names.add(node.getAsJsonObject().getAsJsonObject("data").get("name").getAsString());
    }
    assertTrue(names.contains("=HYPERLINK(\"x\") & <Ada>"), names.toString());
    JsonObject edge =
        elements.getAsJsonArray("edges").get(0).getAsJsonObject().getAsJsonObject("data");
    assertEquals("met", edge.get("interaction").getAsString());
    assertEquals(4, edge.get("weight").getAsInt());
  }

  @Test
  void tablesAreSafeInSpreadsheetsAndExactOnDemand() throws IOException {
    Map<String, String> guarded = files(GraphFormat.csv, options(View.events));
    assertEquals(Set.of("nodes.csv", "edges.csv", "facts.csv"), guarded.keySet());
    assertEquals("'=HYPERLINK(\"x\") & <Ada>", row(guarded.get("nodes.csv"), "ada").get("Label"));
    assertEquals(
        "<[2019-06-20,2019-06-22]>", row(guarded.get("nodes.csv"), "event/m1").get("Timeset"));
    CSVRecord edge = row(guarded.get("edges.csv"), "ada~event/m1~participant");
    assertEquals("Undirected", edge.get("Type"));
    CSVRecord fact = row(guarded.get("facts.csv"), "article/a/m1");
    assertEquals("'@ he said,\n\"no\"", fact.get("evidence"));
    assertEquals("event/m1", fact.get("event"));
    GraphOptions exact = options(View.events).spreadsheets(false, true);
    String facts = files(GraphFormat.csv, exact).get("facts.csv");
    assertTrue(facts.startsWith("\uFEFFfact,"), facts);
    assertEquals("@ he said,\n\"no\"", rows(facts).get(0).get("evidence"));
  }

  @Test
  void neo4jGetsTablesAndWhatLoadsThem() throws IOException {
    Map<String, String> files = files(GraphFormat.neo4j, options(View.events));
    assertEquals(
        Set.of("nodes.csv", "relationships.csv", "import.sh", "load.cypher"), files.keySet());
    CSVRecord node = row(files.get("nodes.csv"), "event/m1");
    assertEquals("Entity;Event;Meeting", node.get(":LABEL"));
    assertEquals("2019-06-22", node.get("last_date:date"));
    Set<String> types = new HashSet<>();
    for (CSVRecord edge : rows(files.get("relationships.csv"))) {
      types.add(edge.get(":TYPE"));
    }
    for (String type : types) {
      assertTrue(files.get("load.cypher").contains("MERGE (a)-[e:" + type + " "), type);
    }
    assertFalse(files.get("load.cypher").contains("HYPERLINK"));
  }

  @Test
  void streamsStayOpenAndFailuresAreTold() throws IOException {
    OutputStream closed =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("it is the caller's");
          }
        };
    for (GraphFormat format : GraphFormat.values()) {
      format.write(GRAPH, options(View.events), closed);
    }
  }
}
