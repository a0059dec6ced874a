package org.chancery.server.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.Graphs;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
  @TempDir private static Path temp;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static KnowledgeStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    store = KnowledgeStore.create(temp.resolve("kg"), null, Graphs.BASE);
    server = GraphServer.start(store, ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }

  @ParameterizedTest
  @CsvSource({
    "page.css, text/css",
    "map/countries.json, application/json",
    "lib/cytoscape/cytoscape.esm.min.mjs, text/javascript",
    "lib/d3/d3.min.js, text/javascript",
    "lib/d3/LICENSE, text/plain",
    "lib/yasgui/yasgui.min.js, text/javascript",
    "lib/yasgui/yasgui.min.css, text/css",
    "lib/yasgui/yasgui.min.js.LICENSE.txt, text/plain"
  })
  void givesFilesInBothForms(String name, String type) throws Exception {
    HttpResponse<byte[]> plain = get("/assets/" + name);
    assertEquals(200, plain.statusCode());
    assertTrue(plain.headers().firstValue("Content-Type").orElse("").startsWith(type));
    HttpResponse<byte[]> packed = get("/assets/" + name, "Accept-Encoding", "br, gzip;q=0.5");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(packed.body().length < plain.body().length);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(plain.body(), in.readAllBytes());
    }
    String tag = packed.headers().firstValue("ETag").orElse("");
    assertEquals(
        304, get("/assets/" + name, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode());
    assertEquals(200, get("/assets/" + name, "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip;q=0", "x-gzip, br", "gzip; q=0.0, br", "identity"})
  void sendsNoFormThatIsNotTaken(String accepted) throws Exception {
    HttpResponse<byte[]> reply = get("/assets/page.css", "Accept-Encoding", accepted);
    assertTrue(reply.headers().firstValue("Content-Encoding").isEmpty());
  }

  /** Written to a socket, since well-behaved clients mend such paths before they send them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets/lib",
        "/assets/lib/d3/",
        "/assets/none.css",
        "/assets/../explorer.mustache",
        "/assets/..%2fexplorer.mustache",
        "/assets/%2e%2e/explorer.mustache",
        "/assets/lib/../../explorer.mustache",
        "/assets/lib%2fd3%2fd3.min.js",
        "/assets/lib//d3/d3.min.js",
        "/assets/lib/d3/d3.min.js;x",
        "/assets/map/README.md",
        "/assets/.css"
      })
  void leadsNowhereElse(String path) throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
    }
  }

  @Test
  void mapHoldsTheStatesOfTheWorld() throws Exception {
    JsonObject map =
        JsonParser.parseString(
                new String(get("/assets/map/countries.json").body(), StandardCharsets.UTF_8))
            .getAsJsonObject();
    Set<String> codes = new HashSet<>();
    for (JsonElement feature : map.getAsJsonArray("features")) {
      JsonElement code = feature.getAsJsonObject().get("id");
      assertTrue(code == null || codes.add(code.getAsString()), "a code twice: " + code);
      checkPoints(feature.getAsJsonObject().getAsJsonObject("geometry").get("coordinates"));
    }
    assertEquals(174, codes.size());
    assertTrue(codes.containsAll(List.of("004", "156", "276", "643", "804", "840")));
  }

  private static void checkPoints(JsonElement coordinates) {
    for (JsonElement inner : coordinates.getAsJsonArray()) {
      if (inner.getAsJsonArray().get(0).isJsonArray()) {
        checkPoints(inner);
      } else {
        assertTrue(Math.abs(inner.getAsJsonArray().get(0).getAsDouble()) <= 180);
        assertTrue(Math.abs(inner.getAsJsonArray().get(1).getAsDouble()) <= 90);
      }
    }
  }
}
