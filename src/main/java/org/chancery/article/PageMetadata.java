package org.chancery.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: JSON-LD first, then Open Graph and meta elements. */
final class PageMetadata {
  private static final Logger LOG = LogManager.getLogger(PageMetadata.class);

  private static final String LINKED_DATA = "script[type=application/ld+json]";

  /** A shorter text is a summary. */
  private static final int SHORTEST_TEXT = 600;

  private final Fields fields = new Fields();

  Metadata of(Document page) {
    Metadata elements =
        new Metadata(
            null,
            address(first(meta(page, "url"), attribute(page, "link[rel=canonical]", "href"))),
            first(meta(page, "title"), text(page, "h1"), page.title()),
            meta(page, "publisher"),
            date(page));
    for (JsonObject record : linkedData(page)) {
      Metadata given =
          new Metadata(
              null,
              address(fields.value(record, "url")),
              fields.value(record, "title"),
              fields.value(record, "publisher"),
              Dates.of(fields.value(record, "date")));
      elements = given.or(elements);
    }
    return elements;
  }

  /** Returns the longest text that the page's JSON-LD gives for its article, or null. */
  @Nullable String text(Document page) {
    String longest = null;
    for (JsonObject record : linkedData(page)) {
      String text = fields.value(record, "text");
      if (text != null && text.length() >= SHORTEST_TEXT) {
        String plain = String.join("\n\n", PageText.paragraphs(Jsoup.parse(lines(text)).body()));
        longest = longest == null || plain.length() > longest.length() ? plain : longest;
      }
    }
    return longest;
  }

  /** Marks line breaks for the parser, for the text may be plain or HTML. */
  private static String lines(String text) {
    return text.strip().replace("\n", "<br><br>");
  }

  private static @Nullable String address(@Nullable String url) {
    return url != null && url.startsWith("http") ? url : null;
  }

  private @Nullable LocalDate date(Document page) {
    LocalDate date = Dates.of(meta(page, "date"));
    return date == null ? Dates.of(attribute(page, "time[datetime]", "datetime")) : date;
  }

  /**
   * Returns the articles that the page's JSON-LD describes; what cannot be parsed is passed over.
   */
  private static List<JsonObject> linkedData(Document page) {
    List<JsonObject> found = new ArrayList<>();
    for (Element script : page.select(LINKED_DATA)) {
      try {
        collect(JsonParser.parseString(script.data()), found);
      } catch (JsonParseException e) {
        LOG.debug("broken JSON-LD; the other sources of metadata serve instead", e);
      }
    }
    return found;
  }

  private static void collect(JsonElement value, List<JsonObject> found) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> collect(item, found));
    } else if (value instanceof JsonObject object) {
      if (object.get("@graph") != null) {
        collect(object.get("@graph"), found);
      }
      if (String.valueOf(object.get("@type")).matches("(?s).*(Article|BlogPosting|Report).*")) {
        found.add(object);
      }
    }
  }

  private @Nullable String meta(Document page, String field) {
    for (String name : fields.meta(field)) {
      for (String key : List.of("property", "name", "itemprop")) {
        String value = attribute(page, "meta[" + key + "=" + name + "]", "content");
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    String value = element == null ? "" : element.attr(attribute);
    return value.isBlank() ? null : value;
  }

  private static @Nullable String text(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null || element.text().isBlank() ? null : element.text();
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
