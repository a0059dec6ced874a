package org.chancery.server.explore;

import static org.chancery.server.explore.Explored.each;
import static org.chancery.server.explore.Explored.encoded;
import static org.chancery.server.explore.Explored.iri;
import static org.chancery.server.explore.Explored.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.chancery.server.Client;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.SampleStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplorerTest {
  private static final List<String> HOSTILE =
      List.of(
          "\" } ; DROP ALL #",
          "x' || true || 'y",
          "\\\") || (\"\" = \"",
          "http://a.example/> } INSERT DATA { <x:a> <x:b> <x:c> } #",
          "line\nbreak \u0000 ?person $other",
          "<script>alert(1)</script>");

  @TempDir private static Path temp;
  private static KnowledgeStore store;
  private static GraphServer server;
  private static Client client;
  private static Explored explored;

  @BeforeAll
  static void start() {
    store = SampleStore.fill(temp.resolve("kg"));
    server = GraphServer.start(store, ServerSettings.local(0));
    client = new Client(server.port());
    explored = new Explored(client);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void tellsWhatTheStoreHolds() throws Exception {
    JsonObject summary = explored.get("summary");
    assertEquals("https://w3id.org/chancery/id/", text(summary, "base"));
    assertEquals(9, summary.get("articles").getAsInt());
    assertEquals("2017-12-23", text(summary.getAsJsonObject("published"), "first"));
    assertEquals("Reuters", each(summary.getAsJsonArray("publishers"), "name").get(0));
    assertTrue(summary.getAsJsonArray("questions").size() >= 5);
  }

  @ParameterizedTest
  @CsvSource({
    "kim, Kim Jong Un",
    "Ki, Kim Jong Un",
    "jong kim, Kim Jong Un",
    "DPRK, North Korea",
    "Míra HÖLT, Mira Holt",
    "vladimir pu, Vladimir Putin",
    "council limits, Council limits oil",
    "patience, 'Statement: Kim Jong Un, \"Kim wanted patience\"'"
  })
  void findsByTheBeginningOfNamesAndByWords(String text, String first) throws Exception {
    JsonObject answer = explored.get("search?q=" + encoded(text));
    List<String> labels = each(answer.getAsJsonArray("hits"), "label");
    assertEquals(first, labels.isEmpty() ? "" : labels.get(0), labels.toString());
    assertTrue(answer.get("total").getAsInt() >= labels.size());
  }

  @Test
  void findsNothingForNothing() throws Exception {
    for (String text : List.of("", "  ", "*:*", "qqqq", "( kim AND qqqq", "\"")) {
      JsonObject answer = explored.get("search?q=" + encoded(text));
      assertEquals(0, answer.getAsJsonArray("hits").size(), text);
    }
  }

  @Test
  void parametersAreDataForEveryQuestion() throws Exception {
    for (JsonElement each : explored.reply("questions", 200).getAsJsonArray()) {
      JsonObject question = each.getAsJsonObject();
      String name = text(question, "name");
      boolean remote = question.get("tags").toString().contains("wikidata");
      explored.reply("ask/" + name, remote ? 403 : 200);
      for (String parameter : each(question.getAsJsonArray("parameters"), "name")) {
        for (String value : HOSTILE) {
          String path = "ask/" + name + "?" + parameter + "=" + encoded(value);
          JsonObject answer = explored.reply(path, remote ? 403 : 200).getAsJsonObject();
          // A day is compared by order: any text is before or after it.
          if (!remote && !parameter.equals("date")) {
            assertEquals(
                0, answer.getAsJsonObject("results").getAsJsonArray("bindings").size(), path);
          }
          String text = client.get("/explore/" + path.replace("?", ".rq?"), "*/*").body();
          QueryFactory.create(text, Syntax.syntaxARQ);
        }
      }
    }
  }

  @Test
  void showsTheQuestionThatItRuns() throws Exception {
    HttpResponse<String> shown =
        client.get("/explore/ask/who-said-what.rq?person=Xi%20Jinping", "*/*");
    String type = shown.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith("application/sparql-query"), type);
    assertTrue(shown.body().contains("#+ question: "), shown.body());
    assertTrue(shown.body().contains("\"Xi Jinping\""), shown.body());
    JsonObject byName = explored.get("ask/who-said-what?person=Xi%20Jinping");
    assertEquals(byName, explored.get("ask/who-said-what?person=" + encoded(iri("xi-jinping"))));
    assertTrue(byName.toString().contains("China wants peace"), byName.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, 404",
    "summary/more, 404",
    "ask/no-such-question, 404",
    "ask/..%2Fontology, 404",
    "ask/who-met-whom?nobody=x, 400",
    "counts, 400",
    "counts?of=nobody, 404",
    "counts?of=http://elsewhere.example/x, 404",
    "expand?of=xi-jinping&limit=many, 400",
    "expand?of=xi-jinping&kinds=loved, 400",
    "path?from=xi-jinping&to=nobody, 404",
    "events, 400",
    "events?iri=nothing, 404",
    "evidence?event=xi-jinping, 404",
    "download?format=exe, 400",
    "download?of=nobody, 404",
    "actor?iri=nobody, 404",
    "article?iri=xi-jinping, 404",
    "cite?iri=xi-jinping, 404",
    "cite?iri=%22%3E%3Cscript%3E, 404"
  })
  void saysWhatItDoesNotHave(String path, int status) throws Exception {
    String message = text(explored.reply(path, status).getAsJsonObject(), "error");
    assertTrue(message.length() > 10, message);
  }

  @Test
  void givesAViewAsAFileForGraphTools() throws Exception {
    HttpResponse<String> whole = client.get("/explore/download?format=gexf", "*/*");
    assertEquals(200, whole.statusCode());
    String type = whole.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith("application/gexf+xml"), type);
    assertTrue(whole.body().contains("Joe Biden") && whole.body().contains("Kim Jong Un"));
    String event = "iri=event/xi-visit-announced/meeting-1";
    String one = client.get("/explore/download?format=gexf&" + event, "*/*").body();
    assertTrue(one.contains("Kim Jong Un") && one.contains("North Korea"), one);
    assertFalse(one.contains("Joe Biden"), one);
    String two = event + "&actor=kim-jong-un&actor=xi-jinping";
    String pair = client.get("/explore/download?format=gexf&" + two, "*/*").body();
    assertTrue(pair.contains("label=\"Xi Jinping\""), pair);
    assertFalse(pair.contains("label=\"North Korea\""), pair);
    String dot = client.get("/explore/download?format=dot&of=joe-biden&kinds=met", "*/*").body();
    assertTrue(dot.contains("Vladimir Putin") && !dot.contains("Xi Jinping"), dot);
    assertTrue(client.get("/explore/download?format=csv", "*/*").body().startsWith("PK"));
  }

  @Test
  void takesNoPost() throws Exception {
    HttpResponse<String> response = client.post("/explore/summary", "application/json", "{}");
    assertEquals(405, response.statusCode());
    assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
  }

  @Test
  void citesEventsClaimsAndArticles() throws Exception {
    String event = iri("event/xi-visit-announced/meeting-1");
    JsonObject cited = explored.get("cite?iri=" + encoded(event));
    assertEquals(cited, explored.get("cite?iri=event/xi-visit-announced/meeting-1"));
    assertTrue(text(cited, "text").contains("“Xi Jinping will visit North Korea"), cited + "");
    assertTrue(text(cited, "text").contains("and 2 other articles"), cited + "");
    assertTrue(text(cited, "text").endsWith(event), cited + "");
    String entry = text(cited, "bibtex");
    assertTrue(entry.startsWith("@misc{chancery:event:xi-visit-announced:meeting-1,\n"), entry);
    assertTrue(entry.contains("  year = {2019},\n  month = jun,\n"), entry);
    assertTrue(entry.contains("  author = {{Reuters}},\n"), entry);
    List<String> names = new ArrayList<>(List.of("article/geneva-held"));
    names.add("article/geneva-held/meeting-1");
    for (String name : names) {
      String text = text(explored.get("cite?iri=" + name), "text");
      assertTrue(text.contains("BBC News") && text.contains("2021-06-16"), text);
    }
    assertFalse(text(explored.get("cite?iri=article/call-off"), "text").contains("null"));
  }
}
