package org.chancery.evaluate;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far two stretches of words are the same. */
final class Overlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Shorter texts are held in others too easily for that to mean anything. */
  private static final int MIN_HELD = 5;

  private static final double HELD = 0.9;

  private Overlap() {}

  /**
   * Returns the F1 of the words that the two share, from 0 to 1; just under 1 where nearly all
   * words of the shorter stand in the longer.
   */
  static double of(String a, String b) {
    Map<String, Integer> left = words(a);
    Map<String, Integer> right = words(b);
    int common =
        left.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), right.getOrDefault(e.getKey(), 0)))
            .sum();
    if (common == 0) {
      return 0;
    }
    int leftSize = size(left);
    int rightSize = size(right);
    double f1 = 2.0 * common / (leftSize + rightSize);
    int shorter = Math.min(leftSize, rightSize);
    double held = (double) common / shorter;
    return Math.max(f1, held >= HELD && shorter >= MIN_HELD ? 0.99 * held : 0);
  }

  private static int size(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(normal);
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
    return counts;
  }
}
