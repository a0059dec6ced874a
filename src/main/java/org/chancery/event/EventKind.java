package org.chancery.event;

import java.util.List;
import java.util.Set;

/** How claims of one kind become events. Implementations keep no state. */
interface EventKind {
  /**
   * Returns the blocking keys of a claim: claims that may tell of one event share one. They follow
   * from this claim alone.
   */
  Set<String> keys(SourcedClaim claim);

  /**
   * Tells the claims of one block apart by event.
   *
   * @param block claims in the order of {@link SourcedClaim#BY_REPORT}
   * @return each claim in one list, which are in that order, too
   */
  List<List<SourcedClaim>> cluster(List<SourcedClaim> block);

  /** Returns the event that the claims, in the order of reports, tell of. */
  Event event(List<SourcedClaim> cluster);
}
