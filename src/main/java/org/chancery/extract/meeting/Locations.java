package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives meetings without a place the one that the article tells of otherwise: where their people
 * are at the time, or where the news of the day comes from.
 */
final class Locations {
  /** Days from the end of a journey or meeting on which its people are still where it was. */
  private static final int STAY = 1;

  /** Sentences between tellings that have no time of their own. */
  private static final int REACH = 8;

  private final @Nullable Entity dateline;
  private final @Nullable LocalDate today;

  /**
   * Makes the locations of one article.
   *
   * @param dateline where the news is sent from, or null
   * @param today the day that the article reports from, or null
   */
  Locations(@Nullable Entity dateline, @Nullable LocalDate today) {
    this.dateline = dateline;
    this.today = today;
  }

  /** Returns the meetings, each with a place where one is to be known. */
  List<Telling> settle(List<Telling> meetings) {
    List<Telling> settled = new ArrayList<>();
    for (Telling meeting : meetings) {
      Entity told = meeting.claim().place();
      Entity place =
          meeting.far() ? null : told == null ? place(meeting, meetings) : city(meeting, told);
      settled.add(place == null ? meeting : meeting.with(at(meeting.claim(), place)));
    }
    return settled;
  }

  private @Nullable Entity place(Telling meeting, List<Telling> all) {
    for (int days = 0; days <= STAY && meeting.round() == null; days++) {
      List<Entity> places = places(meeting, all, days);
      if (!places.isEmpty()) {
        return places.size() == 1 ? places.get(0) : null;
      }
    }
    return ofTheDay(meeting) ? dateline : null;
  }

  /** News from a place in the state that is visited tells where in it the visitor is. */
  private @Nullable Entity city(Telling meeting, Entity told) {
    boolean inside = dateline != null && told.equals(dateline.country());
    return inside && ofTheDay(meeting) ? dateline : null;
  }

  private List<Entity> places(Telling meeting, List<Telling> all, int days) {
    return all.stream()
        .filter(other -> !other.call() && other.claim().place() != null)
        .filter(other -> shared(meeting, other) && together(meeting, other, days))
        .filter(other -> !(other.claim().place() instanceof Organization))
        .map(other -> other.claim().place())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static boolean shared(Telling meeting, Telling other) {
    List<Entity> parties = other.claim().participants();
    return meeting.claim().participants().stream()
        .anyMatch(party -> party instanceof Person && parties.contains(party));
  }

  /** Nobody is in two places at one time. */
  private boolean together(Telling meeting, Telling other, int days) {
    MeetingClaim a = meeting.claim();
    MeetingClaim b = other.claim();
    if (a.start() instanceof PartialDate.Day day && b.start() instanceof PartialDate.Day) {
      PartialDate end = b.end() == null ? b.start() : b.end();
      return (Phase.of(a) == Phase.of(b) || atHome(a, b.place()))
          && !day.value().isBefore(b.start().first())
          && !day.value().isAfter(end.last().plusDays(days));
    }
    return a.status() != MeetingStatus.PROPOSED
        && Math.abs(meeting.sentence() - other.sentence()) <= REACH
        && current(a.start())
        && current(b.start())
        && (Phase.of(a) == Phase.PAST || atHome(a, b.place()))
        && Phase.of(a) == Phase.of(b);
  }

  /** Whether one of those who meet is of the state that the place lies in. */
  private static boolean atHome(MeetingClaim meeting, @Nullable Entity place) {
    Entity state = place == null || place instanceof State ? place : place.country();
    return state != null
        && meeting.participants().stream()
            .anyMatch(party -> state.equals(party) || state.equals(party.country()));
  }

  /** What has no time is of the time of the news. */
  private boolean current(@Nullable PartialDate date) {
    boolean day = date instanceof PartialDate.Day;
    return date == null || (day && today != null && near(date.first(), today));
  }

  private static boolean near(LocalDate day, LocalDate today) {
    return !day.isBefore(today.minusDays(STAY)) && !day.isAfter(today.plusDays(STAY));
  }

  /** Whether it is what the article reports as the news of its day. */
  private boolean ofTheDay(Telling meeting) {
    MeetingClaim claim = meeting.claim();
    if (claim.start() == null) {
      return meeting.fresh() && Phase.of(claim) == Phase.PAST;
    }
    return today != null && claim.start().equals(PartialDate.of(today));
  }

  /** Returns the claim with the place. */
  static MeetingClaim at(MeetingClaim claim, Entity place) {
    return claim.placed(place, claim.start(), claim.end());
  }
}
