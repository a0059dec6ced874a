package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Acts of one sentence of which one tells what another has told already. */
final class Retelling {
  private static final String PRESS = "news";

  private final List<SpeechAct> acts;

  Retelling(List<SpeechAct> acts) {
    this.acts = List.copyOf(acts);
  }

  /** Returns the acts that tell something of their own, with who passes them on. */
  List<SpeechAct> resolve() {
    return reported(withoutRepeats()).stream()
        .filter(act -> !passedOn(act, acts) && !recounted(act, acts))
        .toList();
  }

  /**
   * Returns the acts without those that lie within the words of the same speaker: of "said he
   * believed the talks had failed" one is enough. Their words stay with nobody, so that quotations
   * near them go to the act that is kept.
   */
  private List<SpeechAct> withoutRepeats() {
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

  /** Whether the entity is one of the press. */
  static boolean isPress(Entity entity) {
    return entity instanceof Organization body && PRESS.equals(body.kind());
  }

  /**
   * Whether somebody recounts what another has condemned or offered, which is part of his own
   * words: "the envoy said the council had rejected the plan". The press only passes it on.
   */
  private static boolean recounted(SpeechAct act, List<SpeechAct> acts) {
    Span words = act.content();
    return words != null && acts.stream().anyMatch(other -> recounts(other, act, words));
  }

  private static boolean recounts(SpeechAct teller, SpeechAct act, Span words) {
    Span told = teller.content();
    boolean deed = words.contains(act.anchor());
    return told != null
        && told.contains(words)
        && told.contains(act.anchor())
        && !told.contains(teller.anchor())
        && !teller.speakers().isEmpty()
        && !isPress(teller.speakers().get(0))
        && (oneVoice(teller, act) || (deed && !speaksFor(teller, act)));
  }

  /** A state and who speaks for it say the same thing once: "The US regrets it, its envoy said". */
  private static boolean oneVoice(SpeechAct teller, SpeechAct act) {
    Entity state = act.speakers().size() == 1 ? act.speakers().get(0) : null;
    return state instanceof State && state.equals(teller.speakers().get(0).country());
  }

  /** Whether a body tells what somebody has said: "the envoy urged calm, her ministry said". */
  private static boolean speaksFor(SpeechAct teller, SpeechAct act) {
    return teller.speakers().get(0) instanceof Organization
        && act.speakers().stream().anyMatch(Person.class::isInstance);
  }

  /**
   * Whether the press only passes on what somebody in its words has said: "it is over, she said".
   */
  private static boolean passedOn(SpeechAct act, List<SpeechAct> acts) {
    Span words = act.content();
    boolean press = act.speakers().size() == 1 && isPress(act.speakers().get(0));
    if (words == null || !press) {
      return false;
    }
    for (SpeechAct other : acts) {
      Span inner = other.content();
      if (inner != null
          && !inner.overlaps(other.anchor())
          && !other.speakers().isEmpty()
          && !other.speakers().equals(act.speakers())
          && !other.rule().equals(SpeechActs.QUOTED)
          && words.contains(other.anchor())
          && words.contains(inner)
          && 2 * (inner.end() - inner.start()) > words.end() - words.start()) {
        return true;
      }
    }
    return false;
  }

  /** What is said inside the words of somebody else is reported by them. */
  private static List<SpeechAct> reported(List<SpeechAct> acts) {
    List<SpeechAct> all = new ArrayList<>();
    for (SpeechAct act : acts) {
      all.add(act.reportedBy() == null ? act.reportedBy(reporter(act, acts)) : act);
    }
    return all;
  }

  private static @Nullable Entity reporter(SpeechAct act, List<SpeechAct> acts) {
    for (SpeechAct other : acts) {
      Span words = other.content();
      if (!other.anchor().equals(act.anchor())
          && words != null
          && words.contains(act.anchor())
          && other.speakers().size() == 1
          && !act.speakers().contains(other.speakers().get(0))) {
        return other.speakers().get(0);
      }
    }
    return null;
  }
}
