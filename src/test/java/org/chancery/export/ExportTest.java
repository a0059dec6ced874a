package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.ArticleFacts;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.RdfVersion;
import org.chancery.rdf.SampleFacts;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.ArticleGraph;
import org.chancery.store.CatalogueEntry;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store with events is written as. */
class ExportTest {
  private static final Iris IRIS = new Iris();

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init")
  private KnowledgeStore store;

  @BeforeEach
  void fill() {
    store = KnowledgeStore.create(temp.resolve("kg"), null, Iris.DEFAULT_BASE);
    store.put(SampleFacts.all().stream().map(ExportTest::graph).toList());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ArticleGraph graph(ArticleFacts facts) {
    Node article = IRIS.article(facts.article().id());
    List<Quad> quads = new ArticleQuads(IRIS, "0.1.0").of(facts);
    CatalogueEntry entry =
        new CatalogueEntry(
            article,
            facts.article().id(),
            null,
            null,
            null,
            "hash",
            "program",
            new TreeMap<>(),
            quads.size());
    return new ArticleGraph(entry, quads);
  }

  private String written(StoreWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph read(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
    return dataset;
  }

  @Test
  void theNewerVersionComesBackAsItIs() throws IOException {
    String expected = store.read(dataset -> CanonicalQuads.sha256(dataset::find));
    DatasetGraph trig = read(written(ExportFormat.trig.writer(null, true)), Lang.TRIG);
    assertEquals(expected, CanonicalQuads.sha256(trig::find));
  }

  @Test
  void theOlderVersionSaysTheSameInFourStatements() throws IOException {
    DatasetGraph newer = read(written(ExportFormat.nquads.writer(null, true)), Lang.NQUADS);
    for (ExportFormat format : List.of(ExportFormat.nquads, ExportFormat.jsonld)) {
      Lang lang = format == ExportFormat.nquads ? Lang.NQUADS : Lang.JSONLD;
      DatasetGraph older = read(written(format.writer(RdfVersion.RDF_1_1, true)), lang);
      List<Quad> back = new ArrayList<>();
      older
          .find()
          .forEachRemaining(
              quad -> {
                assertFalse(quad.getObject().isTripleTerm(), quad.toString());
                if (!isOfStatement(quad)) {
                  back.add(quad);
                }
              });
      older
          .find(Node.ANY, Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement)
          .forEachRemaining(quad -> back.add(reified(older, quad)));
      assertEquals(CanonicalQuads.text(newer::find), CanonicalQuads.text(back));
    }
  }

  private static boolean isOfStatement(Quad quad) {
    Node property = quad.getPredicate();
    return List.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object).contains(property)
        || quad.getObject().equals(RDF.Nodes.Statement);
  }

  private static Quad reified(DatasetGraph dataset, Quad quad) {
    List<Node> parts = new ArrayList<>();
    for (Node property : List.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object)) {
      parts.add(
          dataset.find(quad.getGraph(), quad.getSubject(), property, Node.ANY).next().getObject());
    }
    Triple statement = Triple.create(parts.get(0), parts.get(1), parts.get(2));
    return Quad.create(
        quad.getGraph(),
        quad.getSubject(),
        NodeFactory.createURI(RDF.getURI() + "reifies"),
        NodeFactory.createTripleTerm(statement));
  }

  /** Articles belong to their publishers: whoever passes a graph on has to ask for them. */
  @Test
  void textsAreLeftOutUnlessTheyAreWanted() throws IOException {
    DatasetGraph whole = read(written(ExportFormat.nquads.writer(null, true)), Lang.NQUADS);
    List<Quad> texts = new ArrayList<>();
    whole.find(Node.ANY, Node.ANY, Vocabulary.TEXT, Node.ANY).forEachRemaining(texts::add);
    assertEquals(SampleFacts.all().size(), texts.size());
    texts.forEach(whole::delete);
    for (ExportFormat format : List.of(ExportFormat.nquads, ExportFormat.trig)) {
      Lang lang = format == ExportFormat.nquads ? Lang.NQUADS : Lang.TRIG;
      DatasetGraph without = read(written(format.writer(null, false)), lang);
      assertEquals(CanonicalQuads.text(whole::find), CanonicalQuads.text(without::find));
    }
    assertFalse(written(ExportFormat.ttl.writer(null, false)).contains("articleBody"));
    assertFalse(written(ExportFormat.jsonld.writer(null, false)).contains("articleBody"));
    assertThrows(IllegalArgumentException.class, () -> ExportFormat.plover.writer(null, true));
  }

  @Test
  void formatsWithoutTripleTermsRefuseThem() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ExportFormat.jsonld.writer(RdfVersion.RDF_1_2, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> ExportFormat.plover.writer(RdfVersion.RDF_1_1, false));
  }

  @Test
  void eventsBecomeRecordsOfPlover() throws IOException {
    List<JsonObject> records =
        written(ExportFormat.plover.writer(null, false))
            .lines()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .toList();
    JsonObject visit =
        records.stream()
            .filter(each -> each.get("id").getAsString().endsWith("xi-visit-announced/meeting-1"))
            .findFirst()
            .orElseThrow();
    assertEquals("2019-06-20", visit.get("date").getAsString());
    assertEquals("CONSULT", visit.get("event").getAsString());
    assertEquals("visit", visit.get("mode").getAsString());
    assertEquals("Pyongyang", visit.get("place").getAsString());
    assertEquals(actor("Xi Jinping", "CHN", "Q15031"), visit.get("source").toString());
    assertEquals(actor("Kim Jong Un", "PRK", "Q56226"), visit.get("target").toString());
    assertEquals("[\"Reuters\",\"The Weekly\"]", visit.get("publication").toString());
    assertFalse(
        records.stream().anyMatch(each -> each.get("id").getAsString().contains("statement")));
  }

  private static String actor(String name, String code, String item) {
    return "[{\"actorText\":\"%s\",\"code\":\"%s\",\"wikidata\":\"%s\"}]"
        .formatted(name, code, item);
  }
}
