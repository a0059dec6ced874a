package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.Article.Block;
import org.junit.jupiter.api.Test;

class TextSketchTest {
  private static String words(int count, long seed) {
    return new Random(seed)
        .ints(count, 0, 3000)
        .mapToObj(number -> "w" + number)
        .collect(Collectors.joining(" "));
  }

  private static TextSketch sketch(String text) {
    return TextSketch.of(text).orElseThrow();
  }

  @Test
  void estimatesTheShareOfCommonRuns() {
    String shared = words(300, 1);
    for (int own : List.of(0, 75, 150, 300, 900)) {
      double truth = 296.0 / (300 + 2 * own);
      double total = 0;
      for (int seed = 0; seed < 20; seed++) {
        total +=
            sketch(shared + " " + words(own, 100 + seed))
                .likeness(sketch(words(own, 200 + seed) + " " + shared));
      }
      assertEquals(truth, total / 20, 0.04, own + " words of each text are its own");
    }
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    String text = words(40, 1);
    assertEquals(sketch(text), sketch("“" + text.toUpperCase(Locale.ROOT) + "!”"));
  }

  @Test
  void theHeadlineDoesNotCount() {
    String story = words(40, 1);
    assertEquals(sketch(story), sketch("Talks fail", story));
    assertEquals(sketch(story), sketch("No agreement reached in the capital", story));
  }

  private static TextSketch sketch(String headline, String story) {
    String text = headline + "\n" + story;
    int start = headline.length() + 1;
    List<Block> blocks =
        List.of(
            new Block(0, headline.length(), Block.Kind.HEADLINE),
            new Block(start, text.length(), Block.Kind.BODY));
    return TextSketch.of(new Article("a", null, null, null, null, text, blocks)).orElseThrow();
  }

  @Test
  void shortTextsHaveNone() {
    assertEquals(Optional.empty(), TextSketch.of(words(29, 1)));
    assertTrue(TextSketch.of(words(30, 1)).isPresent());
  }

  @Test
  void otherDigitsAreNoSketch() {
    assertThrows(IllegalArgumentException.class, () -> new TextSketch("00ff"));
  }
}
