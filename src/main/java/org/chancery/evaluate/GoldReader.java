package org.chancery.evaluate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ArticleSource;
import org.chancery.article.Blocks;
import org.chancery.article.Problem;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of articles with gold facts: whatever {@link ArticleSource} reads, and for each
 * article {@code ID.gold.json}, where ID is the article's own id or its file's stem.
 */
public final class GoldReader {
  private static final String SUFFIX = ".gold.json";

  private final Blocks blocks = new Blocks();
  private final Map<String, Article> articles = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private GoldReader() {}

  /**
   * Returns the articles that have gold facts, sorted by id; others are left out. Files {@code
   * events*.gold.json} tell of events across articles and are left out, too.
   *
   * @throws IOException when a file cannot be read, is not in the form, or has no article; the
   *     message names it
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(GoldReader::isGold).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(
          "no " + SUFFIX + " file in " + folder + "; each article needs ID" + SUFFIX);
    }
    GoldReader reader = new GoldReader();
    reader.readArticles(folder);
    List<GoldArticle> read = new ArrayList<>();
    for (Path file : files) {
      try {
        read.add(reader.article(file));
      } catch (JsonParseException | IllegalStateException | DateTimeException e) {
        throw new IOException(file + " is not in the form of gold facts: " + e.getMessage(), e);
      }
    }
    return read;
  }

  private static boolean isGold(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) && !name.startsWith("events");
  }

  private void readArticles(Path folder) {
    try (Results results =
        new ArticleSource(null, InputStream.nullInputStream()).read(List.of(folder))) {
      while (results.hasNext()) {
        ReadResult result = results.next();
        if (result instanceof ReadResult.Good good) {
          articles.putIfAbsent(good.article().id(), good.article());
        } else if (result instanceof ReadResult.Bad bad) {
          problems.add(bad.problem());
        }
      }
    }
  }

  private GoldArticle article(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String id = name.substring(0, name.length() - SUFFIX.length());
    JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    Article article = articles.get(id);
    if (article == null) {
      throw new IOException("there is no article with the id " + id + " for " + file + remedy());
    }
    return new GoldArticle(completed(article, root), GoldFacts.of(root), GoldFacts.doubtful(root));
  }

  private String remedy() {
    return problems.isEmpty()
        ? "; put it into the same folder"
        : "; what could not be read there: " + problems.get(0);
  }

  /** A scraped text rarely tells its headline and date; those of the gold file are certain. */
  private Article completed(Article article, JsonObject root) {
    JsonObject source = root.get("source") instanceof JsonObject given ? given : new JsonObject();
    String title = GoldFacts.string(source, "title");
    String date = GoldFacts.string(root, "date");
    boolean known = title == null || title.equals(article.title());
    return new Article(
        article.id(),
        or(GoldFacts.string(source, "url"), article.url()),
        or(title, article.title()),
        or(GoldFacts.string(source, "publisher"), article.publisher()),
        date == null ? article.date() : LocalDate.parse(date),
        article.text(),
        known ? article.blocks() : blocks.of(article.text(), title, 0));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String read) {
    return given == null ? read : given;
  }
}
