package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;

/** Finds the number that a text gives a meeting, as in "their second face-to-face meeting". */
final class Ordinals {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Words that can stand between the number and the noun. */
  private static final int REACH = 4;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> nouns = new LinkedHashSet<>();

  private Ordinals(DataTable ordinals, DataTable meetings) {
    for (DataTable.Row row : ordinals.rows()) {
      int number = Integer.parseInt(row.get("number"));
      row.list("words").forEach(word -> numbers.put(word, number));
    }
    meetings.rows().forEach(row -> nouns.add(row.get("noun")));
  }

  /** Returns the finder with the tables on the class path. */
  static Ordinals standard() {
    return new Ordinals(
        DataTable.read("data/event/ordinals.tsv"), DataTable.read("data/meeting/nouns.tsv"));
  }

  /** Returns the number, when the text gives exactly one. */
  Optional<Integer> in(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Integer number = numbers.get(words.get(i));
      int end = Math.min(words.size(), i + 1 + REACH);
      if (number != null && words.subList(i + 1, end).stream().anyMatch(nouns::contains)) {
        found.add(number);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
