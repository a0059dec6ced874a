package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
  private static List<Quotation> find(String text) {
    return Quotation.findAll(
        new Article("a", null, null, null, null, text, new Blocks().of(text, null, 0)));
  }

  private static List<String> words(String text) {
    return find(text).stream().map(quotation -> quotation.words().in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "straight | \"We are ready,\" she said. | We are ready,",
        "curly | The envoy said “talks go on”. | talks go on",
        "angle | He wrote: «No deal.» | No deal.",
        "twin marks | She said ``we agree'' on Monday. | we agree",
        "single | The minister's aide called it ‘a test of Europe's will’ today. "
            + "| a test of Europe's will",
        "straight single | 'It is over,' the ministers' host said. | It is over,",
        "plural inside single | ‘The allies’ patience is at an end,’ he said. "
            + "| The allies’ patience is at an end,",
        "nested single | “He told me ‘never’ and left,” she said. | He told me ‘never’ and left,",
        "nested alike | \"He told me \"never\" and left,\" she said. "
            + "| He told me \"never\" and left,",
        "closed by another mark | 'If it holds,’ he said, they would meet. | If it holds,",
        "double closed by single | “We will go,’ she said. | We will go,",
        "opened low | The chancellor said „wir kommen“ twice. | wir kommen",
        "no blank before | He said,\"We will see.\" | We will see.",
        "inside brackets | The pact (\"a bridge\") was signed. | a bridge",
      })
  void onePair(String kind, String text, String expected) {
    assertEquals(List.of(expected), words(text), kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "apostrophes | The ministers' talks didn't end in the '90s, the envoys' friends say.",
        "inches | A screen of 40\" was hung up.",
        "stray closer | The deal is done,\" they wrote.",
      })
  void none(String kind, String text) {
    assertEquals(List.of(), words(text), kind);
  }

  @Test
  void splitQuotationIsTwo() {
    assertEquals(
        List.of("We came,", "and we shall stay."),
        words("\"We came,\" the envoy said, \"and we shall stay.\""));
  }

  @Test
  void everyParagraphOfALongQuotationIsLinkedToTheOneBefore() {
    List<Quotation> found =
        find("“First we talk.\n\n“Then we sign.\n\n“Then we rest,” he said.\n\n“Why?” she asked.");
    assertEquals(
        List.of(false, true, true, false), found.stream().map(Quotation::continues).toList());
    assertEquals(List.of(false, false, true, true), found.stream().map(Quotation::closed).toList());
    assertEquals(List.of(0, 1, 2, 3), found.stream().map(Quotation::paragraph).toList());
  }

  @Test
  void unclosedQuotationEndsBeforeTheNextOne() {
    assertEquals(
        List.of("We will go. He left.", "No."), words("\"We will go. He left. \"No.\" was heard."));
  }

  @Test
  void quotationMayCrossLinesButNotParagraphs() {
    String lines = "\"We talked.\nWe agreed,\" she said.";
    assertEquals(List.of("We talked.\nWe agreed,"), words(lines));
    assertEquals(List.of("We talked."), words("\"We talked.\n\nWe agreed,\" she said."));
  }

  @Test
  void offsetsIncludeMarksInSpanOnly() {
    Quotation found = find("She said “ yes ” twice.").get(0);
    assertEquals(new Span(9, 16), found.span());
    assertEquals(new Span(11, 14), found.words());
  }
}
