package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  private static final String PARAGRAPH =
      "The ministers of both countries met in the harbour town for the second time this year.";

  @TempDir private Path folder;

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void findsTheArticlesOfEveryFormat() throws IOException {
    file("plain.txt", "Ministers meet\n\n" + PARAGRAPH + "\n");
    file("page.html", "<html><head><title>T</title></head><p>" + PARAGRAPH + "</p></html>");
    file(
        "feed.jsonl",
        "{\"id\": \"first\", \"date\": \"2020-05-04\", \"text\": \""
            + PARAGRAPH
            + "\"}\n"
            + "{\"id\": \"second\", \"text\": \""
            + PARAGRAPH
            + "\"}\n");
    for (String id : List.of("plain", "page", "first")) {
      file(id + ".gold.json", "{}");
    }
    file("events.gold.json", "[]");
    List<GoldArticle> read = GoldReader.read(folder);
    assertEquals(
        List.of("first", "page", "plain"), read.stream().map(each -> each.article().id()).toList());
    for (GoldArticle each : read) {
      assertTrue(each.article().text().contains(PARAGRAPH), each.article().id());
    }
    assertEquals(LocalDate.of(2020, 5, 4), read.get(0).article().date());
  }

  @Test
  void takesDateAndHeadlineFromTheFactsWhereTheyTell() throws IOException {
    file("a.txt", "The Daily Harbour\n\nMinisters meet again\n\n" + PARAGRAPH + "\n");
    file(
        "a.gold.json",
        "{\"date\": \"2020-05-04\", \"source\": {\"title\": \"Ministers meet again\"}}");
    Article article = GoldReader.read(folder).get(0).article();
    assertEquals(LocalDate.of(2020, 5, 4), article.date());
    Article.Block head = article.blocks().get(0);
    assertEquals("Ministers meet again", article.text().substring(head.start(), head.end()));
  }

  @Test
  void saysWhichArticleIsMissingAndWhy() throws IOException {
    file("a.txt", "");
    file("a.gold.json", "{}");
    String message = assertThrows(IOException.class, () -> GoldReader.read(folder)).getMessage();
    assertTrue(message.contains("id a ") && message.contains("a.txt: "), message);
  }

  @Test
  void saysWhichFactLacksWhat() throws IOException {
    file("a.txt", "Ministers meet\n\n" + PARAGRAPH + "\n");
    file("a.gold.json", "{\"meetings\": [{\"names\": [\"A\", \"B\"]}]}");
    String message = assertThrows(IOException.class, () -> GoldReader.read(folder)).getMessage();
    assertTrue(message.contains("a.gold.json") && message.contains("\"status\""), message);
  }
}
