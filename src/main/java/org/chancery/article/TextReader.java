package org.chancery.article;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text: the headline in the first line, then an optional block of "Key: value" lines. */
final class TextReader implements ArticleReader {
  private static final Pattern HEADER = Pattern.compile("([A-Za-z]{2,12}): +(\\S.*)");

  private final Articles articles;
  private final Fields fields = new Fields();

  TextReader(Articles articles) {
    this.articles = articles;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".txt") || name.endsWith(".text");
  }

  @Override
  public Results read(Origin origin) {
    try {
      String text = Decoding.text(origin.bytes(Limits.ARTICLE_BYTES));
      return Results.of(new ReadResult.Good(article(text, origin.stem())));
    } catch (Unreadable e) {
      return Results.of(e.at(origin.where()));
    }
  }

  private Article article(String text, String stem) throws Unreadable {
    Map<String, String> header = new TreeMap<>();
    int bodyFrom = 0;
    int at = 0;
    int lines = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      Matcher m = HEADER.matcher(line);
      String field = m.matches() ? fields.ofHeader(m.group(1).toLowerCase(Locale.ROOT)) : null;
      if (field != null) {
        header.put(field, m.group(2));
        bodyFrom = Math.min(text.length(), end + 1);
      } else if (lines > 0 && !line.isEmpty()) {
        break;
      } else if (!line.isEmpty()) {
        header.putIfAbsent("headline", line);
      }
      lines++;
      at = end + 1;
    }
    boolean found = header.keySet().stream().anyMatch(key -> !key.equals("headline"));
    String headline = header.get("headline");
    Metadata given =
        new Metadata(
            header.get("id"),
            header.get("url"),
            header.get("title") == null && found ? headline : header.get("title"),
            header.get("publisher"),
            Dates.of(header.get("date")));
    return articles.make(given, stem, text, found ? bodyFrom : 0);
  }
}
