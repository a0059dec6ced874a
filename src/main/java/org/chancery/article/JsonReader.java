package org.chancery.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** JSON files: one record, an array of records, or JSON Lines under another name. */
final class JsonReader implements ArticleReader {
  private final JsonRecords records;

  JsonReader(JsonRecords records) {
    this.records = records;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".json") && !name.endsWith(".gold.json");
  }

  @Override
  public Results read(Origin origin) {
    try {
      String text = Decoding.text(origin.bytes(Limits.JSON_BYTES));
      if (text.isBlank()) {
        throw new Unreadable(
            Problem.Kind.EMPTY, "is empty", "remove it from the input or give it a text");
      }
      return isLines(text)
          ? new LineResults(origin, records::ofLine)
          : values(JsonRecords.parse(text), origin);
    } catch (Unreadable e) {
      return Results.of(e.at(origin.where()));
    }
  }

  /** Tells whether the first of several lines is a record by itself. */
  private static boolean isLines(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    if (!first.startsWith("{") || first.length() == text.strip().length()) {
      return false;
    }
    try {
      return JsonRecords.parse(first).isJsonObject();
    } catch (Unreadable e) {
      return false;
    }
  }

  private Results values(JsonElement value, Origin origin) {
    if (!(value instanceof JsonArray array)) {
      return Results.of(result(value, origin.where(), origin.stem()));
    }
    ReadResult[] results = new ReadResult[array.size()];
    for (int i = 0; i < results.length; i++) {
      String where = origin.where() + ", record " + (i + 1);
      results[i] = result(array.get(i), where, origin.stem() + "-" + (i + 1));
    }
    return Results.of(results);
  }

  private ReadResult result(JsonElement value, String where, String id) {
    try {
      return new ReadResult.Good(records.ofValue(value, id));
    } catch (Unreadable e) {
      return e.at(where);
    }
  }
}
