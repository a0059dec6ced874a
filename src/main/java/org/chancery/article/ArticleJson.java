package org.chancery.article;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;

/** An article as one line of JSON, in the form that the program reads, too. */
public final class ArticleJson {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private ArticleJson() {}

  /**
   * Returns one line: {@code id}, {@code url}, {@code title}, {@code publisher}, {@code date},
   * {@code text}, and {@code blocks}, the pairs of Unicode code point offsets of what is read.
   */
  public static String line(Article article) {
    JsonObject json = new JsonObject();
    json.addProperty("id", article.id());
    json.addProperty("url", article.url());
    json.addProperty("title", article.title());
    json.addProperty("publisher", article.publisher());
    LocalDate date = article.date();
    json.addProperty("date", date == null ? null : date.toString());
    json.addProperty("text", article.text());
    JsonArray blocks = new JsonArray();
    for (Article.Block block : article.blocks()) {
      JsonArray pair = new JsonArray();
      pair.add(article.codePointOffset(block.start()));
      pair.add(article.codePointOffset(block.end()));
      blocks.add(pair);
    }
    json.add("blocks", blocks);
    return GSON.toJson(json);
  }
}
