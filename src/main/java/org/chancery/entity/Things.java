package org.chancery.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells ships, places and bodies that bear a person's name from the person. */
final class Things {
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  Things(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      (row.get("side").equals("before") ? before : after).add(row.get("word"));
    }
  }

  /** Whether the name between the tokens is a part of a thing's name, or begins as one. */
  boolean named(Sentence sentence, int from, int to) {
    if (before.contains(word(sentence.token(from)))) {
      return true;
    }
    if (from > 0 && before.contains(word(sentence.token(from - 1)))) {
      return true;
    }
    return to < sentence.size()
        && Character.isUpperCase(sentence.token(to).text().charAt(0))
        && !sentence.headline()
        && after.contains(word(sentence.token(to)));
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
