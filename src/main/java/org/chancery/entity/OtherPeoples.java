package org.chancery.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;

/** Knows regions, minorities and faiths whose names hold a people's name: "South American". */
final class OtherPeoples {
  private final Set<String> phrases = new HashSet<>();

  OtherPeoples(DataTable table) {
    table.rows().forEach(row -> phrases.add(row.get("phrase")));
  }

  /** Whether the word at the position is a part of such a phrase. */
  boolean named(Sentence sentence, int at) {
    return (at > 0 && phrases.contains(phrase(sentence, at - 1)))
        || (at + 1 < sentence.size() && phrases.contains(phrase(sentence, at)));
  }

  private static String phrase(Sentence sentence, int from) {
    return (sentence.token(from).text() + " " + sentence.token(from + 1).text())
        .toLowerCase(Locale.ROOT);
  }
}
