package org.chancery.wikidata.live;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plays the API of Wikidata on this machine: search by prefix and items, in the shapes of the real
 * answers, and whatever goes wrong there.
 */
final class WikidataStub implements AutoCloseable {
  /** An answer out of turn. */
  record Trouble(int status, String type, String body, Map<String, String> headers) {
    static Trouble busy(String retryAfter) {
      return new Trouble(429, "text/html", "slow down", Map.of("Retry-After", retryAfter));
    }

    static Trouble failure() {
      return new Trouble(503, "text/html", "<h1>Our servers are down</h1>", Map.of());
    }

    static Trouble lag() {
      String body = "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting: 6 seconds lagged.\"}}";
      return new Trouble(200, "application/json", body, Map.of("Retry-After", "5"));
    }

    static Trouble refusal() {
      String body = "Please set a user-agent and respect our robot policy";
      return new Trouble(200, "text/plain", body, Map.of());
    }
  }

  private static final String TAG = "\"one\"";

  private final HttpServer server;
  private final Map<String, JsonObject> items = new TreeMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> userAgents = new ArrayList<>();
  private int unchanged;
  private int soundFor = Integer.MAX_VALUE;

  WikidataStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/w/api.php", this::handle);
    server.start();
  }

  URI api() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/w/api.php");
  }

  /** Adds a human being whose label is in the language; an empty one is no label at all. */
  WikidataStub human(String id, String language, String name, String description) {
    JsonObject item = new JsonObject();
    item.addProperty("type", "item");
    item.addProperty("id", id);
    JsonObject labels = new JsonObject();
    if (!language.isEmpty()) {
      labels.add(language, text(language, name));
    }
    item.add("labels", labels);
    JsonObject descriptions = new JsonObject();
    descriptions.add("en", text("en", description));
    item.add("descriptions", descriptions);
    JsonObject aliases = new JsonObject();
    JsonArray other = new JsonArray();
    other.add(text("en", name));
    aliases.add("en", other);
    item.add("aliases", language.isEmpty() ? aliases : new JsonArray());
    item.add("claims", new JsonObject());
    item.add("sitelinks", new JsonObject());
    items.put(id, item);
    return claim(id, "P31", "Q5", null, null);
  }

  /** Adds a statement whose value is an item; the dates are qualifiers. */
  WikidataStub claim(String id, String property, String value, String start, String end) {
    JsonObject of = new JsonObject();
    of.addProperty("entity-type", "item");
    of.addProperty("id", value);
    JsonObject statement = new JsonObject();
    statement.add("mainsnak", snak(property, of, "wikibase-entityid"));
    JsonObject qualifiers = new JsonObject();
    if (start != null) {
      qualifiers.add("P580", list(snak("P580", time(start), "time")));
    }
    if (end != null) {
      qualifiers.add("P582", list(snak("P582", time(end), "time")));
    }
    statement.add("qualifiers", qualifiers);
    statement.addProperty("rank", "normal");
    return put(id, property, statement);
  }

  /** Adds a statement whose value is a day. */
  WikidataStub day(String id, String property, String day) {
    JsonObject statement = new JsonObject();
    statement.add("mainsnak", snak(property, time(day), "time"));
    return put(id, property, statement);
  }

  private WikidataStub put(String id, String property, JsonObject statement) {
    JsonObject claims = items.get(id).getAsJsonObject("claims");
    if (!claims.has(property)) {
      claims.add(property, new JsonArray());
    }
    claims.getAsJsonArray(property).add(statement);
    return this;
  }

  /** Says that a page of English Wikipedia is about an item. */
  WikidataStub page(String id, String title) {
    JsonObject page = new JsonObject();
    page.addProperty("site", "enwiki");
    page.addProperty("title", title);
    page.add("badges", new JsonArray());
    items.get(id).getAsJsonObject("sitelinks").add("enwiki", page);
    return this;
  }

  /** Makes the classes of an item those alone. */
  WikidataStub only(String id, String type) {
    items.get(id).getAsJsonObject("claims").remove("P31");
    return claim(id, "P31", type, null, null);
  }

  void merge(String from, String into) {
    items.remove(from);
    redirects.put(from, into);
  }

  void trouble(Trouble... next) {
    troubles.addAll(List.of(next));
  }

  /** Fails every request after so many more. */
  void failAfter(int sound) {
    soundFor = sound;
  }

  /** Returns what was asked since the last call. */
  List<String> asked() {
    List<String> asked = List.copyOf(requests);
    requests.clear();
    return asked;
  }

  List<String> userAgents() {
    return userAgents;
  }

  /** Returns how often "not modified" was the answer. */
  int unchanged() {
    return unchanged;
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI());
    requests.add(query.get("action") + " " + query.getOrDefault("search", query.get("ids")));
    userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    Trouble trouble = troubles.poll();
    if (soundFor-- <= 0) {
      trouble = Trouble.failure();
    }
    if (trouble != null) {
      trouble.headers().forEach(exchange.getResponseHeaders()::set);
      answer(exchange, trouble.status(), trouble.type(), trouble.body());
    } else if (TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      unchanged++;
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      JsonObject body =
          query.get("action").equals("wbsearchentities")
              ? search(query.get("search"))
              : entities(query.get("ids"));
      exchange.getResponseHeaders().set("ETag", TAG);
      answer(exchange, 200, "application/json; charset=utf-8", new Gson().toJson(body));
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private JsonObject search(String name) {
    JsonArray found = new JsonArray();
    String prefix = name.toLowerCase(Locale.ROOT);
    items.forEach(
        (id, item) -> {
          if (new Gson().toJson(item).toLowerCase(Locale.ROOT).contains("\"" + prefix)) {
            JsonObject one = new JsonObject();
            one.addProperty("id", id);
            one.addProperty("concepturi", "http://www.wikidata.org/entity/" + id);
            found.add(one);
          }
        });
    JsonObject answer = new JsonObject();
    answer.add("searchinfo", JsonParser.parseString("{\"search\":\"" + name + "\"}"));
    answer.add("search", found);
    answer.addProperty("success", 1);
    return answer;
  }

  private JsonObject entities(String ids) {
    JsonObject entities = new JsonObject();
    for (String id : ids.split("\\|", -1)) {
      JsonObject item = items.get(redirects.getOrDefault(id, id));
      if (item == null) {
        entities.add(id, JsonParser.parseString("{\"id\":\"" + id + "\",\"missing\":\"\"}"));
      } else {
        JsonObject copy = item.deepCopy();
        if (redirects.containsKey(id)) {
          JsonObject redirect = new JsonObject();
          redirect.addProperty("from", id);
          redirect.addProperty("to", redirects.get(id));
          copy.add("redirects", redirect);
        }
        entities.add(id, copy);
      }
    }
    JsonObject answer = new JsonObject();
    answer.add("entities", entities);
    answer.addProperty("success", 1);
    return answer;
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&", -1)) {
      int sign = pair.indexOf('=');
      query.put(
          pair.substring(0, sign),
          URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
    }
    return query;
  }

  private static JsonObject text(String language, String value) {
    JsonObject text = new JsonObject();
    text.addProperty("language", language);
    text.addProperty("value", value);
    return text;
  }

  private static JsonObject time(String day) {
    JsonObject time = new JsonObject();
    time.addProperty("time", "+" + day + "T00:00:00Z");
    time.addProperty("precision", 11);
    time.addProperty("calendarmodel", "http://www.wikidata.org/entity/Q1985727");
    return time;
  }

  private static JsonObject snak(String property, JsonElement value, String type) {
    JsonObject data = new JsonObject();
    data.add("value", value);
    data.addProperty("type", type);
    JsonObject snak = new JsonObject();
    snak.addProperty("snaktype", "value");
    snak.addProperty("property", property);
    snak.add("datavalue", data);
    return snak;
  }

  private static JsonArray list(JsonElement element) {
    JsonArray list = new JsonArray();
    list.add(element);
    return list;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
