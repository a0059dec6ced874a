package org.chancery.event;

import static org.chancery.event.Clustering.CONTRADICTION;

import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.State;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether two reports can be of one meeting. Parties, days, place, kind and number each
 * speak for it, against it, or forbid it; a pair needs {@link #ENOUGH} to be joined.
 */
final class MeetingAgreement {
  /** Least agreement that joins two reports: the same day, or several weaker signs. */
  static final double ENOUGH = 3;

  private static final double SAME_KIND = 1;
  private static final double SAME_NUMBER = 2;
  private static final double SAME_WORDS = 3;
  private static final double SAME_PLACE = 2;

  /** What two persons plan is their next meeting. */
  private static final double FULFILLED = 1;

  /** What a third place tells by itself: there, too, the same two meet again. */
  private static final double PLACE_AT_ANY_TIME = 1.25;

  /** Part of a place's weight that is left when one report names the country only. */
  private static final double NESTED = 0.75;

  private final boolean many;

  /** Makes a judge for meetings of two sides, or of many, whose lists papers cut short. */
  MeetingAgreement(boolean many) {
    this.many = many;
  }

  /** Returns how well two reports agree, or {@link Clustering#CONTRADICTION}. */
  double of(Sighting one, Sighting other) {
    if (one.sides().contradicts(other.sides()) || numbersDiffer(one, other)) {
      return CONTRADICTION;
    }
    double time = MeetingTime.agreement(one, other);
    return parties(one, other, time)
        + time
        + place(one, other, time >= MeetingTime.NEAR)
        + kind(one, other)
        + (one.ordinal() != null && one.ordinal().equals(other.ordinal()) ? SAME_NUMBER : 0)
        + (one.sameWords(other) ? SAME_WORDS : 0)
        + (time >= MeetingTime.NEAR && (fulfils(one, other) || fulfils(other, one)) ? FULFILLED : 0)
        - (sameArticle(one, other) ? 1 : 0);
  }

  /** Whether two persons who plan to meet, nobody says when, are told to have met on a day. */
  private boolean fulfils(Sighting plan, Sighting met) {
    return !many
        && plan.days() == null
        && plan.claim().status() == MeetingStatus.PLANNED
        && met.days() != null
        && met.days().precision() == DateRange.Precision.DAY
        && met.claim().status() == MeetingStatus.HELD
        && plan.sides().samePersons(met.sides()) == 2;
  }

  private static boolean numbersDiffer(Sighting one, Sighting other) {
    return one.ordinal() != null
        && other.ordinal() != null
        && !one.ordinal().equals(other.ordinal());
  }

  /** An article that tells of two meetings has them apart for a reason. */
  private static boolean sameArticle(Sighting one, Sighting other) {
    return one.source().source().article().equals(other.source().source().article());
  }

  private double parties(Sighting one, Sighting other, double time) {
    if (!many) {
      return 0.5 * one.sides().samePersons(other.sides());
    }
    int shared = one.sides().shared(other.sides());
    int fewer = Math.min(one.sides().names().size(), other.sides().names().size());
    if (shared < 2 || 3 * shared < 2 * fewer) {
      return CONTRADICTION;
    }
    int persons = one.sides().samePersons(other.sides());
    boolean vague = persons == 0 && time < MeetingTime.SAME_DAY;
    return vague ? -0.5 : 0.5 * Math.min(2, persons);
  }

  private static double kind(Sighting one, Sighting other) {
    MeetingType first = one.claim().meetingType();
    MeetingType second = other.claim().meetingType();
    if (first == second) {
      return first == MeetingType.MEETING || first == MeetingType.TALKS ? 0 : SAME_KIND;
    }
    boolean call = first == MeetingType.CALL || second == MeetingType.CALL;
    boolean talks = first == MeetingType.TALKS || second == MeetingType.TALKS;
    return call && !talks ? CONTRADICTION : 0;
  }

  private static double place(Sighting one, Sighting other, boolean near) {
    Entity first = one.claim().place();
    Entity second = other.claim().place();
    if (first == null || second == null) {
      return 0;
    }
    double weight = weight(isHome(first, one) || isHome(second, other), near);
    if (first.equals(second)) {
      return weight;
    }
    Entity where = country(first);
    Entity otherwise = country(second);
    if (where == null || otherwise == null) {
      return -1;
    }
    if (where.equals(otherwise)) {
      return first.equals(where) || second.equals(where) ? NESTED * weight : -1;
    }
    boolean open = MeetingTime.isToCome(one) || MeetingTime.isToCome(other);
    return open ? -1.5 : CONTRADICTION;
  }

  /**
   * Returns what the same place tells. The capital of a side sees it meet others often, so that it
   * tells nothing of meetings that are not near each other; a third place is a name by itself.
   */
  private static double weight(boolean home, boolean near) {
    if (home) {
      return near ? NESTED * SAME_PLACE : 0;
    }
    return near ? SAME_PLACE : PLACE_AT_ANY_TIME;
  }

  private static boolean isHome(Entity place, Sighting report) {
    Entity country = country(place);
    return country != null && report.sides().names().contains(country.key());
  }

  /** Returns the country that a place is or lies in, or null when nobody knows. */
  private static @Nullable Entity country(Entity place) {
    return place instanceof State ? place : place.country();
  }
}
