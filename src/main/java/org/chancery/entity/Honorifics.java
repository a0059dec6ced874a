package org.chancery.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.data.DataTable;
import org.chancery.entity.Person.Gender;
import org.chancery.text.Sentence;

/** The words of titles before a name, from {@code data/entity/honorifics.tsv}. */
final class Honorifics {
  private final Map<String, Gender> words = new HashMap<>();
  private final Set<String> joining = new HashSet<>();
  private final Set<String> past = new HashSet<>();
  private final Map<String, List<String>> names = new HashMap<>();

  Honorifics(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      String gender = row.get("gender");
      words.put(
          row.get("word"),
          gender.isEmpty() ? Gender.UNKNOWN : Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
      names.put(row.get("word"), row.list("names"));
      switch (row.get("joins")) {
        case "yes" -> joining.add(row.get("word"));
        case "past" -> past.add(row.get("word"));
        default -> {}
      }
    }
  }

  /** Whether the word can be a part of a title before a name. */
  boolean isTitleWord(String word) {
    return words.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word and one name are a whole name, as in "Lord Ricketts". */
  boolean completes(String word) {
    return names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).contains("full");
  }

  /** Whether one of the words tells that the title is no longer held: "former". */
  boolean isPast(String title) {
    return Stream.of(title.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(past::contains);
  }

  /** Whether the word tells nothing but that somebody is addressed, as "Mr." does. */
  boolean addresses(String word) {
    return names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).contains("surname");
  }

  /** Whether a given name follows the word, as in "Sir Keir". */
  boolean precedesGivenName(String word) {
    return names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).contains("given");
  }

  /** Returns the gender that the words between the two tokens tell. */
  Gender gender(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Gender gender =
          words.getOrDefault(sentence.token(i).text().toLowerCase(Locale.ROOT), Gender.UNKNOWN);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /**
   * Returns the first token of the title that ends before the name; the name when there is none.
   */
  int start(Sentence sentence, int name) {
    int start = name;
    for (int i = name - 1; i >= 0; i--) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      boolean hyphen = Folding.isHyphen(word) && start < name;
      if (!words.containsKey(word) && !hyphen) {
        break;
      }
      if (!joining.contains(word) && !hyphen) {
        start = i;
      } else if (start == name) {
        break;
      }
    }
    return start;
  }
}
