package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells of single steps whether what they tell is done, or only wanted, asked or to come. */
final class StepMood {
  /** Words at the end of a sentence among which its full stop stands, before closing quotes. */
  private static final int END = 3;

  private StepMood() {}

  /** "demanding that Niger support a ban": the supporting is only what is wanted. */
  static boolean bids(Step wish, Step wanted, Sentence sentence) {
    VerbGroup group = wanted.group();
    if (wish.effect() != Effect.DEMAND || wish.group() == null || group == null) {
      return false;
    }
    String tag = sentence.token(group.verb()).pos();
    return group.from() == group.verb()
        && (tag.equals("VB") || tag.equals("VBP"))
        && !sentence.token(group.verb() - 1).pos().equals("CC");
  }

  /** "Niger and others, to lift the ban": an infinitive that no word before it takes up. */
  static boolean loose(List<Step> steps) {
    Step outer = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    return outer != null
        && outer.effect().act() != null
        && outer.group() != null
        && outer.group().infinitive();
  }

  /** "Is Chad lifting the ban?" */
  static boolean asks(Sentence sentence) {
    return sentence.tokens().subList(Math.max(0, sentence.size() - END), sentence.size()).stream()
        .anyMatch(token -> token.text().equals("?"));
  }

  /** "Lift the ban", "asked them to meet, to sign the pact, lift the ban": a verb in no tense. */
  static boolean bidden(@Nullable VerbGroup group, Sentence sentence) {
    if (group == null || group.finite()) {
      return false;
    }
    boolean bare = group.from() == group.verb() && sentence.token(group.verb()).pos().equals("VB");
    return group.from() == 0
        || (bare && !group.infinitive() && sentence.token(group.from() - 1).text().equals(","));
  }

  /** "will end one day", "is going to end". */
  static boolean foretold(Step step, Sentence sentence) {
    VerbGroup group = step.group();
    return group != null && (group.infinitive() || group.modal(sentence));
  }

  /** "will impose sanctions if": only announced for a case. */
  static boolean conditioned(Step step, Sentence sentence, ClauseWords words) {
    VerbGroup group = step.group();
    if (group == null) {
      return false;
    }
    if (!group.modal(sentence)) {
      return group.infinitive()
          && step.effect() == Effect.IMPOSE
          && sentence.tokens().stream().anyMatch(token -> token.hasLemma("unless"));
    }
    return sentence.tokens().stream().anyMatch(words::condition);
  }
}
