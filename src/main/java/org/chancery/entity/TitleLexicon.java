package org.chancery.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Titles of offices as people write them, from {@code data/entity/titles.tsv}. */
final class TitleLexicon {
  /**
   * A title.
   *
   * @param words the title in lower case
   * @param kinds kinds of office that it can mean, likeliest first
   * @param marks words of which an office's own name must hold one; any office when empty
   * @param gender gender that the title tells
   * @param state key of the one state that has such an office, or "home" for the state of the
   *     paper; empty for others
   */
  record Title(
      String words, List<String> kinds, List<String> marks, Person.Gender gender, String state) {
    /** Whether the office's own name goes with the title. */
    boolean fits(Office office) {
      if (marks.isEmpty()) {
        return true;
      }
      String own = (office.label() + " " + office.altLabels()).toLowerCase(Locale.ROOT);
      return marks.stream().anyMatch(own::contains);
    }
  }

  private final Map<String, Title> titles = new LinkedHashMap<>();
  private final FirstWords firstWords;
  private int longest;

  TitleLexicon(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      String words = row.get("title");
      titles.put(
          words,
          new Title(
              words, row.list("kinds"), row.list("office_words"), gender(row), row.get("state")));
      longest = Math.max(longest, words.split(" ", -1).length);
    }
    firstWords = new FirstWords(titles.keySet());
  }

  private static Person.Gender gender(DataTable.Row row) {
    String gender = row.get("gender");
    return gender.isEmpty()
        ? Person.Gender.UNKNOWN
        : Person.Gender.valueOf(gender.toUpperCase(Locale.ROOT));
  }

  /** Returns the title of these words, letter case aside. */
  Optional<Title> find(String words) {
    return Optional.ofNullable(titles.get(words.toLowerCase(Locale.ROOT)));
  }

  /** Returns the first title between the tokens, the longest that begins there; or null. */
  @Nullable Title first(Sentence sentence, int from, int to) {
    for (int start = from; start < to; start++) {
      boolean begins = firstWords.begin(sentence.token(start));
      for (int end = Math.min(to, start + longest); begins && end > start; end--) {
        Optional<Title> found = find(Prefix.phrase(sentence, start, end));
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return null;
  }

  /** Whether a title can begin with the token. */
  boolean begins(Token token) {
    return firstWords.begin(token);
  }

  /** Returns the number of words of the longest title. */
  int longest() {
    return longest;
  }
}
