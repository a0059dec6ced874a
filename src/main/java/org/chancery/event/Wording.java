package org.chancery.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text without case, punctuation and the kind of quotation marks, to tell whether
 * two papers print the same words.
 */
final class Wording {
  /** Sentences of fewer words can be alike by accident. */
  private static final int LEAST_WORDS = 8;

  private static final double SAME_TEXT = 0.8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<String> words;
  private final Set<String> distinct;

  private Wording(List<String> words) {
    this.words = words;
    this.distinct = new HashSet<>(words);
  }

  /** Returns the words of the text. */
  static Wording of(String text) {
    return new Wording(
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
  }

  /** Returns how many words there are. */
  int size() {
    return words.size();
  }

  /** Returns the share of their distinct words that two texts have in common, from 0 to 1. */
  double likeness(Wording other) {
    int shared = shared(other);
    int all = distinct.size() + other.distinct.size() - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  /** Whether two sentences are the same but for a few words, and long enough for that to tell. */
  boolean isCopyOf(Wording other) {
    return Math.min(words.size(), other.words.size()) >= LEAST_WORDS
        && likeness(other) >= SAME_TEXT;
  }

  private int shared(Wording other) {
    int shared = 0;
    for (String word : distinct) {
      shared += other.distinct.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** Returns the runs of so many words; the whole text where it has fewer. */
  List<String> runs(int length) {
    if (words.size() <= length) {
      return List.of(String.join(" ", words));
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }
}
