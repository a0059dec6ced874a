package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/** Acts of one sentence of which one tells what another has told already. */
final class Retelling {
  private final List<SpeechAct> acts;

  Retelling(List<SpeechAct> acts) {
    this.acts = List.copyOf(acts);
  }

  /**
   * Returns the acts without those that lie within the words of the same speaker: of "said he
   * believed the talks had failed" one is enough. Their words stay with nobody, so that quotations
   * near them go to the act that is kept.
   */
  List<SpeechAct> withoutRepeats() {
    List<SpeechAct> kept = new ArrayList<>();
    for (SpeechAct act : acts) {
      if (acts.stream().noneMatch(other -> holds(other, act) && !holds(act, other))) {
        kept.add(act);
      }
    }
    return kept;
  }

  private static boolean holds(SpeechAct outer, SpeechAct inner) {
    Span words = outer.content();
    return words != null
        && !outer.anchor().equals(inner.anchor())
        && words.contains(inner.anchor())
        && !inner.speakers().isEmpty()
        && outer.speakers().containsAll(inner.speakers());
  }
}
