package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.SanctionAction;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells from the words around one measure what is done about it. Used once. */
final class DeedReader {
  private final SanctionLexicon lexicon;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Agents agents;
  private final Set<Integer> doers = new LinkedHashSet<>();
  private final Set<Integer> undergoers = new LinkedHashSet<>();
  private @Nullable SanctionAction action;
  private @Nullable Effect opinion;
  private boolean weak;
  private boolean otherDoer;
  private boolean nominal;
  private boolean impersonal;
  private boolean undecided;
  private boolean negated;
  private boolean unreal;
  private boolean obliged;
  private boolean fresh;
  private boolean refused;
  private boolean faced;

  /** "could face tariffs": what somebody fears, not what somebody threatens. */
  private boolean guessed;

  private boolean spoken;

  /** "was asked whether it would": the act stands in the clause of a question or a condition. */
  private boolean supposed;

  /** "would scrap" in what somebody says: decided, not only possible. */
  private boolean decided;

  private boolean announced;

  /** Whether somebody wants done what the word tells. */
  private boolean bid;

  /** Whether the measure is said to go on, which is no threat even where it only "would". */
  private boolean kept;

  private int word = Dependencies.NONE;

  DeedReader(SanctionLexicon lexicon, Clauses clauses, Agents agents) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.agents = agents;
  }

  /** Returns what the steps, from the measure outwards, say together. */
  Deed of(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      bid |= i + 1 < steps.size() && StepMood.bids(steps.get(i + 1), step, sentence);
      if (!spoken) {
        apply(step);
      } else if (takenBack(step)) {
        undecided = true;
      } else if (doers.isEmpty() && hands(step)) {
        attribute(step);
      }
    }
    SanctionAction done = action;
    boolean open =
        undecided
            || StepMood.asks(sentence)
            || StepMood.loose(steps)
            || (!spoken && (negated || obliged || (nominal && doers.isEmpty())));
    if (!spoken && unreal && done == SanctionAction.IMPOSE && !kept) {
      done = SanctionAction.THREATEN;
    } else if (!spoken && unreal && lightens() && !announced) {
      open = true;
    }
    return new Deed(
        done,
        open || ((otherDoer || guessed) && doers.isEmpty()),
        fresh,
        refused,
        faced,
        word,
        List.copyOf(doers),
        List.copyOf(undergoers));
  }

  /** "dropped his pledge to ban", "withdrew the threat". */
  private boolean takenBack(Step step) {
    return action == SanctionAction.THREATEN
        && step.group() != null
        && (step.effect() == Effect.LIFT || step.effect() == Effect.REFUSE);
  }

  /**
   * "said they want", "the demand that it support": who says it when the inner word tells nobody.
   */
  private static boolean hands(Step step) {
    return switch (step.effect()) {
      case SAY, DEMAND -> true;
      default -> false;
    };
  }

  private void apply(Step step) {
    switch (step.effect()) {
      case INTO, NEW -> {
        fresh = true;
        undecided |= step.effect() == Effect.INTO;
      }
      case DEMAND, REJECT -> demand(step);
      case LABEL -> label(step);
      case GOOD, BAD -> opinion = step.effect();
      case SAY -> say(step);
      case THREATEN -> {
        if (step.negated()) {
          undecided = true;
        } else if (action == null || adds()) {
          speak(step, SanctionAction.THREATEN);
          party(step);
        }
      }
      case WEIGH, REFUSE -> {
        supposed |= step.hypothetical();
        undecided |= action != SanctionAction.VIOLATE || step.effect() == Effect.REFUSE;
        fresh |= step.effect() == Effect.WEIGH && action == null && step.group() == null;
        refused |= step.effect() == Effect.REFUSE && action == SanctionAction.IMPOSE;
        attribute(step);
      }
      case PASS -> {
        mood(step);
        attribute(step);
      }
      case CAUSE -> add(clauses.objects(step.at()));
      default -> act(step);
    }
  }

  private void act(Step step) {
    if (action == null || (weak && step.effect().act() != null)) {
      action = step.effect().act();
      word = step.at();
      nominal = step.group() == null;
      kept = step.effect() == Effect.STAY;
      weak = action == SanctionAction.IMPOSE && nominal;
      impersonal = step.passive() || step.link().equals("subj");
    }
    mood(step);
    undecided |= step.effect() == Effect.END && StepMood.foretold(step, sentence);
    if (step.effect() == Effect.FACE) {
      faced = true;
      guessed = step.unreal();
      undergoers.addAll(clauses.subjects(step.at()));
      undergoers.addAll(agents.of(step));
    } else if (!step.link().equals("subj")) {
      attribute(step);
      otherDoer = doers.isEmpty() && agents.strange(step);
      undecided |= StepMood.bidden(step.group(), sentence);
      party(step);
    }
  }

  private void mood(Step step) {
    negated ^= step.negated();
    unreal |= step.unreal() || conditioned(step);
    decided |= step.group() != null && step.group().decided(sentence) && !conditioned(step);
    obliged |= step.obliged();
    supposed |= step.hypothetical();
    undecided |= step.hypothetical() || agents.onlyFor(step) || (kept && conditioned(step));
  }

  private boolean conditioned(Step step) {
    return StepMood.conditioned(step, sentence, lexicon.clauses());
  }

  private void demand(Step step) {
    if (step.hypothetical() || wanted(step) || supposed) {
      undecided = true;
      return;
    }
    boolean against = lightens() ^ negated ^ step.negated() ^ (step.effect() == Effect.REJECT);
    boolean impersonalWish = step.passive() || (step.effect() == Effect.DEMAND && step.obliged());
    if (impersonalWish && !agents.known(agents.of(step))) {
      opinion = against ? Effect.BAD : Effect.GOOD;
      word = step.at();
    } else {
      speak(step, against ? SanctionAction.OPPOSE : SanctionAction.CALL_FOR);
    }
  }

  /** "demanded that Chad back an embargo", "Chad has to back it": who speaks wants the backing. */
  private boolean wanted(Step step) {
    if (bid) {
      return true;
    }
    VerbGroup group = step.group();
    boolean bare =
        group != null
            && !group.finite()
            && !group.infinitive()
            && sentence.token(group.verb()).pos().equals("VB");
    return bare || (step.obliged() && step.effect() == Effect.DEMAND && !step.passive());
  }

  private void label(Step step) {
    lexicon
        .judgement(sentence, step.at() + 1, sentence.size())
        .ifPresent(
            effect ->
                speak(
                    step, effect == Effect.BAD ? SanctionAction.OPPOSE : SanctionAction.CALL_FOR));
  }

  private void say(Step step) {
    if (opinion != null) {
      speak(step, opinion == Effect.BAD ? SanctionAction.OPPOSE : SanctionAction.CALL_FOR);
    } else if (action != null && (obliged || (unreal && negated && lightens()))) {
      speak(step, lightens() ^ negated ? SanctionAction.OPPOSE : SanctionAction.CALL_FOR);
    } else if ((!impersonal || unreal) && !otherDoer) {
      announced |= decided;
      attribute(step);
    }
  }

  private boolean adds() {
    return action == SanctionAction.IMPOSE || action == SanctionAction.EXTEND;
  }

  private boolean lightens() {
    return action == SanctionAction.LIFT
        || action == SanctionAction.EASE
        || action == SanctionAction.VIOLATE;
  }

  /** "time to reimpose the sanctions": they are not in force. */
  private boolean yetToImpose() {
    return action == SanctionAction.IMPOSE
        && !kept
        && word != Dependencies.NONE
        && (sentence.token(word).pos().equals("VB") || sentence.token(word).pos().equals("VBG"));
  }

  /** Words for or against a measure: only who says them counts, whoever would have to act. */
  private void speak(Step step, SanctionAction what) {
    fresh |= what == SanctionAction.CALL_FOR && yetToImpose();
    action = what;
    word = step.at();
    undecided = false;
    spoken = true;
    doers.clear();
    add(agents.of(step));
    otherDoer = doers.isEmpty() && what == SanctionAction.THREATEN && agents.strange(step);
  }

  private void attribute(Step step) {
    add(agents.of(step));
  }

  private void add(List<Integer> heads) {
    if (doers.isEmpty() && agents.known(heads)) {
      doers.addAll(agents.listed(heads));
    }
  }

  /** "imposed on Iran sanctions", "hit Iran with sanctions". */
  private void party(Step step) {
    undergoers.addAll(clauses.obliques(step.at(), lexicon.targetWords()));
    undergoers.addAll(clauses.indirectObjects(step.at()));
    if (step.link().equals("with")) {
      undergoers.addAll(clauses.undergoers(step.at()));
    }
  }
}
