package org.chancery.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.evaluate.Facts.MeetingFact;
import org.chancery.evaluate.Facts.PersonFact;
import org.chancery.evaluate.Facts.SanctionFact;
import org.chancery.evaluate.Facts.StatementFact;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one gold file. Keys that it does not know are left alone. */
final class GoldFacts {
  private GoldFacts() {}

  /** Returns what a careful reader finds in the article. */
  static Facts of(JsonObject root) {
    Facts facts = empty();
    for (String kind : List.of("persons", "meetings", "sanctions", "statements")) {
      add(facts, kind, array(root, kind));
    }
    return facts;
  }

  /** Returns what one may or may not read into the article. */
  static Facts doubtful(JsonObject root) {
    Facts doubtful = empty();
    for (JsonElement element : array(root, "doubtful")) {
      JsonArray one = new JsonArray();
      one.add(element);
      add(doubtful, kind(element.getAsJsonObject()), one);
    }
    return doubtful;
  }

  private static Facts empty() {
    return new Facts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private static String kind(JsonObject fact) {
    String kind = string(fact, "kind");
    if (kind != null) {
      return kind.endsWith("s") ? kind : kind + "s";
    }
    if (fact.has("speaker")) {
      return "statements";
    }
    if (fact.has("action")) {
      return "sanctions";
    }
    return fact.has("participants") ? "meetings" : "persons";
  }

  private static void add(Facts facts, String kind, JsonArray elements) {
    for (JsonElement element : elements) {
      JsonObject fact = element.getAsJsonObject();
      switch (kind) {
        case "persons" -> facts.persons().add(person(fact));
        case "meetings" -> facts.meetings().add(meeting(fact));
        case "sanctions" -> facts.sanctions().add(sanction(fact));
        case "statements" -> facts.statements().add(statement(fact));
        default -> throw new JsonParseException("unknown kind of fact: " + kind);
      }
    }
  }

  private static PersonFact person(JsonObject fact) {
    String name = required(fact, "name");
    List<String> names = new ArrayList<>(List.of(name));
    strings(fact, "surface").stream().filter(surface -> surface.contains(" ")).forEach(names::add);
    String item = string(fact, "qid");
    return new PersonFact(Party.of(item == null ? name : item, names), name);
  }

  private static MeetingFact meeting(JsonObject fact) {
    String place = string(fact, "place");
    return new MeetingFact(
        parties(fact, "participants", "names"),
        place == null ? null : Party.normal(place),
        date(fact, "start"),
        required(fact, "status"),
        orEmpty(fact, "evidence"));
  }

  private static SanctionFact sanction(JsonObject fact) {
    return new SanctionFact(
        required(fact, "action"),
        parties(fact, "senders", "sender_names"),
        parties(fact, "targets", "target_names"),
        orEmpty(fact, "evidence"));
  }

  private static StatementFact statement(JsonObject fact) {
    String speaker = orEmpty(fact, "speaker");
    String name = string(fact, "speaker_name");
    return new StatementFact(
        Party.of(speaker, name == null ? List.of() : List.of(name)),
        required(fact, "text"),
        orEmpty(fact, "mode"),
        orEmpty(fact, "evidence"));
  }

  private static List<Party> parties(JsonObject fact, String values, String nameList) {
    List<String> items = strings(fact, values);
    List<String> names = strings(fact, nameList);
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean named = names.size() == items.size();
      parties.add(Party.of(items.get(i), named ? List.of(names.get(i)) : List.of()));
    }
    return parties;
  }

  private static @Nullable PartialDate date(JsonObject fact, String key) {
    String iso = string(fact, key);
    return iso == null ? null : PartialDate.parse(iso);
  }

  private static JsonArray array(JsonObject json, String key) {
    return json.get(key) instanceof JsonArray array ? array : new JsonArray();
  }

  private static List<String> strings(JsonObject json, String key) {
    List<String> values = new ArrayList<>();
    for (JsonElement element : array(json, key)) {
      if (!element.isJsonNull()) {
        values.add(element.getAsString());
      }
    }
    return values;
  }

  /** Returns the text under the key, or null where there is none. */
  static @Nullable String string(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  private static String orEmpty(JsonObject json, String key) {
    String value = string(json, key);
    return value == null ? "" : value;
  }

  private static String required(JsonObject json, String key) {
    String value = string(json, key);
    if (value == null) {
      throw new JsonParseException("a fact lacks \"" + key + "\": " + json);
    }
    return value;
  }
}
