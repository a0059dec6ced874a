package org.chancery.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.entity.NameIndex.Hit;
import org.chancery.text.Sentence;

/**
 * Tells a state from the part of another that has the same name, as Georgia in the Caucasus from
 * Georgia in the United States. Where the article does not tell, the name stays unlinked.
 */
final class SharedNames {
  private final Map<State, State> others = new LinkedHashMap<>();

  SharedNames(Authority authority, DataTable table) {
    for (DataTable.Row row : table.rows()) {
      if (authority.entity(row.get("state")).orElse(null) instanceof State state
          && authority.entity(row.get("other")).orElse(null) instanceof State other) {
        others.put(state, other);
      }
    }
  }

  /** Whether the name is one that two share; an adjective never is. */
  boolean holds(Hit hit) {
    return !hit.entry().demonym()
        && hit.entry().entities().iterator().next() instanceof State state
        && others.containsKey(state);
  }

  /** Adds the state when the article points to it; all other names must have been found. */
  void resolve(Sentence sentence, Hit hit, Findings findings) {
    State state = (State) hit.entry().entities().iterator().next();
    State other = others.get(state);
    if (partOf(sentence, hit, findings)) {
      return;
    }
    if (findings.weight(state) > 0
        || findings.weight(other) == 0
        || besideState(sentence, hit, findings)) {
      findings.add(sentence, hit.from(), hit.to(), state, Kind.NAME, 0.85);
    }
  }

  /** Whether a town elsewhere stands before, or the words say that it is a part: "state of". */
  private static boolean partOf(Sentence sentence, Hit hit, Findings findings) {
    int before = hit.from() - 1;
    if (before < 1) {
      return false;
    }
    if (sentence.token(before).text().equals("of")
        && sentence.token(before - 1).text().equals("state")) {
      return true;
    }
    Entity state = hit.entry().entities().iterator().next();
    return sentence.token(before).text().equals(",")
        && findings.in(sentence.index()).stream()
            .anyMatch(
                m ->
                    m.to() == before
                        && m.entity() instanceof Place place
                        && !state.equals(place.country()));
  }

  /** Whether it stands in one list with a state. */
  private static boolean besideState(Sentence sentence, Hit hit, Findings findings) {
    return findings.in(sentence.index()).stream()
        .filter(m -> m.entity() instanceof State && m.kind() != Kind.DEMONYM)
        .anyMatch(
            m ->
                (m.to() + 1 == hit.from() && joins(sentence, m.to()))
                    || (hit.to() + 1 == m.from() && joins(sentence, hit.to())));
  }

  private static boolean joins(Sentence sentence, int token) {
    return sentence.token(token).pos().matches("CC|,");
  }
}
