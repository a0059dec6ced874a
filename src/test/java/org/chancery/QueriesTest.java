package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleEntities;
import org.chancery.rdf.SampleEvents;
import org.chancery.rdf.SampleFacts;
import org.chancery.server.AllowedServices;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every question gives its answer on the sample; run with {@code -Dexpected.update=true} to write
 * answers down anew, and read the difference.
 */
class QueriesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";
  private static final String OURS = "http://localhost:3030/sparql";
  private static DatasetGraph sample;
  private static DatasetGraph slice;
  private static FusekiServer endpoints;

  @BeforeAll
  static void load() {
    sample = union();
    ArticleQuads writer = new ArticleQuads(new Iris(), "0.1.0");
    Txn.executeWrite(
        sample,
        () -> {
          SampleFacts.all().forEach(facts -> writer.of(facts).forEach(sample::add));
          SampleEvents.quads().forEach(sample::add);
        });
    slice = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        slice, () -> RDFParser.source(EXPECTED.resolve("wikidata-slice.ttl")).parse(slice));
    endpoints =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/wikidata", slice, false)
            .add("/ours", sample, false)
            .build();
    endpoints.start();
    callOnly(sample, WIKIDATA, "/wikidata");
    callOnly(slice, OURS, "/ours");
  }

  /** Lets an endpoint here stand in for the one that queries name. */
  private static void callOnly(DatasetGraph caller, String service, String path) {
    String address = "http://localhost:" + endpoints.getPort() + path;
    AllowedServices.of(List.of(service + "=" + address), "test").applyTo(caller.getContext());
  }

  @AfterAll
  static void stop() {
    endpoints.stop();
  }

  @TestFactory
  Stream<DynamicTest> givesItsAnswer() {
    return NamedQueries.questions().stream()
        .map(question -> dynamicTest(question.name(), () -> answers(question)));
  }

  /** Questions that people ask where Wikidata is, and that call this project's endpoint. */
  @TestFactory
  Stream<DynamicTest> isAnsweredFromWikidataToo() throws IOException {
    return FromWikidata.all().stream()
        .map(
            question ->
                dynamicTest(
                    question.name(),
                    () -> expect(question, run(slice, QueryFactory.create(question.text())))));
  }

  private static void expect(NamedQuery question, String answer) throws IOException {
    assertFalse(question.summary().isEmpty(), "no summary");
    assertTrue(question.question().endsWith("?"), "no question");
    assertFalse(question.tags().isEmpty(), "no tags");
    Query query = QueryFactory.create(question.text());
    String plan = Algebra.optimize(Algebra.compile(query)).toString();
    assertFalse(
        plan.contains("(service") && plan.contains("(join"),
        "all that SERVICE finds would be fetched, whatever the rows here are:\n" + plan);
    Path file = EXPECTED.resolve(question.name() + ".csv");
    if (Boolean.getBoolean("expected.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, answer);
    }
    assertEquals(Files.readString(file), answer);
    assertTrue(answer.lines().count() > 1, "the sample has nothing to answer with");
  }

  private static void answers(NamedQuery question) throws IOException {
    String answer = ask(question, Map.of());
    expect(question, answer);
    for (var parameter : question.parameters().entrySet()) {
      int example = parameter.getValue().indexOf("as in ");
      assertTrue(example >= 0, "no example for " + parameter.getKey());
      String value = parameter.getValue().substring(example + "as in ".length());
      List<String> chosen = ask(question, Map.of(parameter.getKey(), value)).lines().toList();
      assertTrue(chosen.size() > 1, "no answer for " + value);
      assertNotEquals(
          answer.lines().count(), chosen.size(), parameter.getKey() + " chooses nothing");
      String none = ask(question, Map.of(parameter.getKey(), "0000"));
      assertEquals(1, none.lines().count(), none);
    }
  }

  @TestFactory
  Stream<DynamicTest> findsNothingWrongInTheSampleButInABrokenGraph() {
    DatasetGraph broken = union();
    Txn.executeWrite(
        broken,
        () ->
            RDFDataMgr.read(broken, EXPECTED.resolve("broken.trig").toUri().toString(), Lang.TRIG));
    return NamedQueries.checks().stream()
        .map(
            check ->
                dynamicTest(
                    check.name(),
                    () -> {
                      for (String key : List.of("problem", "solution", "severity")) {
                        assertTrue(check.text().contains("#+ " + key + ": "), "no " + key);
                      }
                      assertEquals(1, ask(check, Map.of()).lines().count());
                      Query query = QueryFactory.create(check.text());
                      assertNotEquals(1, run(broken, query).lines().count(), "finds nothing");
                    }));
  }

  @Test
  void findsQueriesByNameOnly() {
    assertTrue(NamedQueries.find("who-met-whom").isPresent());
    assertTrue(NamedQueries.find("checks/end-before-start").isPresent());
    assertTrue(NamedQueries.find("../ontology/shapes").isEmpty());
    assertTrue(NamedQueries.find("no-such-query").isEmpty());
  }

  @Test
  void takesAnIriForAParameter() {
    NamedQuery question = NamedQueries.find("who-said-what").orElseThrow();
    Query query = QueryFactory.create(question.text());
    Node xi = new Iris().entity(SampleEntities.XI);
    String answer =
        run(sample, QueryTransformOps.replaceVars(query, Map.of(Var.alloc("person"), xi)));
    assertEquals(ask(question, Map.of("person", "xi jinping")), answer);
  }

  private static String ask(NamedQuery question, Map<String, String> parameters) {
    Query query = QueryFactory.create(question.text());
    Map<Var, Node> values = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> values.put(Var.alloc(name), NodeFactory.createLiteralString(value)));
    return run(sample, values.isEmpty() ? query : QueryTransformOps.replaceVars(query, values));
  }

  private static String run(DatasetGraph dataset, Query query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(exec.select()));
            return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
          }
        });
  }

  private static DatasetGraph union() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return dataset;
  }
}
