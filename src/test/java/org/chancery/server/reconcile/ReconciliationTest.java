package org.chancery.server.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.claim.ArticleFacts;
import org.chancery.entity.State;
import org.chancery.rdf.SampleReport;
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

class ReconciliationTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final Schemas SCHEMAS = new Schemas();

  @TempDir private static Path temp;
  private static KnowledgeStore store;
  private static GraphServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = SampleStore.fill(temp.resolve("kg"));
    server = GraphServer.start(store, ServerSettings.local(0));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String get(String path) throws Exception {
    HttpResponse<String> response = client.get(path, JSON);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  private static String form(String name, String json) {
    return name + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  /** Asks by version 0.2. */
  private static JsonArray candidates(String query) throws Exception {
    String batch = "{\"q\": " + query + "}";
    SCHEMAS.checkOlder("reconciliation-query-batch", batch);
    String answer = client.post("/reconcile", FORM, form("queries", batch)).body();
    SCHEMAS.checkOlder("reconciliation-result-batch", answer);
    return object(answer).getAsJsonObject("q").getAsJsonArray("result");
  }

  private static List<String> ids(JsonArray list) {
    return list.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.get("id").getAsString())
        .toList();
  }

  @Test
  void saysWhatItIsInBothVersions() throws Exception {
    String older = get("/reconcile");
    SCHEMAS.checkOlder("manifest", older);
    String newer = get("/reconcile/1.0");
    SCHEMAS.checkNewer("manifest", newer);
    assertEquals(newer, get("/reconcile/1.0/"));
    JsonObject suggest = object(older).getAsJsonObject("suggest").getAsJsonObject("entity");
    String address =
        suggest.get("service_url").getAsString() + suggest.get("service_path").getAsString();
    assertEquals(client.root() + "/reconcile/suggest/entity", address);
    String view = object(older).getAsJsonObject("view").get("url").getAsString();
    String page = view.replace("{{id}}", "xi-jinping").substring(client.root().length());
    assertEquals(200, client.get(page, "text/html").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'query': 'Xi Jinping'} | xi-jinping | true",
        "{'query': 'xi  jinping', 'type': 'Person'} | xi-jinping | true",
        "{'query': 'Jinping, Xi', 'type': ['Leader']} | xi-jinping | true",
        "{'query': 'Vladmir Putin'} | vladimir-putin | false",
        "{'query': 'Xi'} | xi-jinping | false",
        "{'query': 'DPRK', 'type': 'State'} | north-korea | true",
        "{'query': 'DPRK'} | north-korea | false",
        "{'query': 'china'} | china | false",
        "{'query': 'Q423'} | north-korea | true",
        "{'query': 'http://www.wikidata.org/entity/Q423'} | north-korea | true",
        "{'query': 'north-korea'} | north-korea | true",
        "{'query': 'Mira Holt'} | mira-holt~xi-visit-held | false",
        "{'query': 'Xi Jinping', 'properties': [{'pid': 'country', 'v': 'China'}]} | xi-jinping | true",
        "{'query': 'Xi Jinping', 'properties': [{'pid': 'country', 'v': 'Russia'}]} | xi-jinping | false",
        "{'query': 'Xi Jinping', 'properties': [{'pid': 'country', 'v': {'id': 'china'}}]} | xi-jinping | true",
        "{'query': 'Xi Jinping', 'properties': [{'pid': 'role', 'v': 'poet'}]} | xi-jinping | false",
        "{'query': 'Xi Jinping', 'type': 'State'} | xi-jinping | never",
        "{'query': 'Xi Jinping', 'type': 'Asteroid'} | xi-jinping | never",
        "{'query': 'Zzyzx Qqq'} | xi-jinping | never"
      })
  void findsEntitiesAndIsSureOnlyWhenItCanBe(String query, String id, String match)
      throws Exception {
    JsonArray candidates = candidates(query.replace('\'', '"'));
    assertEquals(!match.equals("never"), ids(candidates).contains(id), candidates.toString());
    if (!match.equals("never")) {
      JsonObject best = candidates.get(0).getAsJsonObject();
      assertEquals(id, best.get("id").getAsString());
      assertEquals(match, best.get("match").getAsString(), candidates.toString());
      assertTrue(best.getAsJsonArray("features").size() >= 3);
    }
    long matches =
        candidates.asList().stream()
            .filter(each -> each.getAsJsonObject().get("match").getAsBoolean())
            .count();
    assertTrue(matches <= 1);
  }

  @Test
  void findsByPropertiesAlone() throws Exception {
    String query =
        "{\"type\": \"Person\", \"properties\": [{\"pid\": \"country\", \"v\": \"North Korea\"}]}";
    assertEquals(List.of("kim-jong-un"), ids(candidates(query)));
  }

  @Test
  void answersBatchesOfBothVersionsAlike() throws Exception {
    String older =
        get("/reconcile?" + form("queries", "{\"a\":{\"query\":\"Kim Jong Un\",\"limit\":1}}"));
    String batch =
        "{\"queries\": [{\"limit\": 1, \"type\": \"Person\", \"conditions\": ["
            + "{\"matchType\": \"name\", \"propertyValue\": \"Kim Jong Un\"},"
            + "{\"matchType\": \"property\", \"propertyId\": \"country\","
            + " \"propertyValue\": [\"DPRK\", \"Japan\"], \"required\": true}]},"
            + "{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"Kim Jong Un\"},"
            + "{\"matchType\": \"property\", \"propertyId\": \"country\","
            + " \"propertyValue\": \"DPRK\", \"matchQuantifier\": \"none\", \"required\": true}]}]}";
    SCHEMAS.checkNewer("reconciliation-query-batch", batch);
    String newer = client.post("/reconcile/1.0/match", JSON, batch).body();
    SCHEMAS.checkNewer("reconciliation-result-batch", newer);
    JsonArray results = object(newer).getAsJsonArray("results");
    JsonArray first = results.get(0).getAsJsonObject().getAsJsonArray("candidates");
    assertEquals(List.of("kim-jong-un"), ids(first));
    assertTrue(first.get(0).getAsJsonObject().get("match").getAsBoolean());
    assertFalse(
        ids(results.get(1).getAsJsonObject().getAsJsonArray("candidates")).contains("kim-jong-un"));
    assertEquals(
        List.of("kim-jong-un"), ids(object(older).getAsJsonObject("a").getAsJsonArray("result")));
  }

  @Test
  void suggestsWhileOneTypes() throws Exception {
    String jinp = get("/reconcile/suggest/entity?prefix=jinp");
    SCHEMAS.checkOlder("suggest-entities-response", jinp);
    assertEquals(List.of("xi-jinping"), ids(object(jinp).getAsJsonArray("result")));
    String all = get("/reconcile/1.0/suggest/entity?prefix=&limit=3");
    SCHEMAS.checkNewer("suggest-entities-response", all);
    String rest = get("/reconcile/1.0/suggest/entity?prefix=&limit=3&offset=2");
    assertEquals(
        ids(object(all).getAsJsonArray("result")).get(2),
        ids(object(rest).getAsJsonArray("result")).get(0));
    assertEquals(rest, get("/reconcile/suggest/entity?prefix=&limit=3&cursor=2"));
    String types = get("/reconcile/suggest/type?prefix=lead");
    SCHEMAS.checkOlder("suggest-types-response", types);
    JsonObject leader = object(types).getAsJsonArray("result").get(0).getAsJsonObject();
    SCHEMAS.checkNewer("type", leader.toString());
    String properties = get("/reconcile/suggest/property?prefix=wiki");
    SCHEMAS.checkOlder("suggest-properties-response", properties);
    SCHEMAS.checkNewer("suggest-properties-response", properties);
    assertEquals(List.of("wikidata"), ids(object(properties).getAsJsonArray("result")));
  }

  @Test
  void fetchesWhatTheStoreSays() throws Exception {
    String proposals = get("/reconcile/extend/propose?type=Person&limit=4");
    SCHEMAS.checkNewer("data-extension-property-proposal", proposals);
    assertTrue(ids(object(proposals).getAsJsonArray("properties")).contains("office"));
    String query =
        "{\"ids\": [\"xi-jinping\", \"nobody\"], \"properties\": [{\"id\": \"wikidata\"},"
            + "{\"id\": \"country\"}, {\"id\": \"office\"}]}";
    SCHEMAS.checkOlder("data-extension-query", query);
    String older = client.post("/reconcile", FORM, form("extend", query)).body();
    SCHEMAS.checkOlder("data-extension-response", older);
    JsonObject row = object(older).getAsJsonObject("rows").getAsJsonObject("xi-jinping");
    assertEquals("[{\"str\":\"Q15031\"}]", row.get("wikidata").toString());
    assertEquals("[{\"id\":\"china\",\"name\":\"China\"}]", row.get("country").toString());
    assertTrue(row.get("office").toString().contains("President of China"));
    String newer = client.post("/reconcile/1.0/extend", JSON, query).body();
    SCHEMAS.checkNewer("data-extension-response", newer);
    assertTrue(newer.contains("Q15031"));
  }

  @Test
  void previewsInsideOtherPages() throws Exception {
    HttpResponse<String> response = client.get("/reconcile/preview?id=xi-jinping", "text/html");
    Document page = Jsoup.parse(response.body());
    assertTrue(page.text().contains("China") && page.text().contains("Q15031"), page.text());
    String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"));
    assertEquals(404, client.get("/reconcile/preview?id=nobody", "text/html").statusCode());
  }

  @Test
  void answersPagesOfOtherOriginsHereAndNowhereElse() throws Exception {
    String header = "Access-Control-Allow-Origin";
    for (String path : List.of("/reconcile", "/reconcile/1.0", "/reconcile/nothing")) {
      assertEquals("*", client.get(path, JSON).headers().firstValue(header).orElse(""), path);
    }
    for (String path : List.of("/", "/id/xi-jinping", "/ontology", "/sparql?query=ASK%7B%7D")) {
      assertTrue(client.get(path, "*/*").headers().firstValue(header).isEmpty(), path);
    }
    HttpResponse<String> asked =
        client.send(
            client
                .request("/reconcile/1.0/match")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, asked.statusCode());
    assertTrue(
        asked.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/reconcile | application/x-www-form-urlencoded | queries=[] | 400",
        "/reconcile | application/x-www-form-urlencoded | queries={ | 400",
        "/reconcile | application/x-www-form-urlencoded | queries={\"q\":{}} | 400",
        "/reconcile | application/x-www-form-urlencoded | queries={\"q\":{\"query\":\"x\",\"limit\":0}} | 400",
        "/reconcile | application/x-www-form-urlencoded | extend={\"ids\":[],\"properties\":[{\"id\":\"x\"}]} | 400",
        "/reconcile/1.0/match | application/json | {} | 400",
        "/reconcile/1.0/match | application/json | {\"queries\":[{\"conditions\":[{\"matchType\":\"x\"}]}]} | 400",
        "/reconcile/1.0/nothing | application/json | {} | 404",
        "/reconcile/1.0/match | text/plain | {} | 415"
      })
  void saysWhatIsWrong(String path, String type, String body, int status) throws Exception {
    String sent = type.equals(FORM) ? body.replace("\"", "%22").replace("{", "%7B") : body;
    HttpResponse<String> response = client.post(path, type, sent);
    assertEquals(status, response.statusCode(), response.body());
    assertFalse(object(response.body()).get("error").getAsString().isEmpty());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }

  @Test
  void knowsWhatCameIntoTheStoreLater() {
    try (KnowledgeStore growing = SampleStore.fill(temp.resolve("growing"))) {
      LiveIndex index = new LiveIndex(growing);
      EntityIndex before = index.now();
      assertSame(before, index.now());
      assertTrue(before.byItem("Q35").isEmpty());
      growing.put(SampleStore.graphs(List.of(report())));
      assertEquals("denmark", index.now().byItem("Q35").orElseThrow().id());
      growing.remove(List.of("later"));
      assertTrue(index.now().byItem("Q35").isEmpty());
    }
  }

  private static ArticleFacts report() {
    State denmark = new State("denmark", "Denmark", List.of(), "Q35");
    return new SampleReport("later", "Reuters", "2020-01-01", "Talks in Denmark")
        .names(denmark)
        .facts();
  }

  @Test
  void limitsTheSizeOfBatches() throws Exception {
    StringBuilder batch = new StringBuilder("{\"queries\": [");
    for (int i = 0; i <= QueryReader.MAX_QUERIES; i++) {
      batch
          .append(i == 0 ? "" : ",")
          .append("{\"conditions\":[{\"matchType\":\"name\",\"propertyValue\":\"Xi\"}]}");
    }
    assertEquals(
        413, client.post("/reconcile/1.0/match", JSON, batch.append("]}").toString()).statusCode());
  }
}
