package org.chancery.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleEntities;
import org.chancery.rdf.SampleReport;
import org.chancery.rdf.Vocabulary;
import org.chancery.server.Client;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.SampleStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  private static final Node XI = new Iris().entity(SampleEntities.XI);
  private static final Node ITEM = NodeFactory.createURI("http://www.wikidata.org/entity/Q15031");

  /** An id that needs encoding, and words that would be harmful if they were taken for HTML. */
  private static final String ODD_ID = "a/b c?d=1&e";

  private static final String HARMFUL = "Xi met Kim <script>alert(1)</script> \"today\"";

  @TempDir private static Path temp;
  private static KnowledgeStore store;
  private static GraphServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store =
        SampleStore.fill(
            temp.resolve("kg"),
            new SampleReport(ODD_ID, "The <b>Daily</b>", "2019-06-22", HARMFUL)
                .meeting(
                    HARMFUL,
                    MeetingType.MEETING,
                    MeetingStatus.HELD,
                    "2019-06-22",
                    SampleEntities.PYONGYANG,
                    SampleEntities.XI,
                    SampleEntities.KIM)
                .facts());
    server = GraphServer.start(store, ServerSettings.local(0));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "'application/rdf+xml;q=0.5, text/turtle;q=0.9, */*;q=0.1', text/turtle"
  })
  void givesRdfInTheFormThatIsAskedFor(String accept, String type) throws Exception {
    for (String path : List.of("/id/xi-jinping", eventPath())) {
      HttpResponse<String> response = client.get(path, accept);
      assertEquals(200, response.statusCode());
      String given = response.headers().firstValue("Content-Type").orElseThrow();
      assertTrue(given.startsWith(type), given);
      assertTrue(response.headers().allValues("Vary").contains("Accept"));
      Graph graph = parse(response.body(), RDFLanguages.contentTypeToLang(type));
      if (path.endsWith("xi-jinping")) {
        assertTrue(graph.contains(XI, OWL.sameAs.asNode(), ITEM));
        assertTrue(graph.contains(Node.ANY, Vocabulary.dip("participant"), XI));
      }
      assertFalse(graph.find().toList().stream().anyMatch(each -> each.getObject().isTripleTerm()));
    }
  }

  @Test
  void saysWhatSupportsStatementsInBothVersionsOfRdf() throws Exception {
    String older = client.get(eventPath() + "?format=ttl", "*/*").body();
    assertTrue(parse(older, Lang.TURTLE).contains(Node.ANY, RDF.Nodes.subject, Node.ANY));
    String newer = client.get(eventPath(), "text/turtle;version=1.2").body();
    Graph graph = parse(newer, Lang.TURTLE);
    assertTrue(graph.find().toList().stream().anyMatch(each -> each.getObject().isTripleTerm()));
    assertEquals(newer, client.get(eventPath() + "?format=ttl&rdf=1.2", "*/*").body());
  }

  @Test
  void showsPeopleAPageThatLoadsNothingFromElsewhere() throws Exception {
    HttpResponse<String> response = client.get("/id/xi-jinping", "text/html");
    Document page = Jsoup.parse(response.body(), client.root() + "/");
    assertEquals("Xi Jinping", page.select("h1").text());
    assertEquals("en", page.select("html").attr("lang"));
    assertTrue(page.select("blockquote").text().contains("Xi Jinping met Kim Jong Un"));
    assertTrue(page.select("a[href=http://www.wikidata.org/entity/Q15031]").size() > 0);
    assertTrue(page.select("a[href^=/id/event/]").size() > 0);
    assertTrue(page.select("#claims").text().matches(".*\\(\\d+\\)"));
    assertTrue(page.select("script, style, [style], [onclick], iframe, img").isEmpty());
    for (var resource : page.select("link[rel=stylesheet], link[rel=alternate]")) {
      String address = resource.absUrl("href");
      assertTrue(address.startsWith(client.root()), address);
      assertEquals(200, client.get(address.substring(client.root().length()), "*/*").statusCode());
    }
    String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
  }

  @Test
  void leadsFromEveryPageToPagesThatExist() throws Exception {
    for (String path : List.of("/id/xi-jinping", eventPath(), "/id/article/xi-visit-held")) {
      for (var link : Jsoup.parse(client.get(path, "text/html").body()).select("a[href^=/]")) {
        String target = link.attr("href").replaceAll("#.*", "");
        HttpResponse<String> there = client.get(target, "text/html, */*;q=0.1");
        assertEquals(200, there.statusCode(), path + " leads to " + target);
      }
    }
  }

  @Test
  void takesWordsOfArticlesForWordsAndNamesAsTheyCome() throws Exception {
    String path = new Iris().article(ODD_ID).getURI().substring(Iris.DEFAULT_BASE.length());
    HttpResponse<String> response = client.get("/id/" + path, "text/html");
    assertEquals(200, response.statusCode(), path);
    Document page = Jsoup.parse(response.body());
    assertEquals(HARMFUL, page.select("blockquote").text());
    assertTrue(page.select("script, b").isEmpty());
    assertTrue(page.text().contains("The <b>Daily</b>"));
  }

  @Test
  void showsHowAnEventIsSupported() throws Exception {
    Document page = Jsoup.parse(client.get(eventPath(), "text/html").body());
    assertTrue(page.text().contains("claim"), page.text());
    assertTrue(page.select("blockquote").size() >= 1);
    assertTrue(page.select(".kind").text().contains("visit"), page.select(".kind").text());
    String claim = page.select("#claims + ul a[href*=meeting-]").attr("href");
    Document back = Jsoup.parse(client.get(claim, "text/html").body());
    assertTrue(back.select("#events + ul a").eachAttr("href").contains(eventPath()), claim);
  }

  @Test
  void marksTheWordsOfClaimsInTheTextOfAnArticle() throws Exception {
    Document page = Jsoup.parse(client.get("/id/article/geneva-held", "text/html").body());
    String words = "U.S. President Joe Biden met Vladimir Putin in Geneva on Wednesday.";
    // The office is told by the first words of the meeting: two claims begin at one place.
    assertEquals("U.S. President Joe Biden", page.getElementById("claim-meeting-1").text());
    assertTrue(
        page.getElementById("claim-meeting-1").select("#claim-office-1").size() == 1
            || page.getElementById("claim-office-1").select("#claim-meeting-1").size() == 1);
    assertTrue(page.select(".text").text().contains(words), page.select(".text").text());
    assertEquals(
        "met Vladimir Putin in Geneva on Wednesday.", page.select(".text > mark").get(1).text());
    assertTrue(page.select("a[href$=#claim-meeting-1]").size() > 0);
    assertFalse(page.select("table").text().contains("met Vladimir Putin"), "as a fact");
    assertTrue(page.select("pre.citation").text().startsWith("@misc{chancery:article:geneva-held"));
  }

  @Test
  void showsWhereSourcesDifferAndHowFarAMeetingHadCome() throws Exception {
    String path = "/id/event/xi-visit-announced/meeting-1";
    Document page = Jsoup.parse(client.get(path, "text/html").body());
    assertTrue(page.getElementById("differences").nextElementSibling().text().length() > 0);
    assertTrue(page.select(".versions > li").size() > 1);
    assertTrue(page.select(".versions blockquote").text().contains("North Korea"));
    List<String> history = page.select(".history > li").eachText();
    assertTrue(history.get(0).startsWith("2019-06-17: planned"), history.toString());
    assertEquals(1, page.select("a[href^=/#sel=event]").size());
    assertTrue(page.select("a[href*=:~:text=]").size() > 0);
    assertTrue(page.select("p.citation").text().contains("Reuters"));
    Document actor = Jsoup.parse(client.get("/id/xi-jinping", "text/html").body());
    assertEquals(1, actor.select("a[href=/#center=xi-jinping]").size());
  }

  @Test
  void explainsTheTermsThatItUses() throws Exception {
    Document page = Jsoup.parse(client.get("/ontology", "text/html").body());
    assertTrue(page.getElementById("MeetingClaim").text().contains("meeting claim"));
    Graph graph = parse(client.get("/ontology", "text/turtle").body(), Lang.TURTLE);
    assertTrue(graph.contains(Vocabulary.PERSON, RDF.Nodes.type, OWL.Class.asNode()));
  }

  @Test
  void answersHeadAndSparesWhatTheClientHas() throws Exception {
    HttpResponse<String> whole = client.get("/id/xi-jinping", "text/turtle");
    HttpResponse<String> head =
        client.send(
            client
                .request("/id/xi-jinping")
                .header("Accept", "text/turtle")
                .method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(whole.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    var again = client.request("/id/xi-jinping").header("If-None-Match", tag);
    assertEquals(304, client.send(again.copy().header("Accept", "text/turtle")).statusCode());
    assertEquals(200, client.send(again.copy().header("Accept", "text/html")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/id/nobody, text/html, 404",
    "/id/, text/html, 404",
    "/id/nobody, text/turtle, 404",
    "/id/xi-jinping, image/png, 406",
    "/assets/../explorer.mustache, text/html, 404",
    "/assets/page.class, text/html, 404"
  })
  void saysWhatItDoesNotHave(String path, String accept, int status) throws Exception {
    HttpResponse<String> response = client.get(path, accept);
    assertEquals(status, response.statusCode(), response.body());
    assertFalse(response.body().contains("\tat "));
  }

  /** Returns the path of the visit that two articles tell of. */
  private static String eventPath() throws Exception {
    String query = "SELECT%20?e%20%7B?e%20a%20%3Chttps://w3id.org/chancery/ontology%23Visit%3E%7D";
    String event = client.get("/sparql?query=" + query, "text/csv").body().lines().toList().get(1);
    return "/id/" + event.substring(Iris.DEFAULT_BASE.length());
  }

  private static Graph parse(String text, Lang lang) {
    return RDFParser.fromString(text, lang).base("http://example.org/").toGraph();
  }
}
