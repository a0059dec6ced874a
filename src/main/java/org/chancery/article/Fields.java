package org.chancery.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/** The names under which sources give what is known about an article; immutable. */
final class Fields {
  private static final String TABLE = "data/reading/fields.tsv";

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, List<String>> meta = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  Fields() {
    for (DataTable.Row row : DataTable.read(TABLE).rows()) {
      String field = row.get("field");
      names.put(field, row.list("names"));
      meta.put(field, row.list("meta"));
      row.list("header").forEach(header -> headers.put(header, field));
    }
  }

  /** Returns the first value that the record has for the field, or null. */
  @Nullable String value(JsonObject record, String field) {
    for (String name : names.getOrDefault(field, List.of())) {
      String value = words(member(record, name));
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** Returns the names of the meta elements that give the field, best first. */
  List<String> meta(String field) {
    return meta.getOrDefault(field, List.of());
  }

  /** Returns the field that a key of a plain text's header block stands for, or null. */
  @Nullable String ofHeader(String key) {
    return headers.get(key);
  }

  private static @Nullable JsonElement member(JsonObject record, String path) {
    JsonElement at = record;
    for (String name : path.split("\\.")) {
      if (!(at instanceof JsonObject object)) {
        return null;
      }
      at = object.get(name);
    }
    return at;
  }

  private static @Nullable String words(@Nullable JsonElement value) {
    if (value instanceof JsonArray array) {
      return array.isEmpty() ? null : words(array.get(0));
    }
    if (value instanceof JsonObject object) {
      return words(object.get("name"));
    }
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}
