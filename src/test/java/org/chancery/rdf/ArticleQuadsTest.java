package org.chancery.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Person;
import org.junit.jupiter.api.Test;

class ArticleQuadsTest {
  private static final String ID = Iris.DEFAULT_BASE;
  private final ArticleQuads writer = new ArticleQuads(new Iris(), "0.1.0");

  @Test
  void tellsWhatTheArticleSaysInOneGraph() {
    String text = CanonicalQuads.text(writer.of(SampleFacts.summitHeld()));
    String graph = "<" + ID + "article/geneva-held>";
    String claim = "<" + ID + "article/geneva-held/meeting-1>";
    String dip = "<https://w3id.org/chancery/ontology#";
    for (String statement :
        List.of(
            claim + " " + dip + "participant> <" + ID + "joe-biden>",
            claim + " " + dip + "start> \"2021-06-16\"^^<http://www.w3.org/2001/XMLSchema#date>",
            claim + " " + dip + "confidence> \"0.8\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
            claim + " " + dip + "evidenceStart> \"22\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            claim
                + " <http://www.w3.org/2000/01/rdf-schema#label>"
                + " \"Meeting: summit, Joe Biden, Vladimir Putin, Geneva, 2021-06-16, held\"@en",
            "<"
                + ID
                + "joe-biden> <http://www.w3.org/2002/07/owl#sameAs>"
                + " <http://www.wikidata.org/entity/Q6279>",
            graph + " <https://schema.org/mentions> <" + ID + "geneva>",
            "<" + ID + "geneva> " + dip + "country> <" + ID + "switzerland>",
            "<"
                + ID
                + "geneva> <http://www.w3.org/2003/01/geo/wgs84_pos#lat>"
                + " \"46.21\"^^<http://www.w3.org/2001/XMLSchema#decimal>")) {
      assertTrue(text.contains(statement + " " + graph + " .\n"), statement + "\nnot in\n" + text);
    }
  }

  @Test
  void writesOfficesHeldAtTheArticlesDateOnly() {
    String words = "Trump\n\nTrump and Biden.";
    String text =
        CanonicalQuads.text(
            writer.of(trumpAndBiden(new SampleReport("later", null, "2022-03-01", words))));
    String office = "/president-of-the-united-states/";
    assertTrue(text.contains(ID + "joe-biden" + office + "2021>"), text);
    assertTrue(text.contains(ID + "donald-trump" + office + "2017>"), "the last one before");
    Article undated = new Article("undated", null, null, null, null, words, List.of());
    List<Quad> quads = writer.of(trumpAndBiden(new SampleReport(undated)));
    assertFalse(CanonicalQuads.text(quads).contains("OfficeHolding"));
  }

  private static ArticleFacts trumpAndBiden(SampleReport report) {
    return report.names(SampleEntities.TRUMP, SampleEntities.BIDEN).facts();
  }

  @Test
  void numbersClaimsInTextOrderWhateverOrderTheyComeIn() {
    ArticleFacts facts = SampleFacts.visitHeld();
    var reversed = new ArrayList<>(facts.claims());
    Collections.reverse(reversed);
    ArticleFacts other =
        new ArticleFacts(facts.article(), facts.mentions(), facts.links(), reversed);
    assertEquals(CanonicalQuads.text(writer.of(facts)), CanonicalQuads.text(writer.of(other)));
  }

  @Test
  void comesOutOfTheStoreAndOfEverySyntaxAsItWentIn() {
    List<Quad> quads = new ArrayList<>();
    SampleFacts.all().forEach(facts -> quads.addAll(writer.of(facts)));
    quads.addAll(writer.of(oddCharacters()));
    String expected = CanonicalQuads.text(quads);

    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> quads.forEach(store::add));
    List<Quad> stored = new ArrayList<>();
    store.begin(TxnType.READ);
    store.find().forEachRemaining(stored::add);
    store.end();
    assertEquals(expected, CanonicalQuads.text(stored));

    List<Quad> read = new ArrayList<>();
    RDFParser.fromString(expected, Lang.NQUADS)
        .strict(true)
        .toDatasetGraph()
        .find()
        .forEachRemaining(read::add);
    assertEquals(CanonicalQuads.sha256(quads), CanonicalQuads.sha256(read));
  }

  /** Names and words with everything that a file may hold. */
  private static ArticleFacts oddCharacters() {
    Person person =
        new Person(
            "zoë 王~odd",
            "Zoë 王\u0000",
            List.of("\ud83d"),
            "not an item",
            null,
            Person.Gender.UNKNOWN,
            false,
            null,
            List.of());
    Article article =
        new Article(
            "../odd id?#<>\n",
            "https://news.example/a b",
            "\ufffe",
            "P\u0007",
            null,
            "\ud83d\ude00 She \u0001 said",
            List.of());
    return new SampleReport(article)
        .names(person)
        .statement("She \u0001 said", person, StatementMode.INDIRECT, "half \udc00")
        .facts();
  }

  @Test
  void keepsOffsetsTrueWhereCharactersAreReplaced() {
    List<Quad> quads = writer.of(oddCharacters());
    Node evidence = object(quads, Vocabulary.EVIDENCE);
    assertEquals("She \ufffd said", evidence.getLiteralLexicalForm());
    assertEquals("2", object(quads, Vocabulary.EVIDENCE_START).getLiteralLexicalForm());
    assertEquals("12", object(quads, Vocabulary.EVIDENCE_END).getLiteralLexicalForm());
  }

  /** The explorer opens the article and marks the words by these numbers. */
  @Test
  void evidenceIsTheTextBetweenItsOffsets() {
    List<ArticleFacts> articles = new ArrayList<>(SampleFacts.all());
    articles.add(oddCharacters());
    int claims = 0;
    for (ArticleFacts facts : articles) {
      List<Quad> quads = writer.of(facts);
      int[] text = object(quads, Vocabulary.TEXT).getLiteralLexicalForm().codePoints().toArray();
      assertEquals(facts.article().text().codePoints().count(), text.length);
      for (Quad quad : quads) {
        if (quad.getPredicate().equals(Vocabulary.EVIDENCE)) {
          List<Quad> claim =
              quads.stream().filter(each -> each.getSubject().equals(quad.getSubject())).toList();
          int start = number(claim, Vocabulary.EVIDENCE_START);
          int end = number(claim, Vocabulary.EVIDENCE_END);
          assertEquals(
              quad.getObject().getLiteralLexicalForm(), new String(text, start, end - start));
          claims++;
        }
      }
    }
    assertTrue(claims > 20, claims + " claims");
  }

  private static int number(List<Quad> quads, Node property) {
    return Integer.parseInt(object(quads, property).getLiteralLexicalForm());
  }

  private static Node object(List<Quad> quads, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .findFirst()
        .orElseThrow()
        .getObject();
  }
}
