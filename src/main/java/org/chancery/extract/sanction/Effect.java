package org.chancery.extract.sanction;

import org.chancery.claim.SanctionAction;
import org.jspecify.annotations.Nullable;

/** What a word does about a measure; the meanings stand in {@code data/sanction/actions.tsv}. */
enum Effect {
  IMPOSE(SanctionAction.IMPOSE),
  EXTEND(SanctionAction.EXTEND),
  EASE(SanctionAction.EASE),
  LIFT(SanctionAction.LIFT),
  ENFORCE(SanctionAction.ENFORCE),
  VIOLATE(SanctionAction.VIOLATE),
  DEMAND(null),
  REJECT(null),
  THREATEN(null),
  WEIGH(null),
  REFUSE(null),
  PASS(null),
  CAUSE(null),
  FACE(SanctionAction.IMPOSE),
  STAY(SanctionAction.IMPOSE),
  END(SanctionAction.LIFT),
  SAY(null),
  LABEL(null),
  GOOD(null),
  BAD(null),
  INTO(null),
  NEW(null);

  private final @Nullable SanctionAction act;

  Effect(@Nullable SanctionAction act) {
    this.act = act;
  }

  /** Returns the act that the word tells of, or null when it only bends another word's. */
  @Nullable SanctionAction act() {
    return act;
  }
}
