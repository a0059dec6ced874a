package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/** Tells from the words for a measure whether they name what lasts or what is done once. */
final class MeasureWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern AGE = Pattern.compile("(?i)\\b[\\p{L}\\p{N}]+-(year|decade)s?-");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*");

  /** What the words for a measure tell. */
  enum Sort {
    /** A measure that is in force for long, and has no number. */
    REGIME,
    /** A name that is given once, and stays. */
    STATUS,
    /** One act among others. */
    ACT,
    /** Nothing of the kind. */
    OPEN
  }

  private final Map<String, String> tells = new LinkedHashMap<>();

  private MeasureWords(DataTable table) {
    table.rows().forEach(row -> tells.put(row.get("word"), row.get("tells")));
  }

  /** Returns the words of the table on the class path. */
  static MeasureWords standard() {
    return new MeasureWords(DataTable.read("data/event/measure-words.tsv"));
  }

  /**
   * Returns what is told of a measure.
   *
   * @param measure the words for it; null tells nothing
   * @param sentence the sentence that they stand in
   */
  Sort sort(@Nullable String measure, String sentence) {
    Sort sort = sort(measure);
    return sort == Sort.REGIME && isNews(sentence) ? Sort.ACT : sort;
  }

  private boolean isNews(String sentence) {
    String words = " " + String.join(" ", words(sentence)) + " ";
    return tells.entrySet().stream()
        .anyMatch(
            entry -> entry.getValue().equals("news") && words.contains(" " + entry.getKey() + " "));
  }

  private Sort sort(@Nullable String measure) {
    List<String> words = words(measure);
    if (words.isEmpty()) {
      return Sort.OPEN;
    }
    if (!numbers(measure).isEmpty() || words.stream().anyMatch(word -> is(word, "act"))) {
      return Sort.ACT;
    }
    if (is(words.get(0), "status")) {
      return Sort.STATUS;
    }
    return is(words.get(words.size() - 1), "regime") ? Sort.REGIME : Sort.OPEN;
  }

  private boolean is(String word, String what) {
    return what.equals(tells.get(word));
  }

  private static List<String> words(@Nullable String measure) {
    return measure == null
        ? List.of()
        : WORD.matcher(measure.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** Returns the numbers in the words for a measure, as they are written; ages are none. */
  static Set<String> numbers(@Nullable String measure) {
    Set<String> numbers = new TreeSet<>();
    if (measure != null) {
      NUMBER
          .matcher(AGE.matcher(measure).replaceAll(" "))
          .results()
          .forEach(found -> numbers.add(found.group()));
    }
    return numbers;
  }
}
