package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.claim.SanctionAction;
import org.chancery.text.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says is done about a measure.
 *
 * @param action the act, or null when the measure is only named
 * @param undecided whether the act is not done, or only thought of
 * @param fresh whether the measure comes on top of others or is not yet in force
 * @param refused whether somebody is said not to do it
 * @param faced whether its subject is who the measure is against ("came under sanctions")
 * @param word position of the word that names the act, or {@link Dependencies#NONE}
 * @param doers heads of the phrases for who does it
 * @param undergoers heads of the phrases for whom the act's word itself says it is done to
 */
record Deed(
    @Nullable SanctionAction action,
    boolean undecided,
    boolean fresh,
    boolean refused,
    boolean faced,
    int word,
    List<Integer> doers,
    List<Integer> undergoers) {
  /** Returns the deed done about a measure that is no longer in force. */
  Deed lapsed() {
    return new Deed(action, true, true, refused, faced, word, doers, undergoers);
  }

  /** Returns the deed as another sentence goes on with it, in which none of its words stand. */
  Deed continued() {
    return new Deed(
        action, undecided, fresh, refused, false, Dependencies.NONE, List.of(), List.of());
  }

  Deed {
    doers = List.copyOf(doers);
    undergoers = List.copyOf(undergoers);
  }
}
