package org.chancery.wikidata.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads items from the JSON of Wikibase. Values that are not there or of unknown kind are none. */
final class ProfileJson {
  /** Labels in English, and in the language that stands for all and is taking English's place. */
  private static final List<String> LANGUAGES = List.of("en", "mul");

  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private ProfileJson() {}

  /** Returns the item. */
  static ItemProfile read(JsonObject json) {
    String id = json.get("id").getAsString();
    JsonObject claims = object(json, "claims");
    Set<String> names = new LinkedHashSet<>(texts(object(json, "labels")));
    for (String language : LANGUAGES) {
      array(object(json, "aliases"), language)
          .forEach(alias -> names.add(alias.getAsJsonObject().get("value").getAsString()));
    }
    List<PartialDate> born = dates(claims, "P569");
    List<PartialDate> died = dates(claims, "P570");
    Set<String> countries = new LinkedHashSet<>(items(claims, "P27"));
    countries.addAll(items(claims, "P17"));
    return new ItemProfile(
        id,
        label(json),
        names,
        texts(object(json, "descriptions")).stream().findFirst().orElse(""),
        items(claims, "P31"),
        terms(claims),
        items(claims, "P106"),
        countries,
        born.isEmpty() ? null : born.get(0),
        died.isEmpty() ? null : died.get(0),
        wikipedia(object(json, "sitelinks")),
        object(json, "sitelinks").size());
  }

  private static @Nullable String wikipedia(JsonObject sitelinks) {
    JsonElement title = object(sitelinks, "enwiki").get("title");
    return title == null ? null : WikipediaPage.of(title.getAsString());
  }

  /** Returns the name, or the id of an item that has none in these languages. */
  static String label(JsonObject json) {
    return texts(object(json, "labels")).stream().findFirst().orElse(json.get("id").getAsString());
  }

  private static List<String> texts(JsonObject byLanguage) {
    List<String> texts = new ArrayList<>();
    for (String language : LANGUAGES) {
      if (byLanguage.has(language)) {
        texts.add(byLanguage.getAsJsonObject(language).get("value").getAsString());
      }
    }
    return texts;
  }

  private static List<ItemProfile.Term> terms(JsonObject claims) {
    List<ItemProfile.Term> terms = new ArrayList<>();
    for (JsonObject statement : statements(claims, "P39")) {
      String office = item(object(statement, "mainsnak"));
      if (office != null) {
        JsonObject qualifiers = object(statement, "qualifiers");
        terms.add(
            new ItemProfile.Term(
                office, qualifier(qualifiers, "P580"), qualifier(qualifiers, "P582")));
      }
    }
    return terms;
  }

  private static @Nullable PartialDate qualifier(JsonObject qualifiers, String property) {
    for (JsonElement snak : array(qualifiers, property)) {
      return date(snak.getAsJsonObject());
    }
    return null;
  }

  private static Set<String> items(JsonObject claims, String property) {
    Set<String> items = new LinkedHashSet<>();
    for (JsonObject statement : statements(claims, property)) {
      String item = item(object(statement, "mainsnak"));
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static List<PartialDate> dates(JsonObject claims, String property) {
    List<PartialDate> dates = new ArrayList<>();
    for (JsonObject statement : statements(claims, property)) {
      PartialDate date = date(object(statement, "mainsnak"));
      if (date != null) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** What Wikidata itself holds to be wrong is left out. */
  private static List<JsonObject> statements(JsonObject claims, String property) {
    List<JsonObject> statements = new ArrayList<>();
    for (JsonElement element : array(claims, property)) {
      JsonObject statement = element.getAsJsonObject();
      boolean deprecated =
          statement.has("rank") && statement.get("rank").getAsString().equals("deprecated");
      if (!deprecated) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private static @Nullable String item(JsonObject snak) {
    JsonElement value = object(snak, "datavalue").get("value");
    return value != null && value.isJsonObject() && value.getAsJsonObject().has("id")
        ? value.getAsJsonObject().get("id").getAsString()
        : null;
  }

  private static @Nullable PartialDate date(JsonObject snak) {
    JsonElement value = object(snak, "datavalue").get("value");
    if (value == null || !value.isJsonObject() || !value.getAsJsonObject().has("time")) {
      return null;
    }
    JsonObject time = value.getAsJsonObject();
    return date(time.get("time").getAsString(), time.get("precision").getAsInt());
  }

  /** Returns the date of a time as in {@code +2019-06-20T00:00:00Z}, or null for a vaguer one. */
  static @Nullable PartialDate date(String time, int precision) {
    String iso = time.startsWith("+") ? time.substring(1) : time;
    int length = precision >= DAY ? 10 : precision == MONTH ? 7 : precision == YEAR ? 4 : 0;
    if (length == 0 || iso.startsWith("-") || iso.length() < length) {
      return null;
    }
    try {
      return PartialDate.parse(iso.substring(0, length));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** PHP writes an empty object as an empty list. */
  private static JsonObject object(JsonObject json, String name) {
    JsonElement element = json.get(name);
    return element != null && element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
  }

  private static JsonArray array(JsonObject json, String name) {
    JsonElement element = json.get(name);
    return element != null && element.isJsonArray() ? element.getAsJsonArray() : new JsonArray();
  }
}
