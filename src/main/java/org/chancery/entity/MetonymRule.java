package org.chancery.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells a capital that stands for its government from the city. */
final class MetonymRule {
  private final Set<String> governmentAfter = new HashSet<>();
  private final Set<String> placeBefore = new HashSet<>();
  private final Map<String, String> standsFor = new HashMap<>();
  private final Authority authority;

  MetonymRule(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      switch (row.get("use")) {
        case "before" -> governmentAfter.add(row.get("word"));
        case "place" -> placeBefore.add(row.get("word"));
        case "stands_for" -> standsFor.put(row.get("word"), row.get("state"));
        default ->
            throw new IllegalArgumentException("data/entity/metonyms.tsv: " + row.get("use"));
      }
    }
  }

  /** Returns whose government the capital's name stands for there, or nothing for the city. */
  Optional<Entity> government(Sentence sentence, int from, int to, Place capital) {
    return capital.capital() && actsAsGovernment(sentence, from, to)
        ? Optional.ofNullable(standsFor.get(capital.key()))
            .flatMap(authority::entity)
            .or(() -> Optional.ofNullable(capital.country()))
        : Optional.empty();
  }

  private boolean actsAsGovernment(Sentence sentence, int from, int to) {
    Token after = to < sentence.size() ? sentence.token(to) : null;
    String before = from == 0 ? "" : word(sentence.token(from - 1));
    boolean locative = from > 0 && sentence.token(from - 1).pos().matches("IN|TO");
    if (governmentAfter.contains(before)) {
      return after == null || !placeBefore.contains(word(after));
    }
    if (locative || after == null) {
      return false;
    }
    if (after.pos().equals("POS")) {
      return to + 1 < sentence.size() && !placeBefore.contains(word(sentence.token(to + 1)));
    }
    boolean adverb = after.pos().equals("RB") && to + 1 < sentence.size();
    String tag = adverb ? sentence.token(to + 1).pos() : after.pos();
    boolean joined = word(after).equals("and") && from > 0 && !before.equals(",");
    return tag.matches("VBD|VBZ|VBP|MD") || joined || before.equals("and");
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
