package org.chancery.wikidata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Plays a SPARQL endpoint over a file of triples, with the moods of a real one. */
final class PlayedEndpoint implements AutoCloseable {
  /** An answer other than the right one. */
  record Mood(int status, Map<String, String> headers, String body) {}

  private final Dataset data = DatasetFactory.create();
  private final HttpServer server;
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private final Deque<Mood> moods = new ArrayDeque<>();
  private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());

  PlayedEndpoint(Path triples) throws IOException {
    RDFDataMgr.read(data, triples.toUri().toString());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
  }

  /** The next answer is this. */
  void then(int status, Map<String, String> headers, String body) {
    moods.add(new Mood(status, headers, body));
  }

  /** From the so-manieth question on there is an outage, until this is called again. */
  void breakAfter(int questions) {
    left.set(questions);
  }

  /** Returns what has been asked, without what was refused. */
  List<String> queries() {
    return queries;
  }

  /** Returns how those who asked called themselves. */
  List<String> agents() {
    return agents;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    Mood mood = moods.poll();
    if (left.getAndDecrement() <= 0) {
      mood = new Mood(502, Map.of(), "");
    }
    if (mood != null) {
      mood.headers().forEach(exchange.getResponseHeaders()::set);
      send(exchange, mood.status(), mood.body().getBytes(StandardCharsets.UTF_8));
      return;
    }
    String text = URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
    queries.add(text);
    Query query = QueryFactory.create(text);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (QueryExecution execution = QueryExecutionFactory.create(query, data)) {
      if (query.isSelectType()) {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        ResultSetFormatter.outputAsJSON(body, execution.execSelect());
      } else {
        exchange.getResponseHeaders().set("Content-Type", "text/turtle;charset=utf-8");
        RDFDataMgr.write(body, execution.execConstruct(), Lang.TURTLE);
      }
    }
    send(exchange, 200, body.toByteArray());
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
