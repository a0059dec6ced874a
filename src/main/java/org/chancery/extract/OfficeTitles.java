package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Office;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Titles of offices in running text, and the words that take them back. */
final class OfficeTitles {
  /** What a title can mean: kinds of office, and words that the office's own name must hold. */
  private record Title(List<String> kinds, List<String> marks) {}

  private final Map<String, Title> titles = new LinkedHashMap<>();
  private final Set<String> past = new LinkedHashSet<>();

  OfficeTitles() {
    for (DataTable.Row row : DataTable.read("data/entity/titles.tsv").rows()) {
      titles.put(row.get("title"), new Title(row.list("kinds"), row.list("office_words")));
    }
    for (DataTable.Row row : DataTable.read("data/office/not-in-office.tsv").rows()) {
      past.add(row.get("word"));
    }
  }

  /** Returns those of the offices that a title among the words means; none after "former". */
  List<Office> named(Sentence sentence, int from, int to, List<Office> offices) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens().subList(from, to)) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    if (isPast(sentence, from - 1) || words.stream().anyMatch(past::contains)) {
      return List.of();
    }
    for (int length = words.size(); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Title title = titles.get(String.join(" ", words.subList(start, start + length)));
        if (title != null) {
          return offices.stream().filter(office -> fits(title, office)).limit(1).toList();
        }
      }
    }
    return List.of();
  }

  /** Whether a word that takes a title back ends at the position, also with a hyphen: "then-". */
  private boolean isPast(Sentence sentence, int at) {
    if (at < 0) {
      return false;
    }
    String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
    return past.contains(word) || (word.equals("-") && isPast(sentence, at - 1));
  }

  private static boolean fits(Title title, Office office) {
    String own = (office.label() + " " + office.altLabels()).toLowerCase(Locale.ROOT);
    return title.kinds.contains(office.kind())
        && (title.marks.isEmpty() || title.marks.stream().anyMatch(own::contains));
  }
}
