package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.store.Graphs;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that may call one other endpoint, which is played here. */
class FederationTest {
  private static final String ALLOWED = "https://query.example.org/sparql";
  private static final int ROWS = 450;

  @TempDir private static Path temp;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static KnowledgeStore store;
  private static GraphServer server;
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static HttpServer endpoint;

  /** What the other endpoint holds: an item for each value here. */
  private static final Graph THERE = GraphFactory.createDefaultGraph();

  /** What the endpoint was asked, and by whom. */
  private static final List<String> ASKED = Collections.synchronizedList(new ArrayList<>());

  private static final List<String> AGENTS = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void start() throws IOException {
    for (int i = 0; i < ROWS; i++) {
      THERE.add(
          NodeFactory.createURI("x:item-" + i),
          NodeFactory.createURI("x:name"),
          NodeFactory.createLiteralString("one " + i));
    }
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/", FederationTest::answer);
    endpoint.setExecutor(THREADS);
    endpoint.start();
    String there = "http://localhost:" + endpoint.getAddress().getPort();
    store = KnowledgeStore.create(temp.resolve("kg"), null, Graphs.BASE);
    store.put(List.of(Graphs.of("a", "one", ROWS)));
    AllowedServices services =
        new AllowedServices(
            Map.of(
                ALLOWED,
                there + "/sparql",
                "https://busy.example.org/",
                there + "/busy",
                "https://page.example.org/",
                there + "/page",
                "https://slow.example.org/",
                there + "/slow",
                "https://moved.example.org/",
                there + "/moved"),
            false,
            "Chancery/test (me@example.org)",
            Duration.ofMillis(1500));
    server = GraphServer.start(store, ServerSettings.local(0).withServices(services));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
    endpoint.stop(0);
    THREADS.shutdownNow();
  }

  @BeforeEach
  void forget() {
    ASKED.clear();
    AGENTS.clear();
  }

  /** Plays endpoints that answer, are busy, show a page instead, or take too long. */
  private static void answer(HttpExchange exchange) throws IOException {
    AGENTS.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/busy")) {
      exchange.getResponseHeaders().set("Retry-After", "60");
      send(exchange, 429, "text/plain", "Too many requests");
    } else if (path.equals("/moved")) {
      exchange.getResponseHeaders().set("Location", "/sparql");
      send(exchange, 307, "text/plain", "Moved");
    } else if (path.equals("/page")) {
      send(exchange, 200, "text/html", "<p>Please set a user agent</p>");
    } else if (path.equals("/slow")) {
      sleep();
      send(exchange, 200, "text/csv", "x\r\n");
    } else {
      String text = question(exchange);
      ASKED.add(text);
      Query query = QueryFactory.create(text);
      try (QueryExec exec = QueryExec.graph(THERE).query(query).build()) {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        ResultSetFormatter.outputAsJSON(exchange.getResponseBody(), ResultSet.adapt(exec.select()));
      }
      exchange.close();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String question(HttpExchange exchange) throws IOException {
    String given = exchange.getRequestURI().getRawQuery();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return given == null || !given.startsWith("query=")
        ? body
        : URLDecoder.decode(given.substring("query=".length()), StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length());
    exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    URI address = URI.create("http://localhost:" + server.port() + "/sparql?query=" + encoded);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String local(String rest) {
    return "{ ?s <" + Graphs.BASE + "says> ?o " + rest + " }";
  }

  @Test
  void sendsManyRowsInFewRequestsAndSaysWhoAsks() throws Exception {
    String service = "SERVICE <" + ALLOWED + "> { ?item <x:name> ?o }";
    HttpResponse<String> all = ask("SELECT ?o ?item " + local(service));
    assertEquals(200, all.statusCode(), all.body());
    assertEquals(ROWS + 1, all.body().lines().count());
    assertTrue(all.body().contains("one 449,x:item-449"), all.body());
    assertEquals(3, ASKED.size());
    assertTrue(ASKED.stream().allMatch(query -> query.contains("VALUES")), ASKED.get(0));
    assertEquals("Chancery/test (me@example.org)", AGENTS.get(0));
  }

  @Test
  void keepsRowsThatTheOtherSideKnowsNothingOfOnlyWhereTheyAreOptional() throws Exception {
    String service = "SERVICE <" + ALLOWED + "> { ?item <x:other> ?o }";
    assertEquals(1, ask("SELECT * " + local(service)).body().lines().count());
    String optional = "OPTIONAL { " + service + " }";
    assertEquals(ROWS + 1, ask("SELECT * " + local(optional)).body().lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <OTHER> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
        "SELECT * { VALUES ?there { <OTHER> } SERVICE ?there { ?s ?p ?o } }",
        "SELECT * { VALUES ?there { <ALLOWED> } SERVICE SILENT ?there { ?s ?p ?o } }",
        "SELECT * { SERVICE <ALLOWED> { ?s ?p ?o SERVICE <OTHER> { ?o ?q ?r } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <OTHER> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <OTHER> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE <OTHER> { ?s ?p ?o } } AS ?x) { }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <OTHER> { ?s ?p ?o } })",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <OTHER> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <OTHER> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o OPTIONAL { SERVICE <OTHER> { ?s ?p ?o } } } }",
        "ASK { SERVICE <OTHER> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <OTHER> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <OTHER> { ?s ?p ?o } }"
      })
  void refusesEndpointsThatNobodyAllowed(String query) throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String other = "http://localhost:" + listener.getLocalPort() + "/sparql";
      HttpResponse<String> refused = ask(query.replace("OTHER", other).replace("ALLOWED", ALLOWED));
      assertEquals(403, refused.statusCode(), refused.body());
      assertTrue(refused.body().contains("SERVICE"), refused.body());
      listener.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }

  @ParameterizedTest
  @CsvSource({"busy, HTTP 429", "page, no result", "slow, too long", "moved, HTTP 307"})
  void saysThatTheOtherSideFailed(String which, String reason) throws Exception {
    String service = "SERVICE <https://" + which + ".example.org/> { ?item <x:name> ?o }";
    HttpResponse<String> failed = ask("SELECT * " + local(service));
    assertEquals(502, failed.statusCode(), failed.body());
    assertTrue(failed.body().contains(reason), failed.body());
    assertFalse(failed.body().contains("localhost"), failed.body());
    assertEquals(0, ASKED.size(), "sent on");
    String silent = service.replace("SERVICE", "SERVICE SILENT");
    assertEquals(ROWS + 1, ask("SELECT * " + local(silent)).body().lines().count());
  }
}
