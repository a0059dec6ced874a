package org.chancery.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Values of properties of entities that a client has matched: data extension. */
final class Extension {
  private static final int MAX_IDS = 1000;

  private final List<String> ids;
  private final List<EntityProperty> properties = new ArrayList<>();

  /**
   * Reads what is asked for.
   *
   * @throws BadRequestException when it is too much, or a property is not known
   */
  Extension(JsonObject query) {
    ids = QueryReader.texts(query.get("ids"));
    if (ids.size() > MAX_IDS) {
      throw new BadRequestException(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "at most " + MAX_IDS + " ids at a time");
    }
    for (JsonElement each : QueryReader.array(query.get("properties"))) {
      String id = String.join("", QueryReader.texts(QueryReader.object(each).get("id")));
      properties.add(
          EntityProperty.of(id)
              .orElseThrow(
                  () ->
                      new BadRequestException(
                          HttpServletResponse.SC_BAD_REQUEST, "no such property: " + id)));
    }
  }

  /** Returns the answer of version 0.2: rows and values by their ids. */
  JsonObject older(Graph all, EntityIndex index) {
    JsonObject rows = new JsonObject();
    for (String id : ids) {
      JsonObject row = new JsonObject();
      properties.forEach(each -> row.add(each.id(), values(all, index, id, each)));
      rows.add(id, row);
    }
    return answer(rows);
  }

  /** Returns the answer of the draft of version 1.0: lists of rows and values. */
  JsonObject newer(Graph all, EntityIndex index) {
    JsonArray rows =
        AnswerWriter.list(
            ids,
            id -> {
              JsonObject row = new JsonObject();
              row.addProperty("id", id);
              row.add(
                  "properties",
                  AnswerWriter.list(properties, each -> cell(each, values(all, index, id, each))));
              return row;
            });
    return answer(rows);
  }

  private static JsonObject cell(EntityProperty property, JsonArray values) {
    JsonObject cell = new JsonObject();
    cell.addProperty("id", property.id());
    cell.add("values", values);
    return cell;
  }

  private JsonObject answer(JsonElement rows) {
    JsonObject answer = new JsonObject();
    answer.add(
        "meta",
        AnswerWriter.list(
            properties,
            each -> {
              JsonObject meta = new JsonObject();
              meta.addProperty("id", each.id());
              meta.addProperty("name", each.label());
              return meta;
            }));
    answer.add("rows", rows);
    return answer;
  }

  /** What the client has never matched, or what has gone since, has no values. */
  private static JsonArray values(
      Graph all, EntityIndex index, String id, EntityProperty property) {
    ValueReader reader = new ValueReader(index);
    List<Node> values =
        index.byId(id).map(entity -> property.values(all, entity.node())).orElse(List.of());
    JsonArray json = new JsonArray();
    values.stream()
        .map(reader::json)
        .sorted(Comparator.comparing(JsonObject::toString))
        .forEach(json::add);
    return json;
  }

  /**
   * Returns the properties that entities of a type can have.
   *
   * @param type id of the type; empty for all properties
   * @param limit how many at most
   */
  static JsonObject proposals(String type, int limit) {
    List<EntityProperty> fitting =
        Arrays.stream(EntityProperty.values())
            .filter(each -> EntityType.of(type).map(each::fits).orElse(true))
            .limit(limit)
            .toList();
    JsonObject json = new JsonObject();
    json.add("properties", AnswerWriter.list(fitting, AnswerWriter::property));
    json.addProperty("type", type);
    json.addProperty("limit", limit);
    return json;
  }
}
