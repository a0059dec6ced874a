package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Ties meetings to the journeys they are made on: a meeting takes place where its traveller has
 * gone, and a journey to a third place to meet somebody there is no visit to the state that the
 * place lies in.
 */
final class Journeys {
  /** Sentences between a journey and the meeting that it is told to be made for. */
  private static final int REACH = 4;

  private Journeys() {}

  /** Returns the meetings with what their journeys tell, and without journeys of no own account. */
  static List<Telling> settle(List<Telling> tellings) {
    List<Telling> settled = new ArrayList<>();
    for (Telling telling : tellings) {
      Telling journey = telling.journey() || telling.call() ? null : journey(tellings, telling);
      settled.add(journey == null ? telling : placed(telling, journey));
    }
    settled.removeIf(telling -> telling.journey() && idle(telling, settled));
    return settled;
  }

  private static @Nullable Telling journey(List<Telling> tellings, Telling meeting) {
    Telling nearest = null;
    for (Telling journey : tellings) {
      int distance = Math.abs(journey.sentence() - meeting.sentence());
      boolean nearer =
          nearest == null || distance < Math.abs(nearest.sentence() - meeting.sentence());
      if (distance <= REACH && nearer && carries(journey, meeting)) {
        nearest = journey;
      }
    }
    return nearest;
  }

  private static boolean carries(Telling journey, Telling meeting) {
    MeetingClaim trip = journey.claim();
    MeetingClaim claim = meeting.claim();
    boolean traveller =
        trip.participants().stream()
            .anyMatch(party -> party instanceof Person && claim.participants().contains(party));
    return journey.journey()
        && traveller
        && Phase.of(trip) == Phase.of(claim)
        && Match.dates(trip, claim)
        && (journey.sentence() == meeting.sentence() || dated(trip) || !dated(claim))
        && (claim.place() == null || claim.place().equals(trip.place()));
  }

  private static boolean dated(MeetingClaim claim) {
    return claim.start() != null;
  }

  private static Telling placed(Telling meeting, Telling journey) {
    MeetingClaim claim = meeting.claim();
    MeetingClaim trip = journey.claim();
    boolean same = meeting.sentence() == journey.sentence();
    PartialDate start = claim.start() == null && same ? trip.start() : claim.start();
    PartialDate end = claim.start() == null && same ? trip.end() : claim.end();
    Entity place = claim.place() == null ? trip.place() : claim.place();
    return meeting.with(claim.placed(place, start, end));
  }

  /** Whether the journey only leads to a meeting with others than its host. */
  private static boolean idle(Telling journey, List<Telling> all) {
    MeetingClaim trip = journey.claim();
    List<Entity> hosts = trip.participants().stream().filter(State.class::isInstance).toList();
    return all.stream()
        .filter(other -> !other.journey() && (other.standing() || carries(journey, other)))
        .filter(other -> trip.place() != null && trip.place().equals(other.claim().place()))
        .anyMatch(
            other ->
                other.claim().participants().stream()
                    .noneMatch(party -> hosts.contains(party) || hosts.contains(party.country())));
  }
}
