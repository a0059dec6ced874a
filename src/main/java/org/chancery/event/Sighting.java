package org.chancery.event;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingType;
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
 * @param words the words of the report
 */
record Sighting(
    SourcedClaim source,
    MeetingClaim claim,
    Sides sides,
    @Nullable DateRange days,
    @Nullable Integer ordinal,
    Wording words) {

  /** Returns the report as it is compared. */
  static Sighting of(SourcedClaim source, Ordinals ordinals, Forums forums) {
    MeetingClaim claim = (MeetingClaim) source.claim();
    DateRange days = days(claim).orElse(null);
    String words = claim.evidence().text();
    Integer ordinal = ordinals.in(words).orElse(null);
    return new Sighting(source, claim, sides(source, forums), days, ordinal, Wording.of(words));
  }

  /** Returns when the meeting is, as far as the claim tells. */
  static Optional<DateRange> days(MeetingClaim claim) {
    return DateRange.of(claim.start(), claim.end());
  }

  /**
   * Returns who takes part. Whoever travels alone meets the place's state, and so do those who
   * visit it together; where two meet each other, the place's state and the forum that they came
   * for are no parties.
   */
  static Sides sides(SourcedClaim source, Forums forums) {
    MeetingClaim claim = (MeetingClaim) source.claim();
    LocalDate day = days(claim).map(DateRange::first).orElse(source.source().date());
    Sides sides = Sides.of(claim.participants(), day);
    Entity place = claim.place();
    if (place != null && sides.names().size() == 1) {
      Entity country = place.country();
      sides.add(country == null ? place : country);
    } else if (place != null && claim.meetingType() != MeetingType.VISIT) {
      sides.leaveOut(Sides.side(place));
    }
    forums.bodies().forEach(sides::leaveOut);
    return sides;
  }

  /** Returns when it was reported, or null. */
  @Nullable LocalDate reported() {
    return source.source().date();
  }

  /** Whether one report is, but for a few words, a copy of the other. */
  boolean sameWords(Sighting other) {
    return words.isCopyOf(other.words);
  }
}
