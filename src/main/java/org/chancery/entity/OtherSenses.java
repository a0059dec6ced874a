package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Knows names that are those of something else beside certain words: the ICC of cricket. */
final class OtherSenses {
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  OtherSenses(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      words.computeIfAbsent(row.get("name"), name -> new ArrayList<>()).addAll(row.list("words"));
    }
  }

  /** Whether the sentence tells that the name between the tokens is not the listed one. */
  boolean meant(Sentence sentence, int from, int to) {
    List<String> telling = words.getOrDefault(Prefix.phrase(sentence, from, to), List.of());
    return !telling.isEmpty()
        && sentence.tokens().stream().map(OtherSenses::form).anyMatch(telling::contains);
  }

  private static String form(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
