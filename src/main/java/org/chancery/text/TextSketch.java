package org.chancery.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.Article;

/**
 * A few digits that stand for a whole text, to tell whether two articles print the same one though
 * headline, beginning or end differ. It is a MinHash (Broder 1997) of the text's runs of five
 * words, of which each value keeps four bits (Li and König 2010): from the share of equal digits in
 * two sketches follows about which share of runs the texts have in common. A sketch follows from
 * the words alone, whatever their case, punctuation and spacing.
 *
 * @param digits the values as hexadecimal digits in lower case, always as many
 */
public record TextSketch(String digits) {
  private static final int VALUES = 128;
  private static final int RUN = 5;

  /** So few words make too few runs for a share of them to tell. */
  private static final int LEAST_WORDS = 30;

  private static final int DIGIT_VALUES = 16;

  /** Share of the digits that are equal in texts which have nothing in common. */
  private static final double BY_CHANCE = 1.0 / DIGIT_VALUES;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + VALUES + "}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * Takes the digits of a sketch.
   *
   * @throws IllegalArgumentException when they are no sketch
   */
  public TextSketch {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a sketch of a text: " + digits);
    }
  }

  /**
   * Returns the sketch of an article, if it is long enough. The paragraphs of the story count; each
   * house writes a headline of its own. Where no paragraphs are known, the whole text counts.
   */
  public static Optional<TextSketch> of(Article article) {
    String story =
        article.blocks().stream()
            .filter(block -> block.kind() == Article.Block.Kind.BODY)
            .map(block -> article.text().substring(block.start(), block.end()))
            .collect(Collectors.joining("\n"));
    return of(story.isEmpty() ? article.text() : story);
  }

  /** Returns the sketch of a text, if it is long enough. */
  public static Optional<TextSketch> of(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    return words.size() < LEAST_WORDS ? Optional.empty() : Optional.of(ofWords(words));
  }

  private static TextSketch ofWords(List<String> words) {
    long[] least = new long[VALUES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int start = 0; start + RUN <= words.size(); start++) {
      long run = Shuffle.place(String.join(" ", words.subList(start, start + RUN)), 0);
      for (int value = 0; value < VALUES; value++) {
        least[value] = Math.min(least[value], Shuffle.place(run, value));
      }
    }
    StringBuilder digits = new StringBuilder(VALUES);
    for (long value : least) {
      digits.append(Character.forDigit(Math.floorMod(value, DIGIT_VALUES), DIGIT_VALUES));
    }
    return new TextSketch(digits.toString());
  }

  /**
   * Returns about which share of all their runs of words two texts have in common, from 0 to 1. The
   * standard error is five hundredths at the most.
   */
  public double likeness(TextSketch other) {
    int equal = 0;
    for (int i = 0; i < VALUES; i++) {
      equal += digits.charAt(i) == other.digits.charAt(i) ? 1 : 0;
    }
    double share = (double) equal / VALUES;
    return Math.max(0, (share - BY_CHANCE) / (1 - BY_CHANCE));
  }
}
