package org.chancery.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of four words of a text: how much of one text stands in another, whatever the line
 * breaks, marks and letter case.
 */
record Shingles(Set<String> runs) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return new Shingles(runs);
  }

  /** Returns the share of these runs that the other text has, 1 for a text too short to tell. */
  double coveredBy(Shingles other) {
    long shared = runs.stream().filter(other.runs::contains).count();
    return runs.isEmpty() ? 1 : (double) shared / runs.size();
  }
}
