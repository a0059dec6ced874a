package org.chancery.event;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a report of a meeting.
 *
 * @param source the claim and where it was read
 * @param claim the claim
 * @param sides who takes part
 * @param days when, or null when the report does not tell
 * @param ordinal its number among meetings of these parties ("their third summit"), or null
 */
record Sighting(
    SourcedClaim source,
    MeetingClaim claim,
    Sides sides,
    @Nullable DateRange days,
    @Nullable Integer ordinal) {

  /** Returns the report as it is compared. */
  static Sighting of(SourcedClaim source, Ordinals ordinals) {
    MeetingClaim claim = (MeetingClaim) source.claim();
    DateRange days = days(claim).orElse(null);
    Integer ordinal = ordinals.in(claim.evidence().text()).orElse(null);
    return new Sighting(source, claim, sides(source), days, ordinal);
  }

  /** Returns when the meeting is, as far as the claim tells. */
  static Optional<DateRange> days(MeetingClaim claim) {
    return DateRange.of(claim.start(), claim.end());
  }

  /** Whoever travels alone meets the place's state. */
  static Sides sides(SourcedClaim source) {
    MeetingClaim claim = (MeetingClaim) source.claim();
    LocalDate day = days(claim).map(DateRange::first).orElse(source.source().date());
    Sides sides = Sides.of(claim.participants(), day);
    if (sides.names().size() == 1 && claim.place() != null) {
      Entity country = claim.place().country();
      sides.add(country == null ? claim.place() : country);
    }
    return sides;
  }

  /** Returns when it was reported, or null. */
  @Nullable LocalDate reported() {
    return source.source().date();
  }
}
