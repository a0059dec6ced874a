package org.chancery.server.explore;

import static org.chancery.server.explore.Explored.encoded;
import static org.chancery.server.explore.Explored.iri;
import static org.chancery.server.explore.Explored.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.server.Client;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.SampleStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the explorer shows is what the question answers that it names, row by row. */
class AnswersAreQuestionsTest {
  private static final String[] TIE = {"event", "tie", "from", "to"};

  @TempDir private static Path temp;
  private static KnowledgeStore store;
  private static GraphServer server;
  private static Explored explored;

  @BeforeAll
  static void start() {
    store = SampleStore.fill(temp.resolve("kg"));
    server = GraphServer.start(store, ServerSettings.local(0));
    explored = new Explored(new Client(server.port()));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static List<String> actors() throws Exception {
    JsonObject summary = explored.get("summary");
    List<String> actors = each(summary.getAsJsonArray("top"), "iri");
    assertTrue(actors.size() > 8, actors.toString());
    return actors;
  }

  private static List<String> events() throws Exception {
    List<String> events = each(explored.get("start?limit=1000").getAsJsonArray("events"), "iri");
    assertTrue(events.size() > 8, events.toString());
    return events;
  }

  @Test
  void countsBeforeAnExpansion() throws Exception {
    for (String actor : actors()) {
      JsonObject counts = explored.get("counts?of=" + encoded(actor));
      SortedSet<String> shown = new TreeSet<>();
      for (String kind : List.of("met", "sanctioned", "spoke_about")) {
        JsonObject count = counts.getAsJsonObject(kind);
        if (count.get("actors").getAsInt() > 0) {
          shown.add(kind + " | " + count.get("actors") + " | " + count.get("events"));
        }
      }
      assertEquals(explored.rows(counts, "sparql", "tie", "others", "events"), shown, actor);
    }
  }

  @Test
  void expansions() throws Exception {
    for (String actor : actors()) {
      for (String kinds : List.of("", "&kinds=met", "&kinds=sanctioned,spoke_about")) {
        String path = "expand?of=" + encoded(actor) + kinds;
        JsonObject whole = explored.get(path + "&limit=1000");
        SortedSet<String> rows = explored.rows(whole, "sparql", TIE);
        assertEquals(rows, own(Explored.ties(whole), actor), path);
        Set<String> others = new TreeSet<>(each(array(whole, "shown")));
        others.remove(actor);
        if (!others.isEmpty()) {
          JsonObject part = explored.get(path + "&limit=1");
          int more = part.getAsJsonObject("more").get(actor).getAsInt();
          assertEquals(others.size() - 1, more, path);
          assertTrue(rows.containsAll(own(Explored.ties(part), actor)), path);
        }
      }
    }
  }

  /** An event may tie others together as well, who are not drawn. */
  private static SortedSet<String> own(SortedSet<String> ties, String actor) {
    ties.removeIf(tie -> !List.of(tie.split(" \\| ")).contains(actor));
    return ties;
  }

  private static JsonArray array(JsonObject answer, String field) {
    return answer.getAsJsonArray(field);
  }

  private static List<String> each(JsonArray texts) {
    List<String> all = new ArrayList<>();
    texts.forEach(text -> all.add(text.getAsString()));
    return all;
  }

  private static List<String> each(JsonArray list, String field) {
    return Explored.each(list, field);
  }

  @Test
  void theOverview() throws Exception {
    JsonObject start = explored.get("start?limit=1000");
    TreeMap<String, Set<String>> pairs = new TreeMap<>();
    for (String tie : Explored.ties(start)) {
      String[] parts = tie.split(" \\| ");
      boolean inOrder = parts[2].compareTo(parts[3]) < 0;
      String pair = inOrder ? parts[2] + " | " + parts[3] : parts[3] + " | " + parts[2];
      pairs.computeIfAbsent(pair, any -> new TreeSet<>()).add(parts[0]);
    }
    SortedSet<String> shown = new TreeSet<>();
    pairs.forEach((pair, events) -> shown.add(pair + " | " + events.size()));
    assertEquals(explored.rows(start, "sparql", "one", "other", "events"), shown);
    List<String> best = each(array(explored.get("start?limit=1"), "shown"));
    assertEquals(List.of(iri("joe-biden"), iri("vladimir-putin")), best);
  }

  @Test
  void pathsAndNamedEvents() throws Exception {
    JsonObject path = explored.get("path?from=donald-trump&to=united-states");
    assertEquals(
        List.of("donald-trump", "xi-jinping", "north-korea", "united-states"),
        each(array(path, "shown")).stream().map(name -> name.replaceAll(".*/", "")).toList());
    SortedSet<String> among = Explored.ties(path);
    among.removeIf(tie -> tie.contains("kim-jong-un"));
    assertEquals(explored.rows(path, "sparql", TIE), among);
    assertFalse(explored.get("path?from=joe-biden&to=xi-jinping").get("found").getAsBoolean());
    String iris = "iri=" + String.join("&iri=", events().stream().map(Explored::encoded).toList());
    JsonObject named = explored.get("events?" + iris);
    assertEquals(explored.rows(named, "sparql", TIE), Explored.ties(named));
  }

  @Test
  void evidence() throws Exception {
    int disputed = 0;
    for (String event : events()) {
      JsonObject answer = explored.get("evidence?event=" + encoded(event));
      JsonArray claims = answer.getAsJsonArray("claims");
      SortedSet<String> values = new TreeSet<>();
      for (JsonElement each : answer.getAsJsonArray("values")) {
        JsonObject value = each.getAsJsonObject();
        disputed += value.get("chosen").getAsBoolean() ? 0 : 1;
        assertFalse(value.getAsJsonArray("claims").isEmpty(), value.toString());
        for (JsonObject claim : those(value, claims)) {
          values.add(
              String.join(
                  " | ",
                  text(value, "property"),
                  text(value, "label"),
                  text(value, "chosen"),
                  id(claim),
                  text(claim, "evidence")));
        }
      }
      String[] columns = {"property", "value", "taken", "id", "words"};
      assertEquals(explored.rows(answer, "sparql", columns), values, event);
      SortedSet<String> history = new TreeSet<>();
      for (JsonElement each : answer.getAsJsonArray("history")) {
        JsonObject report = each.getAsJsonObject();
        SortedSet<String> ids = new TreeSet<>();
        those(report, claims).forEach(claim -> ids.add(id(claim)));
        history.add(
            String.join(
                " | ", text(report, "date"), text(report, "status"), String.join("; ", ids)));
      }
      assertEquals(explored.rows(answer, "sparqlHistory", "day", "stage", "articles"), history);
      SortedSet<String> told = new TreeSet<>();
      claims.forEach(
          each ->
              told.add(
                  text(each.getAsJsonObject(), "iri")
                      + " | "
                      + text(each.getAsJsonObject(), "evidence")));
      assertEquals(explored.rows(answer, "sparqlClaims", "claim", "words"), told);
    }
    assertTrue(disputed > 0, "no sources differ in the sample");
  }

  private static List<JsonObject> those(JsonObject supported, JsonArray claims) {
    List<JsonObject> those = new ArrayList<>();
    supported
        .getAsJsonArray("claims")
        .forEach(index -> those.add(claims.get(index.getAsInt()).getAsJsonObject()));
    return those;
  }

  private static String id(JsonObject claim) {
    return text(claim.getAsJsonObject("article"), "iri").replaceAll(".*/", "");
  }

  @Test
  void actorsAndTheirOffices() throws Exception {
    List<String> all = new ArrayList<>(actors());
    all.addAll(List.of(iri("pyongyang"), iri("mira-holt~xi-visit-held")));
    for (String actor : all) {
      JsonObject answer = explored.get("actor?iri=" + encoded(actor));
      SortedSet<String> shown = new TreeSet<>();
      each(array(answer, "aliases")).forEach(alias -> shown.add("alias | " + alias + " |  | "));
      for (String field : List.of("role", "wikidata", "wikipedia", "country", "articles")) {
        String value = text(answer, field);
        if (!value.isEmpty() && !value.equals("0")) {
          shown.add(field + " | " + value + " |  | ");
        }
      }
      for (JsonElement each : answer.getAsJsonArray("offices")) {
        JsonObject office = each.getAsJsonObject();
        shown.add(
            String.join(
                " | ",
                "office",
                text(office, "label"),
                text(office, "start"),
                text(office, "end")));
      }
      String[] columns = {"property", "value", "start", "end"};
      assertEquals(explored.rows(answer, "sparql", columns), shown, actor);
    }
  }

  @Test
  void articlesWithTheirClaims() throws Exception {
    for (String id : List.of("xi-visit-held", "geneva-held", "december-call", "call-off")) {
      JsonObject answer = explored.get("article?iri=" + encoded(iri("article/" + id)));
      int[] points = text(answer, "text").codePoints().toArray();
      SortedSet<String> shown = new TreeSet<>();
      for (JsonElement each : answer.getAsJsonArray("claims")) {
        JsonObject claim = each.getAsJsonObject();
        int start = claim.get("start").getAsInt();
        String words = new String(points, start, claim.get("end").getAsInt() - start);
        shown.add(String.join(" | ", text(claim, "iri"), text(claim, "kind"), words));
      }
      assertEquals(explored.rows(answer, "sparql", "claim", "kind", "words"), shown, id);
    }
  }

  @Test
  void placesAndTheFirstScreen() throws Exception {
    JsonObject places = explored.get("places");
    SortedSet<String> points = new TreeSet<>();
    for (JsonElement each : places.getAsJsonArray("places")) {
      JsonObject place = each.getAsJsonObject();
      points.add(
          String.join(
              " | ",
              text(place, "iri"),
              text(place, "lat"),
              text(place, "lon"),
              text(place, "events")));
    }
    assertEquals(explored.rows(places, "sparql", "place", "lat", "long", "events"), points);
    JsonObject summary = explored.get("summary");
    SortedSet<String> months = new TreeSet<>();
    for (JsonElement each : summary.getAsJsonArray("histogram")) {
      JsonObject month = each.getAsJsonObject();
      for (String kind : List.of("meeting", "sanction", "statement")) {
        if (month.get(kind).getAsInt() > 0) {
          months.add(String.join(" | ", text(month, "month"), kind, text(month, kind)));
        }
      }
    }
    assertEquals(explored.rows(summary, "sparql", "month", "kind", "events"), months);
    SortedSet<String> top = new TreeSet<>();
    for (JsonElement each : summary.getAsJsonArray("top")) {
      JsonObject actor = each.getAsJsonObject();
      top.add(text(actor, "iri") + " | " + text(actor, "events"));
    }
    SortedSet<String> rows = explored.rows(summary, "sparqlTop", "actor", "events");
    assertTrue(rows.containsAll(top), rows + " lacks some of " + top);
  }
}
