package org.chancery.server.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
  private static final ArticleSource SOURCE =
      new ArticleSource(
          "https://w3id.org/chancery/id/article/a", "A & B", "R&D {Daily}", "2021-06", null);

  @Test
  void wordsOfArticlesAreNoCommandsOfTeX() {
    assertEquals(
        "100\\% \\& \\#1 \\_x\\_ \\{y\\} \\$5 \\textasciitilde{} \\textasciicircum{}"
            + " \\textbackslash{}input\\{/etc\\} \\textquotedbl{}é\\textquotedbl{}",
        BibTeX.escaped("100% & #1 _x_ {y} $5 ~ ^ \\input{/etc}\n \"é\""));
    String entry =
        Citation.of("event/a/meeting-1", "https://w3id.org/x", "T", "w}\n@misc{k", SOURCE, 0)
            .bibtex();
    assertTrue(entry.contains("author = {{R\\&D \\{Daily\\}}}"), entry);
    assertEquals(1, entry.lines().filter(line -> line.startsWith("@")).count(), entry);
    assertTrue(entry.contains("year = {2021},\n  month = jun"), entry);
  }

  @Test
  void keysAreStableAndTellNamesApart() {
    assertTrue(new BibTeX("article/a").entry().startsWith("@misc{chancery:article:a\n"));
    String one = new BibTeX("article/a%2Cb").entry();
    assertTrue(one.matches("(?s)@misc\\{chancery:article:a-2Cb-[0-9a-f]+\\n\\}\\n"), one);
    assertNotEquals(one, new BibTeX("article/a-2Cb").entry());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://n.example/a | They met. | https://n.example/a#:~:text=They%20met%2E",
        "https://n.example/a#top | Yes, we-met | https://n.example/a#top:~:text=Yes%2C%20we%2Dmet",
        "https://n.example/a | a b c d e f g h i | https://n.example/a#:~:text=a%20b%20c%20d,f%20g%20h%20i",
        "https://n.example/a | Zoë | https://n.example/a#:~:text=Zo%C3%AB"
      })
  void leadsToTheWords(String url, String words, String link) {
    assertEquals(link, SourceLink.to(url, words));
  }
}
