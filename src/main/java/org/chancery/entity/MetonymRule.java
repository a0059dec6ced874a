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
  private final Set<String> clauseAfter = new HashSet<>();
  private final Set<String> governmentAsObject = new HashSet<>();
  private final Map<String, String> standsFor = new HashMap<>();
  private final Authority authority;

  MetonymRule(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      switch (row.get("use")) {
        case "before" -> governmentAfter.add(row.get("word"));
        case "place" -> placeBefore.add(row.get("word"));
        case "clause" -> clauseAfter.add(row.get("word"));
        case "object" -> governmentAsObject.add(row.get("word"));
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
    int first = start(sentence, from);
    int end = end(sentence, to);
    Token after = end < sentence.size() ? sentence.token(end) : null;
    if (after != null && placeBefore.contains(word(after))) {
      return false;
    }
    Token before = first == 0 ? null : sentence.token(first - 1);
    if (before != null && governmentAfter.contains(word(before))) {
      return true;
    }
    if (before != null && before.isVerb() && governmentAsObject.contains(before.lemma())) {
      return true;
    }
    boolean locative =
        before != null && before.pos().matches("IN|TO") && !clauseAfter.contains(word(before));
    return !locative && after != null && owns(sentence, end, after);
  }

  /** Whether a verb of which the name can be the subject follows, or what the name possesses. */
  private boolean owns(Sentence sentence, int end, Token after) {
    boolean more = end + 1 < sentence.size();
    if (after.pos().equals("POS")) {
      return more && !placeBefore.contains(word(sentence.token(end + 1)));
    }
    String tag = after.pos().equals("RB") && more ? sentence.token(end + 1).pos() : after.pos();
    return tag.matches("VBD|VBZ|VBP|MD");
  }

  /** Returns the first token of a list of names that the name stands in: "Paris, Rome and Bonn". */
  private static int start(Sentence sentence, int from) {
    int start = from;
    while (start >= 2 && joins(sentence, start - 1) && sentence.token(start - 2).isProperNoun()) {
      start -= 2;
      while (start > 0 && sentence.token(start - 1).isProperNoun()) {
        start--;
      }
    }
    return start;
  }

  private static int end(Sentence sentence, int to) {
    int end = to;
    while (end + 1 < sentence.size()
        && joins(sentence, end)
        && sentence.token(end + 1).isProperNoun()) {
      end += 2;
      while (end < sentence.size() && sentence.token(end).isProperNoun()) {
        end++;
      }
    }
    return end;
  }

  private static boolean joins(Sentence sentence, int token) {
    return sentence.token(token).pos().matches("CC|,");
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
