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
  private final Set<String> withOf = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  Things(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      switch (row.get("side")) {
        case "before" -> before.add(row.get("word"));
        case "after" -> after.add(row.get("word"));
        case "part" -> parts.add(row.get("word"));
        case "of" -> withOf.add(row.get("word"));
        default -> throw new IllegalArgumentException("data/entity/things.tsv: " + row.get("side"));
      }
    }
  }

  /** Whether the state or city at the position only lends its name: "USS America". */
  boolean hold(Sentence sentence, int from) {
    if (from == 0 || sentence.headline()) {
      return false;
    }
    Token last = sentence.token(from - 1);
    if (last.text().equals("of")) {
      return from > 1 && withOf.contains(word(sentence.token(from - 2)));
    }
    return last.isProperNoun()
        && Character.isUpperCase(last.text().charAt(0))
        && before.contains(word(last));
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

  /** Whether a word with a capital letter before it makes another name: "West Africa". */
  boolean other(Sentence sentence, int from) {
    return from > 0
        && !sentence.headline()
        && Character.isUpperCase(sentence.token(from - 1).text().charAt(0))
        && sentence.token(from - 1).isProperNoun()
        && parts.contains(word(sentence.token(from - 1)));
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
