package org.chancery.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.reconcile.EntityQuery.Condition;
import org.chancery.server.reconcile.EntityQuery.Quantifier;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that clients send, of both versions of the API. */
final class QueryReader {
  /** Queries of one batch; the manifest says so. */
  static final int MAX_QUERIES = 50;

  private static final int MAX_NAME_CHARS = 500;
  private static final int DEFAULT_LIMIT = 5;
  private static final int MAX_LIMIT = 50;

  private QueryReader() {}

  /** Returns the object that the text is. */
  static JsonObject object(String text) {
    try {
      JsonElement json = JsonParser.parseString(text);
      if (json.isJsonObject()) {
        return json.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw bad("not JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    throw bad("a JSON object is needed");
  }

  /** Reads a batch of version 0.2: an object of queries by keys of the client's own. */
  static Map<String, EntityQuery> batch(String text) {
    JsonObject batch = object(text);
    checkSize(batch.size());
    Map<String, EntityQuery> queries = new LinkedHashMap<>();
    batch.entrySet().forEach(each -> queries.put(each.getKey(), query(object(each.getValue()))));
    return queries;
  }

  private static EntityQuery query(JsonObject json) {
    List<String> names = texts(json.get("query"));
    List<Condition> conditions = new ArrayList<>();
    for (JsonElement each : array(json.get("properties"))) {
      condition(object(each), "pid", "v").ifPresent(conditions::add);
    }
    return query(json, names, conditions);
  }

  /** Reads a batch of the draft of version 1.0: a list of queries under {@code queries}. */
  static List<EntityQuery> list(String text) {
    JsonObject batch = object(text);
    if (!batch.has("queries")) {
      throw bad("\"queries\" is missing");
    }
    JsonArray queries = array(batch.get("queries"));
    checkSize(queries.size());
    return queries.asList().stream().map(each -> conditional(object(each))).toList();
  }

  private static EntityQuery conditional(JsonObject json) {
    List<String> names = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (JsonElement each : array(json.get("conditions"))) {
      JsonObject condition = object(each);
      String type = text(condition.get("matchType"));
      if ("name".equals(type)) {
        names.addAll(texts(either(condition, "propertyValue", "v")));
      } else if ("property".equals(type)) {
        // The draft's examples of 2024 still call them "pid" and "v".
        String id = condition.has("propertyId") ? "propertyId" : "pid";
        String value = condition.has("propertyValue") ? "propertyValue" : "v";
        condition(condition, id, value).ifPresent(conditions::add);
      } else {
        throw bad("\"matchType\" must be \"name\" or \"property\"");
      }
    }
    return query(json, names, conditions);
  }

  private static @Nullable JsonElement either(JsonObject json, String one, String other) {
    return json.has(one) ? json.get(one) : json.get(other);
  }

  private static EntityQuery query(
      JsonObject json, List<String> given, List<Condition> conditions) {
    List<String> names = given.stream().filter(name -> !name.isBlank()).toList();
    if (names.stream().anyMatch(name -> name.length() > MAX_NAME_CHARS)) {
      throw bad("a name has at most " + MAX_NAME_CHARS + " characters");
    }
    if (given.isEmpty() && conditions.isEmpty() && !json.has("properties")) {
      throw bad("a query needs a name or properties");
    }
    List<String> asked = texts(json.get("type"));
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    asked.forEach(type -> EntityType.of(type).ifPresent(types::add));
    boolean unknown = types.isEmpty() && asked.stream().anyMatch(type -> !type.isBlank());
    return new EntityQuery(names, types, unknown, limit(json.get("limit")), conditions);
  }

  /** Properties that the store does not have are passed over: they say nothing. */
  private static Optional<Condition> condition(JsonObject json, String id, String value) {
    String pid = text(json.get(id));
    if (pid == null) {
      throw bad("\"" + id + "\" is missing");
    }
    boolean required = json.has("required") && "true".equals(text(json.get("required")));
    Quantifier quantifier = quantifier(text(json.get("matchQuantifier")));
    List<String> values = texts(json.get(value)).stream().filter(each -> !each.isBlank()).toList();
    return EntityProperty.of(pid)
        .filter(property -> !values.isEmpty())
        .map(property -> new Condition(property, values, required, quantifier));
  }

  private static Quantifier quantifier(@Nullable String text) {
    try {
      return text == null ? Quantifier.any : Quantifier.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw bad("\"matchQuantifier\" must be any, all or none");
    }
  }

  private static int limit(@Nullable JsonElement json) {
    String text = text(json);
    if (text == null) {
      return DEFAULT_LIMIT;
    }
    if (!text.matches("[0-9]{1,9}(\\.0+)?") || text.matches("0+(\\.0+)?")) {
      throw bad("\"limit\" must be a positive number");
    }
    return (int) Math.min(MAX_LIMIT, Double.parseDouble(text));
  }

  /** Returns one text or several; of an object, its id. */
  static List<String> texts(@Nullable JsonElement json) {
    if (json == null || json.isJsonNull()) {
      return List.of();
    }
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream().flatMap(each -> texts(each).stream()).toList();
    }
    if (json.isJsonObject()) {
      return texts(json.getAsJsonObject().get("id"));
    }
    return List.of(json.getAsString());
  }

  private static @Nullable String text(@Nullable JsonElement json) {
    if (json == null || json.isJsonNull()) {
      return null;
    }
    if (!json.isJsonPrimitive()) {
      throw bad("a plain value is needed instead of " + json);
    }
    return json.getAsString();
  }

  /** Returns the elements; none when there is no list. */
  static JsonArray array(@Nullable JsonElement json) {
    if (json == null || json.isJsonNull()) {
      return new JsonArray();
    }
    if (!json.isJsonArray()) {
      throw bad("a list is needed");
    }
    return json.getAsJsonArray();
  }

  static JsonObject object(JsonElement json) {
    if (!json.isJsonObject()) {
      throw bad("a JSON object is needed");
    }
    return json.getAsJsonObject();
  }

  private static void checkSize(int queries) {
    if (queries > MAX_QUERIES) {
      throw new BadRequestException(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "a batch has at most " + MAX_QUERIES + " queries");
    }
  }

  private static BadRequestException bad(String message) {
    return new BadRequestException(HttpServletResponse.SC_BAD_REQUEST, message);
  }
}
