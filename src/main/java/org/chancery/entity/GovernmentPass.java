package org.chancery.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves governments that are named by who leads them or where they sit to the state: "the Obama
 * administration", "his government", "the Damascus regime".
 */
final class GovernmentPass {
  private final Set<String> nouns = new HashSet<>();

  GovernmentPass(DataTable table) {
    table.rows().forEach(row -> nouns.add(row.get("noun")));
  }

  /** Adds the mentions of such governments, each on its noun alone. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      for (Token token : sentence.tokens()) {
        int at = token.index();
        if (at > 0
            && token.isNoun()
            && nouns.contains(token.lemma().toLowerCase(Locale.ROOT))
            && findings.free(sentence, at, at + 1)) {
          State state = state(sentence, at, findings);
          if (state != null) {
            findings.add(sentence, at, at + 1, state, Kind.METONYM, 0.8);
          }
        }
      }
    }
  }

  private static @Nullable State state(Sentence sentence, int noun, Findings findings) {
    boolean possessive = sentence.token(noun - 1).pos().equals("POS");
    for (Mention mention : findings.in(sentence.index())) {
      boolean beside = mention.to() == (possessive ? noun - 1 : noun);
      boolean capital = mention.entity() instanceof Place place && place.capital();
      if (beside && (capital || mention.entity() instanceof Person)) {
        return mention.entity().country();
      }
    }
    return null;
  }
}
