package org.chancery.extract.meeting;

import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence, or several put together, tell of one meeting.
 *
 * @param claim the facts so far; may have too few parties when {@code definite}
 * @param sentence index of the sentence it was last told in
 * @param journey whether only the way there has been told, with the state as host
 * @param definite whether the words point back to something told before: "the talks"
 * @param standing whether they are the peace talks that the article is about, of which all that is
 *     to come is one meeting, and all that has been
 * @param fresh whether it is told as news of the day, in the plain past and without a time
 * @param round the word that tells it from its like, as in {@code second}; null when there is none
 * @param aside whether it is told to be held at a summit or at the edge of one; for a summit,
 *     whether it is only told of as what others meet at
 * @param ahead whether it is told as what something else came before: "ahead of their talks"
 * @param traits how its words tell it, for {@link Sureness}
 */
record Telling(
    MeetingClaim claim,
    int sentence,
    boolean journey,
    boolean definite,
    boolean standing,
    boolean fresh,
    @Nullable String round,
    boolean aside,
    boolean ahead,
    Traits traits) {

  /** Whether it is complete by itself. */
  boolean whole() {
    return claim.participants().size() >= 2;
  }

  /** Whether they may have spoken from afar, so that there is no place. */
  boolean far() {
    return call() || claim.extractor().endsWith(VerbFrames.CALL);
  }

  boolean call() {
    return claim.meetingType() == MeetingType.CALL;
  }

  /** Returns the same telling with other facts. */
  Telling with(MeetingClaim other) {
    return new Telling(
        other, sentence, journey, definite, standing, fresh, round, aside, ahead, traits);
  }

  /** Returns the same telling with other traits. */
  Telling with(Traits other) {
    return new Telling(
        claim, sentence, journey, definite, standing, fresh, round, aside, ahead, other);
  }
}
