package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.store.Graphs;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphServerTest {
  @TempDir private static Path temp;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static KnowledgeStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    store = KnowledgeStore.create(temp.resolve("kg"), null, Graphs.BASE);
    store.put(List.of(Graphs.of("a", "one", 3), Graphs.of("b", "two", 4)));
    server = GraphServer.start(store, ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    assertFalse(response.body().contains("\tat "), "a stack trace in an answer");
    return response;
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send(request("/sparql?query=" + encoded).header("Accept", "text/csv").build());
  }

  @Test
  void answersInTheFormThatIsAskedFor() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { ?s <" + Graphs.BASE + "says> ?o }";
    assertEquals("n\r\n7\r\n", ask(query).body());
    HttpRequest posted =
        request("/sparql")
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(query))
            .build();
    HttpResponse<String> json = send(posted);
    assertTrue(json.body().contains("\"7\""), json.body());
  }

  @Test
  void givesGraphsPageAndSignOfLife() throws Exception {
    String graph = URLEncoder.encode(Graphs.article("a").getURI(), StandardCharsets.UTF_8);
    HttpResponse<String> turtle =
        send(request("/sparql?graph=" + graph).header("Accept", "text/turtle").build());
    assertTrue(turtle.body().contains("one 2") && !turtle.body().contains("two"));
    assertTrue(send(request("/").build()).body().contains(">2</td>"));
    assertEquals(200, send(request("/$/ping").build()).statusCode());
    assertEquals(404, send(request("/etc/passwd").build()).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, text/turtle, <x:a> <x:b> <x:c> .",
    "POST, text/turtle, <x:a> <x:b> <x:c> .",
    "POST, application/sparql-update, INSERT DATA { <x:a> <x:b> <x:c> }",
    "POST, application/x-www-form-urlencoded, update=CLEAR+ALL",
    "DELETE, text/plain, ''",
    "PATCH, application/rdf-patch, A <x:a> <x:b> <x:c> ."
  })
  void neverWrites(String method, String type, String body) throws Exception {
    String before = store.read(dataset -> CanonicalQuads.sha256(dataset::find));
    for (String target : List.of("/sparql", "/sparql?default", "/sparql?graph=x:g", "/")) {
      HttpRequest request =
          request(target)
              .header("Content-Type", type)
              .method(method, BodyPublishers.ofString(body))
              .build();
      int status = send(request).statusCode();
      assertTrue(status >= 400 && status < 500, method + " " + target + " gave " + status);
    }
    assertEquals(before, store.read(dataset -> CanonicalQuads.sha256(dataset::find)));
  }

  @Test
  void callsNoOtherServer() throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String there = "<http://localhost:" + listener.getLocalPort() + "/x>";
      for (String query :
          List.of(
              "SELECT * { SERVICE " + there + " { ?s ?p ?o } }",
              "SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }",
              "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE " + there + " { ?s ?p ?o } } }",
              "SELECT * FROM " + there + " { ?s ?p ?o }")) {
        ask(query);
      }
      listener.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }

  @Test
  void readsNoFile() throws Exception {
    Path secret = temp.resolve("secret.ttl");
    Files.writeString(secret, "<x:a> <x:b> 'secret' .");
    String from = "SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }";
    String named = "SELECT * FROM NAMED <" + secret.toUri() + "> { GRAPH ?g { ?s ?p ?o } }";
    assertFalse((ask(from).body() + ask(named).body()).contains("secret"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (<java:java.lang.System>() AS ?x) {} | 403",
        "SELECT * { ?s <java:org.example.P> ?o } | 403",
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '(.*a){20}b') } | 403",
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), STR(?s)) } | 403",
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '^one', 'i') } | 200",
        "SELECT | 400"
      })
  void runsNoHarmfulQuery(String query, int status) throws Exception {
    assertEquals(status, ask(query).statusCode());
  }

  @Test
  void refusesDeepNestingAndLargeOrPackedBodies() throws Exception {
    assertEquals(
        400, ask("ASK { FILTER(" + "(".repeat(1000) + "1" + ")".repeat(1000) + ") }").statusCode());
    HttpRequest.Builder body =
        request("/sparql").header("Content-Type", "application/sparql-query");
    HttpRequest large =
        body.copy().POST(BodyPublishers.ofString("ASK {} #" + "x".repeat(2_000_000))).build();
    assertEquals(413, send(large).statusCode());
    HttpRequest packed =
        body.copy()
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofString("ASK {}"))
            .build();
    assertEquals(415, send(packed).statusCode());
  }

  @Test
  void asksForPasswordsWhereOthersCanReachIt() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ServerSettings(0, "0.0.0.0", null, Duration.ofSeconds(1), AllowedServices.none()));
  }
}
