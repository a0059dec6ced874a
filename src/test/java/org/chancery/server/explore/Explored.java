package org.chancery.server.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.rdf.Iris;
import org.chancery.server.Client;

/** Asks the explorer's answers of a server, and the questions behind them. */
final class Explored {
  private final Client client;

  Explored(Client client) {
    this.client = client;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String iri(String name) {
    return Iris.DEFAULT_BASE + name;
  }

  /** Returns an answer, which must be one. */
  JsonObject get(String path) throws IOException, InterruptedException {
    return reply(path, 200).getAsJsonObject();
  }

  /** Returns an answer of the status, with the headers that all answers have. */
  JsonElement reply(String path, int status) throws IOException, InterruptedException {
    HttpResponse<String> response = client.get("/explore/" + path, "*/*");
    assertEquals(status, response.statusCode(), path + ": " + response.body());
    assertFalse(response.body().contains("\tat "), "a stack trace in an answer");
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    return JsonParser.parseString(response.body());
  }

  /** Returns the rows of the question that an answer names, each as the values of some columns. */
  SortedSet<String> rows(JsonObject answer, String field, String... columns)
      throws IOException, InterruptedException {
    String shown = answer.get(field).getAsString();
    assertTrue(client.get(shown, "*/*").body().startsWith("#+ "), shown);
    String path = shown.replaceFirst("\\.rq", "").replaceFirst("^/explore/", "");
    SortedSet<String> rows = new TreeSet<>();
    for (JsonElement row : get(path).getAsJsonObject("results").getAsJsonArray("bindings")) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        JsonElement cell = row.getAsJsonObject().get(column);
        cells.add(cell == null ? "" : cell.getAsJsonObject().get("value").getAsString());
      }
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }

  /** Returns what ties actors together in a picture, as the page draws it. */
  static SortedSet<String> ties(JsonObject picture) {
    SortedSet<String> ties = new TreeSet<>();
    for (JsonElement each : picture.getAsJsonArray("events")) {
      JsonObject event = each.getAsJsonObject();
      switch (event.get("kind").getAsString()) {
        case "meeting" -> ties(ties, event, "met", "participant", "participant");
        case "sanction" -> ties(ties, event, "sanctioned", "sender", "target");
        default -> ties(ties, event, "spoke_about", "speaker", "about");
      }
    }
    return ties;
  }

  private static void ties(
      SortedSet<String> ties, JsonObject event, String tie, String from, String to) {
    for (String one : parts(event, from)) {
      for (String other : parts(event, to)) {
        boolean again = from.equals(to) ? one.compareTo(other) >= 0 : one.equals(other);
        if (!again) {
          ties.add(String.join(" | ", event.get("iri").getAsString(), tie, one, other));
        }
      }
    }
  }

  private static List<String> parts(JsonObject event, String role) {
    List<String> actors = new ArrayList<>();
    for (JsonElement part : event.getAsJsonArray("parts")) {
      if (part.getAsJsonObject().get("role").getAsString().equals(role)) {
        actors.add(part.getAsJsonObject().get("actor").getAsString());
      }
    }
    return actors;
  }

  /** Returns one field of each of a list. */
  static List<String> each(JsonArray list, String field) {
    List<String> values = new ArrayList<>();
    list.forEach(one -> values.add(text(one.getAsJsonObject(), field)));
    return values;
  }

  /** Returns a value as text; nothing at all for null. */
  static String text(JsonObject json, String field) {
    JsonElement value = json.get(field);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
