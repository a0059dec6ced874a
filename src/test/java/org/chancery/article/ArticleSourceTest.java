package org.chancery.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSourceTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 17);

  @TempDir private Path folder;

  private static List<ReadResult> all(Path path, InputStream in) {
    List<ReadResult> results = new ArrayList<>();
    try (Results read = new ArticleSource(null, in).read(List.of(path))) {
      read.forEachRemaining(results::add);
    }
    return results;
  }

  private static Article article(ReadResult result) {
    assertTrue(result instanceof ReadResult.Good, result.toString());
    return ((ReadResult.Good) result).article();
  }

  private Article read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    List<ReadResult> results = all(file, InputStream.nullInputStream());
    assertEquals(1, results.size());
    return article(results.get(0));
  }

  private Article read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> article.text().substring(block.start(), block.end()))
        .toList();
  }

  @Test
  void takesNoSentenceOfTheStoryForItsHeadline() throws IOException {
    String story =
        """
        The two envoys talked about the old bridge for a whole day.

        They mean to go on next week in the same hall.

        “We have only begun,” said the older one of the two, with a smile that meant “not yet.”
        """;
    assertEquals(3, blocks(read("a.txt", "The envoys meet\nDate: 2020-05-01\n\n" + story)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'a','url':'https://x.org/a','title':'Envoys meet','publisher':'X','date':"
            + "'2019-06-17','text':'They met.'}",
        "{'id':'a','url':'https://x.org/a','title':'Envoys meet','source_domain':'X',"
            + "'date_publish':'2019-06-17 08:00:00','maintext':'They met.'}",
        "{'@type':'NewsArticle','identifier':'a','mainEntityOfPage':{'@id':'https://x.org/a'},"
            + "'headline':'Envoys meet','publisher':{'@type':'Organization','name':'X'},"
            + "'datePublished':'2019-06-17T08:00:00Z','articleBody':'They met.'}"
      })
  void knowsTheFieldsOfUsualRecords(String record) throws IOException {
    Article article = read("r.jsonl", record.replace('\'', '"'));
    assertEquals("a", article.id());
    assertEquals("https://x.org/a", article.url());
    assertEquals("Envoys meet", article.title());
    assertEquals("X", article.publisher());
    assertEquals(DAY, article.date());
    assertEquals("They met.", article.text());
  }

  @Test
  void readsPackedLinesAndReportsTheBadOne() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(
          "{\"text\": \"One.\"}\n{broken\n\n{\"text\": \"Four.\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("two.jsonl.gz"), packed.toByteArray());
    List<ReadResult> results = all(file, InputStream.nullInputStream());
    assertEquals("two-1", article(results.get(0)).id());
    Problem problem = ((ReadResult.Bad) results.get(1)).problem();
    assertEquals(Problem.Kind.SYNTAX, problem.kind());
    assertTrue(problem.where().endsWith("two.jsonl.gz, line 2"), problem.where());
    assertEquals("two-4", article(results.get(2)).id());
    assertEquals(3, results.size());
  }

  @Test
  void readsOnlyTheStoryOfPlainText() throws IOException {
    String text =
        """
        Envoys meet in the capital
        Advertisement
        OSLO, June 17, 2019 (AP) - The envoys met on Monday.
        Continue reading the main story
        They parted as friends, an aide said.
        Sign up for our newsletter to get the news in your inbox
        """;
    Article article = read("meeting.txt", text);
    assertEquals(text, article.text());
    assertEquals("meeting", article.id());
    assertEquals("Envoys meet in the capital", article.title());
    assertEquals(DAY, article.date());
    assertEquals(
        List.of(
            "Envoys meet in the capital",
            "OSLO, June 17, 2019 (AP) - The envoys met on Monday.",
            "They parted as friends, an aide said."),
        blocks(article));
  }

  @Test
  void takesTheHeaderBlockOfPlainText() throws IOException {
    Article article =
        read("a.txt", "Envoys meet\nSource: X\nDate: 2019-06-17\nURL: https://x.org/a\n\nMet.\n");
    assertEquals("X", article.publisher());
    assertEquals("https://x.org/a", article.url());
    assertEquals(DAY, article.date());
    assertEquals("Envoys meet", article.title());
    assertEquals(List.of("Met."), blocks(article));
  }

  @Test
  void leavesTheDateOpenWhereNothingTellsIt() throws IOException {
    assertNull(read("a.txt", "Envoys meet\n\nOSLO, June 17 (AP) - They met.\n").date());
  }

  @Test
  void dividesParagraphsThatRunTogether() throws IOException {
    Article article =
        read(
            "a.txt",
            "Envoys meet in the capital\n\nThe envoys met for two hours on Monday.Both praised the"
                + " U.S. plan, “a start.”Talks go on, the agency said on www.Example.org.\n");
    assertEquals(4, blocks(article).size(), blocks(article).toString());
    assertEquals("The envoys met for two hours on Monday.", blocks(article).get(1));
  }

  private static final String STORY =
      "The envoys of both states met for two hours on Monday and spoke of the border, of trade and"
          + " of the families who have waited for years, said an aide who was in the room. ";

  private static String page(String head) {
    return "<html><head>"
        + head
        + "</head><body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article>"
        + "<h1>Envoys meet in the caf\u00e9</h1>"
        + ("<p>" + STORY + STORY + "</p>").repeat(4).replaceFirst("border", "first border")
        + "<aside><p>Read more: ten other stories</p></aside></article>"
        + "<footer><p>All rights reserved by the house</p></footer></body></html>";
  }

  @Test
  void readsPagesByWhatTheyTellMachines() throws IOException {
    Article article =
        read(
            "page.html",
            page(
                """
                <meta property="og:site_name" content="X Online">
                <meta property="article:published_time" content="2001-01-01">
                <meta property="og:url" content="https://x.org/a">
                <script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
                {"@type": ["NewsArticle"], "headline": "Envoys meet at last",
                "datePublished": "2019-06-17T08:00:00+02:00", "publisher": {"name": "X"}}]}
                </script>
                <script type="application/ld+json">{broken</script>"""));
    assertEquals("Envoys meet at last", article.title());
    assertEquals("X", article.publisher());
    assertEquals("https://x.org/a", article.url());
    assertEquals(DAY, article.date());
    assertTrue(article.text().contains("first border"), article.text());
    for (String furniture : List.of("World", "other stories", "rights reserved")) {
      assertTrue(!article.text().contains(furniture), furniture);
    }
  }

  @Test
  void decodesPagesAsTheyDeclare() throws IOException {
    byte[] page = page("<meta charset='iso-8859-1'>").getBytes(Charset.forName("windows-1252"));
    assertEquals("Envoys meet in the caf\u00e9", read("page.html", page).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"They met in Oslo.\"}",
        "[{\"text\": \"They met in Oslo.\"}]",
        "<html><body><p>They met in Oslo.</p></body></html>",
        "They met in Oslo."
      })
  void tellsTheFormatOfTheStandardInput(String input) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    List<ReadResult> results = all(ArticleSource.STANDARD_INPUT, in);
    assertEquals("They met in Oslo.", article(results.get(0)).text().strip());
  }
}
