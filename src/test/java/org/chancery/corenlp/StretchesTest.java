package org.chancery.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
  private static List<Span> of(String text) {
    return Stretches.of(text, 0, text.length());
  }

  @Test
  void leavesParagraphsWhole() {
    String text = "The two ministers met in Oslo. \"We agreed on much,\" one of them said.";
    assertEquals(List.of(new Span(0, text.length())), of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "(", "x", "7"})
  void leavesOutWhatIsNoLanguage(String character) {
    String before = "They met. ";
    String text = before + character.repeat(100_000) + " They parted.";
    assertEquals(
        List.of(new Span(0, before.length()), new Span(text.length() - 13, text.length())),
        of(text));
  }

  @Test
  void cutsLongStretchesAfterSentences() {
    String sentence = "The envoy of the U.S. spoke with each of them. ";
    String text = sentence.repeat(1_000).strip();
    List<Span> stretches = of(text);
    assertTrue(stretches.size() > 10);
    for (Span stretch : stretches) {
      assertTrue(stretch.in(text).startsWith("The envoy"), stretch.in(text));
    }
  }

  @Test
  void cutsBetweenWordsWhereNoSentenceEnds() {
    String text = "word ".repeat(4_000);
    StringBuilder joined = new StringBuilder();
    for (Span stretch : of(text)) {
      joined.append(stretch.in(text));
      assertTrue(stretch.in(text).length() <= 4_000 && stretch.in(text).startsWith("word"));
    }
    assertEquals(text, joined.toString());
  }
}
