package org.chancery.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.chancery.server.reconcile.Candidate.Feature;
import org.chancery.server.web.OntologyTerms;

/** Writes what is found as the JSON of the API; the two versions differ in what is around it. */
final class AnswerWriter {
  private final OntologyTerms terms;

  AnswerWriter(OntologyTerms terms) {
    this.terms = terms;
  }

  /** Returns the list of what the function makes of each. */
  static <T> JsonArray list(Collection<T> all, Function<T, JsonElement> json) {
    JsonArray list = new JsonArray();
    all.forEach(each -> list.add(json.apply(each)));
    return list;
  }

  /** Returns an object with one member. */
  static JsonObject object(String key, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(key, value);
    return object;
  }

  /** Returns candidates. */
  JsonArray candidates(List<Candidate> candidates) {
    return list(candidates, this::candidate);
  }

  private JsonObject candidate(Candidate candidate) {
    IndexedEntity entity = candidate.entity();
    JsonObject json = named(entity.id(), entity.name(), entity.description());
    json.add("type", list(entity.types(), this::typeName));
    json.addProperty("score", candidate.score());
    json.addProperty("match", candidate.match());
    json.add("features", list(candidate.features(), AnswerWriter::feature));
    return json;
  }

  private static JsonObject feature(Feature feature) {
    JsonObject json = new JsonObject();
    json.addProperty("id", feature.id());
    json.addProperty("name", feature.name());
    if (feature.value() instanceof Boolean truth) {
      json.addProperty("value", truth);
    } else {
      json.addProperty("value", (Number) feature.value());
    }
    return json;
  }

  /** Returns an entity as it is suggested. */
  JsonObject suggestion(IndexedEntity entity) {
    JsonObject json = named(entity.id(), entity.name(), entity.description());
    json.add("notable", list(entity.types(), this::typeName));
    return json;
  }

  private JsonObject typeName(EntityType type) {
    JsonObject json = new JsonObject();
    json.addProperty("id", type.id());
    json.addProperty("name", label(type));
    return json;
  }

  /** Returns a type with what it means and the type above it. */
  JsonObject type(EntityType type) {
    JsonObject json =
        named(type.id(), label(type), terms.definition(type.term()).orElse(label(type)));
    EntityType broader = type.broader();
    if (broader != null) {
      json.add("broader", list(List.of(broader), this::typeName));
    }
    return json;
  }

  /** Returns what people call the type. */
  String label(EntityType type) {
    return terms.label(type.term());
  }

  /** Returns a property with what it means. */
  static JsonObject property(EntityProperty property) {
    return named(property.id(), property.label(), property.description());
  }

  private static JsonObject named(String id, String name, String description) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("name", name);
    json.addProperty("description", description);
    return json;
  }
}
