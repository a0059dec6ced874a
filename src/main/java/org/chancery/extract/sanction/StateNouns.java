package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.data.DataTable.Row;
import org.chancery.text.Token;

/**
 * Knows the common nouns for a state, as {@code data/sanction/state-nouns.tsv} has them. Immutable.
 */
final class StateNouns {
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> ofBodies = new LinkedHashSet<>();

  StateNouns() {
    for (Row row : SanctionLexicon.rows("sanction/state-nouns")) {
      nouns.add(row.get("noun"));
      if (row.get("body").equals("of")) {
        ofBodies.add(row.get("noun"));
      }
    }
  }

  /** Whether the word stands for a state: "the oil-rich nation". */
  boolean holds(Token word) {
    return nouns.contains(SanctionLexicon.lemma(word));
  }

  /** Whether the name of a body before the word only says what the state belongs to. */
  boolean belongs(Token word) {
    return ofBodies.contains(SanctionLexicon.lemma(word));
  }
}
