package org.chancery.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Records of JSON: an object a line, or one object in a file. */
final class JsonReader implements ArticleReader {
  private final Articles articles;
  private final Fields fields = new Fields();

  JsonReader(Articles articles) {
    this.articles = articles;
  }

  @Override
  public boolean reads(String name) {
    return (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json"))
        && !name.endsWith(".gold.json");
  }

  @Override
  public Results read(Origin origin) {
    return new LineResults(origin, this::record);
  }

  private Article record(String line, String where) throws Unreadable {
    JsonObject record = object(line);
    String text = fields.value(record, "text");
    if (text == null) {
      throw new Unreadable(
          Problem.Kind.NOT_AN_ARTICLE,
          "the record has no text",
          "give it a field \"text\"; other names can be added to data/reading/fields.tsv");
    }
    Metadata given =
        new Metadata(
            fields.value(record, "id"),
            fields.value(record, "url"),
            fields.value(record, "title"),
            fields.value(record, "publisher"),
            Dates.of(fields.value(record, "date")));
    return articles.make(given, where, text, 0);
  }

  private static JsonObject object(String line) throws Unreadable {
    JsonElement value;
    try {
      value = JsonParser.parseString(line);
    } catch (JsonParseException e) {
      throw new Unreadable(
          Problem.Kind.SYNTAX,
          "is not valid JSON: " + firstLine(e),
          "write one JSON object a line, without line breaks inside it");
    }
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new Unreadable(
        Problem.Kind.NOT_AN_ARTICLE,
        "is JSON but no object",
        "write one JSON object with the field \"text\" a line");
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be parsed");
  }
}
