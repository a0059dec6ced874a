package org.chancery.extract.meeting;

import org.chancery.claim.MeetingClaim;

/** How far a meeting has come, in the three steps that keep tellings apart. */
enum Phase {
  /** It took place or is going on. */
  PAST,
  /** It is still to come, or only thought of. */
  TO_COME,
  /** It will not be. */
  OFF;

  static Phase of(MeetingClaim claim) {
    return switch (claim.status()) {
      case HELD, ONGOING -> PAST;
      case PLANNED, PROPOSED -> TO_COME;
      case CANCELLED -> OFF;
    };
  }
}
