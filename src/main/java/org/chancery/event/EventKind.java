package org.chancery.event;

import java.util.List;
import java.util.Set;

/**
 * How claims of one kind become events. Implementations keep no state.
 *
 * @param <T> what is compared of a claim
 */
interface EventKind<T> {
  /**
   * Returns the blocking keys of a claim: claims that may tell of one event share one. They follow
   * from this claim alone.
   */
  Set<String> keys(SourcedClaim claim);

  /** Returns what is compared of a claim. */
  T compared(SourcedClaim claim);

  /**
   * Whether two claims agree enough to be joined with nothing between them. What no such pairs
   * connect is never joined.
   *
   * @param one what is compared of the claim that comes first by {@link SourcedClaim#BY_REPORT}
   * @param other what is compared of the other
   */
  boolean linked(T one, T other);

  /**
   * Tells claims that links connect apart by event.
   *
   * @param block claims in the order of {@link SourcedClaim#BY_REPORT}
   * @return each claim in one list, which are in that order, too
   */
  List<List<SourcedClaim>> cluster(List<SourcedClaim> block);

  /** Returns the event that the claims, in the order of reports, tell of. */
  Event event(List<SourcedClaim> cluster);
}
