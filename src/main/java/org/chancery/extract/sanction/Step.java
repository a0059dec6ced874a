package org.chancery.extract.sanction;

import org.jspecify.annotations.Nullable;

/**
 * One word of those that say, from the inside out, what is done about a measure.
 *
 * @param at position of the word
 * @param effect what it does
 * @param group its group when it is a verb, or null
 * @param link what the words inside hang on it by: a preposition, "obj", "clause", "subj", ...
 */
record Step(int at, Effect effect, @Nullable VerbGroup group, String link) {
  boolean negated() {
    return group != null && group.negated();
  }

  boolean unreal() {
    return group != null && group.unreal();
  }

  boolean hypothetical() {
    return group != null && group.hypothetical();
  }

  boolean obliged() {
    return group != null && group.obliged();
  }

  boolean passive() {
    return group != null && group.passive();
  }

  /** Returns the step as one of a condition ("if they lift ..."). */
  Step supposed() {
    return group == null ? this : new Step(at, effect, group.supposed(), link);
  }
}
