package org.chancery.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Records of JSON to articles, whichever of the known names their fields have. */
final class JsonRecords {
  private final Articles articles;
  private final Fields fields = new Fields();

  JsonRecords(Articles articles) {
    this.articles = articles;
  }

  /**
   * Returns the article of one line.
   *
   * @param fallbackId id for a record that has none
   */
  Article ofLine(String line, String fallbackId) throws Unreadable {
    return ofValue(parse(line), fallbackId);
  }

  /** Returns the article of a parsed record. */
  Article ofValue(JsonElement value, String fallbackId) throws Unreadable {
    if (!(value instanceof JsonObject record)) {
      throw new Unreadable(
          Problem.Kind.NOT_AN_ARTICLE,
          "is JSON but no object",
          "write one JSON object with the field \"text\" a line");
    }
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
    return articles.make(given, fallbackId, text, 0);
  }

  /** Returns the value that the text is. */
  static JsonElement parse(String json) throws Unreadable {
    try {
      return JsonParser.parseString(json);
    } catch (JsonParseException e) {
      String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be parsed");
      throw new Unreadable(
          Problem.Kind.SYNTAX,
          "is not valid JSON: " + cause,
          "write one JSON object a line, without line breaks inside it");
    }
  }
}
