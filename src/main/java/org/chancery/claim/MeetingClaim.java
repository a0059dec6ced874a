package org.chancery.claim;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An article says that parties met, meet, will or did not after all.
 *
 * @param evidence the words it rests on
 * @param extractor extractor and rule
 * @param confidence from 0 to 1
 * @param meetingType kind of meeting
 * @param participants who takes part, at least one, in text order
 * @param place where, or null
 * @param start first day, or the month or year that holds it; null when the article does not tell
 * @param end last day, or the month or year that holds it; null when {@code start} is
 * @param status how far it has come
 */
public record MeetingClaim(
    Evidence evidence,
    String extractor,
    double confidence,
    MeetingType meetingType,
    List<Entity> participants,
    @Nullable Entity place,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    MeetingStatus status)
    implements Claim {
  public MeetingClaim {
    participants = List.copyOf(participants);
  }

  /** Returns the claim with another place and time, either of them null when unknown. */
  public MeetingClaim placed(
      @Nullable Entity where, @Nullable PartialDate from, @Nullable PartialDate to) {
    return new MeetingClaim(
        evidence, extractor, confidence, meetingType, participants, where, from, to, status);
  }

  /** Returns the claim with other participants, at least one. */
  public MeetingClaim attended(List<Entity> parties) {
    return new MeetingClaim(
        evidence, extractor, confidence, meetingType, parties, place, start, end, status);
  }

  /** Returns the claim with another confidence. */
  public MeetingClaim sure(double sureness) {
    return new MeetingClaim(
        evidence, extractor, sureness, meetingType, participants, place, start, end, status);
  }

  @Override
  public String type() {
    return "MeetingClaim";
  }

  @Override
  public void describeTo(ClaimSink sink) {
    sink.term("meetingType", meetingType);
    participants.forEach(party -> sink.entity("participant", party));
    if (place != null) {
      sink.entity("place", place);
    }
    if (start != null) {
      sink.date("start", start);
    }
    if (end != null) {
      sink.date("end", end);
    }
    sink.term("status", status);
  }
}
