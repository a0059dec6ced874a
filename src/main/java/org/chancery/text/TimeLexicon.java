package org.chancery.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.data.DataTable;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** The words of {@code data/time/}. */
final class TimeLexicon {
  /** What a table says of one word. */
  record Entry(Kind kind, int value, boolean doubtful) {}

  private final Map<String, Entry> words = new LinkedHashMap<>();
  private final List<List<String>> notDates = new ArrayList<>();

  TimeLexicon() {
    for (DataTable.Row row : DataTable.read("data/time/words.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind"));
      int value = kind == Kind.UNIT ? days(row.get("value")) : Integer.parseInt(row.get("value"));
      words.put(row.get("word"), new Entry(kind, value, row.get("doubtful").equals("yes")));
    }
    for (DataTable.Row row : DataTable.read("data/time/not-dates.tsv").rows()) {
      notDates.add(List.of(row.get("words").split(" ", -1)));
    }
  }

  private static int days(String unit) {
    return switch (unit) {
      case "DAY" -> 1;
      case "WEEK" -> 7;
      case "FORTNIGHT" -> 14;
      case "MONTH" -> 30;
      case "YEAR" -> 365;
      default -> throw new IllegalArgumentException("no unit of time: " + unit);
    };
  }

  /** Returns what is known of the word, which is in lower case. */
  @Nullable Entry get(String word) {
    return words.get(word);
  }

  /** Returns how many tokens from the position on are a name that dates nothing; 0 for none. */
  int notDate(Sentence sentence, int from) {
    for (List<String> name : notDates) {
      if (matches(sentence, from, name)) {
        return name.size();
      }
    }
    return 0;
  }

  /** Whether the sentence has these words, given in lower case, from the position on. */
  static boolean matches(Sentence sentence, int from, List<String> words) {
    if (from + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(from + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
