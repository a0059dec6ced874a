package org.chancery.server.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chancery.server.Client;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.Graphs;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryPageTest {
  private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
  @TempDir private static Path temp;
  private static KnowledgeStore store;
  private static GraphServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = KnowledgeStore.create(temp.resolve("kg"), null, Graphs.BASE);
    server = GraphServer.start(store, ServerSettings.local(0));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String policy(String path) throws Exception {
    HttpResponse<String> page = client.get(path, HTML);
    assertEquals(200, page.statusCode());
    return page.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void onlyThisPageMaySetStylesInline() throws Exception {
    assertTrue(policy("/query").contains("style-src 'self' 'unsafe-inline'"));
    assertTrue(policy("/query").contains("script-src 'self';"));
    assertFalse(policy("/ontology").contains("unsafe"));
    assertFalse(policy("/").contains("unsafe"));
  }

  @Test
  void completesTheOntologyAndWhatIsInEveryStore() throws Exception {
    JsonObject words =
        JsonParser.parseString(client.get("/query/vocabulary", "*/*").body()).getAsJsonObject();
    assertEquals(Graphs.BASE, words.get("base").getAsString());
    assertEquals(Graphs.BASE, words.getAsJsonObject("prefixes").get("id").getAsString());
    String dip = words.get("ontology").getAsString();
    assertTrue(iris(words, "classes").containsAll(Set.of(dip + "Meeting", dip + "Leader")));
    assertTrue(
        iris(words, "properties")
            .containsAll(
                Set.of(
                    dip + "participant",
                    "http://www.w3.org/2000/01/rdf-schema#label",
                    "https://schema.org/datePublished")));
    assertTrue(iris(words, "values").contains(dip + "held"));
    assertFalse(iris(words, "values").contains(dip + "participant"));
  }

  private static Set<String> iris(JsonObject words, String kind) {
    return StreamSupport.stream(words.getAsJsonArray(kind).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(entry -> entry.get("iri").getAsString())
        .collect(Collectors.toSet());
  }

  @Test
  void sendsPeopleFromTheEndpointToTheEditor() throws Exception {
    HttpResponse<String> visitor = client.get("/sparql", HTML);
    assertEquals(302, visitor.statusCode());
    assertTrue(visitor.headers().firstValue("Location").orElse("").endsWith("/query"));
    assertEquals(200, client.get("/sparql?query=ASK%7B%7D", HTML).statusCode());
    assertEquals(200, client.get("/sparql?default", "text/turtle").statusCode());
    assertEquals(404, client.get("/query/nothing", HTML).statusCode());
  }
}
