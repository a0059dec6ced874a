package org.chancery.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.chancery.evaluate.Facts.MeetingFact;
import org.chancery.evaluate.Facts.PersonFact;
import org.chancery.evaluate.Facts.SanctionFact;
import org.chancery.evaluate.Facts.StatementFact;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads a folder of gold facts: for each article {@code STEM.txt} and {@code STEM.gold.json}. */
public final class GoldReader {
  private static final String SUFFIX = ".gold.json";

  private GoldReader() {}

  /**
   * Returns the articles of the folder, sorted by stem. Files {@code events*.gold.json} tell of
   * events across articles and are left out.
   *
   * @throws IOException when a file cannot be read or is not in the form; the message names it
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(GoldReader::isGold).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(
          "no "
              + SUFFIX
              + " file in "
              + folder
              + "; each article needs STEM.txt and STEM"
              + SUFFIX);
    }
    Blocks blocks = new Blocks();
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      try {
        articles.add(article(file, blocks));
      } catch (JsonParseException | IllegalStateException | DateTimeException e) {
        throw new IOException(file + " is not in the form of gold facts: " + e.getMessage(), e);
      }
    }
    return articles;
  }

  private static boolean isGold(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) && !name.startsWith("events");
  }

  private static GoldArticle article(Path file, Blocks blocks) throws IOException {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.length() - SUFFIX.length());
    JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    String text = Files.readString(file.resolveSibling(stem + ".txt"));
    JsonObject source = root.get("source") instanceof JsonObject given ? given : new JsonObject();
    String title = string(source, "title");
    String date = string(root, "date");
    Article article =
        new Article(
            stem,
            string(source, "url"),
            title,
            string(source, "publisher"),
            date == null ? null : LocalDate.parse(date),
            text,
            blocks.of(text, title, 0));
    Facts facts = empty();
    add(facts, "persons", array(root, "persons"));
    add(facts, "meetings", array(root, "meetings"));
    add(facts, "sanctions", array(root, "sanctions"));
    add(facts, "statements", array(root, "statements"));
    Facts doubtful = empty();
    for (JsonElement element : array(root, "doubtful")) {
      JsonArray one = new JsonArray();
      one.add(element);
      add(doubtful, kind(element.getAsJsonObject()), one);
    }
    return new GoldArticle(article, facts, doubtful);
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

  private static @Nullable String string(JsonObject json, String key) {
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
