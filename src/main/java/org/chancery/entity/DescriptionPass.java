package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Resolves common nouns for a state: "the North", "the kingdom", "the country". */
final class DescriptionPass {
  private static final int LONGEST = 3;

  private final Map<String, List<State>> phrases = new LinkedHashMap<>();
  private final FirstWords firstWords;

  DescriptionPass(Authority authority, DataTable table) {
    for (DataTable.Row row : table.rows()) {
      List<State> states = new ArrayList<>();
      for (String key : row.list("states")) {
        if (authority.entity(key).orElse(null) instanceof State state) {
          states.add(state);
        }
      }
      phrases.put(row.get("phrase"), states);
    }
    this.firstWords = new FirstWords(phrases.keySet());
  }

  /** Adds the mentions of such phrases. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      for (int from = 0; from < sentence.size(); from++) {
        find(sentence, from, findings);
      }
    }
  }

  private void find(Sentence sentence, int from, Findings findings) {
    boolean begins = firstWords.begin(sentence.token(from));
    for (int to = Math.min(sentence.size(), from + LONGEST); begins && to > from + 1; to--) {
      String phrase = Prefix.phrase(sentence, from, to);
      List<State> states =
          phrases.get(phrase.startsWith("The ") ? "t" + phrase.substring(1) : phrase);
      if (states == null || !findings.free(sentence, from, to) || goesOn(sentence, to)) {
        continue;
      }
      State state =
          states.isEmpty() ? lastNamed(sentence, from, findings) : foremost(states, findings);
      if (state != null) {
        findings.add(sentence, from, to, state, Kind.DESCRIPTION, states.isEmpty() ? 0.6 : 0.8);
      }
      return;
    }
  }

  /** "the North Atlantic", "the country club" are something else. */
  private static boolean goesOn(Sentence sentence, int to) {
    return to < sentence.size() && sentence.token(to).isNoun();
  }

  private static @Nullable State foremost(List<State> states, Findings findings) {
    State best = null;
    for (State state : states) {
      if (findings.weight(state) > findings.weight(best)) {
        best = state;
      }
    }
    return best;
  }

  private static @Nullable State lastNamed(Sentence sentence, int from, Findings findings) {
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - 2; s--) {
      List<Mention> mentions = findings.in(s);
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Mention mention = mentions.get(i);
        boolean before = s < sentence.index() || mention.to() <= from;
        if (before && mention.entity() instanceof State state) {
          return state;
        }
      }
    }
    return null;
  }
}
