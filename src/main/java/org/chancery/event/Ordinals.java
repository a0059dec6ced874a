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

  /** Words from the number on in which something else can be told to be counted. */
  private static final int SOON = 10;

  private record Numeral(int number, List<String> after, List<String> unless) {}

  private final Map<String, Numeral> numbers = new LinkedHashMap<>();
  private final Set<String> nouns = new LinkedHashSet<>();

  private Ordinals(DataTable ordinals, DataTable meetings) {
    for (DataTable.Row row : ordinals.rows()) {
      Numeral numeral =
          new Numeral(Integer.parseInt(row.get("number")), row.list("after"), row.list("unless"));
      row.list("words").forEach(word -> numbers.put(word, numeral));
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
      Numeral numeral = numbers.get(words.get(i));
      if (numeral != null && numbersMeeting(numeral, words, i)) {
        found.add(numeral.number());
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private boolean numbersMeeting(Numeral numeral, List<String> words, int at) {
    List<String> next = words.subList(at + 1, Math.min(words.size(), at + 1 + REACH));
    List<String> soon = words.subList(at + 1, Math.min(words.size(), at + 1 + SOON));
    boolean counts =
        numeral.after().isEmpty() || (at > 0 && numeral.after().contains(words.get(at - 1)));
    return counts
        && next.stream().anyMatch(nouns::contains)
        && soon.stream().noneMatch(numeral.unless()::contains);
  }
}
