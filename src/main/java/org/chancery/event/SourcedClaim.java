package org.chancery.event;

import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.claim.Claim;

/**
 * A claim and where it was read.
 *
 * @param id name of the claim, unlike that of any other claim
 * @param source the article
 * @param claim what it says
 */
public record SourcedClaim(String id, Source source, Claim claim) {
  /**
   * Earliest report first, undated ones last: a later report then takes nothing from the place of
   * the first, after which the event is named.
   */
  public static final Comparator<SourcedClaim> BY_REPORT =
      Comparator.comparing(
              (SourcedClaim claim) -> claim.source().date(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(SourcedClaim::id);
}
