package org.chancery.event;

import static org.chancery.event.Clustering.CONTRADICTION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.State;
import org.chancery.event.DateRange.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether two reports can be of one meeting. Parties, days, place, kind and number each
 * speak for it, against it, or forbid it; a pair needs {@link #ENOUGH} to be joined.
 */
final class MeetingAgreement {
  /** Least agreement that joins two reports: the same day, or several weaker signs. */
  static final double ENOUGH = 3;

  private static final double SAME_DAY = 3;
  private static final double SAME_MONTH = 2;
  private static final double SAME_YEAR = 1;
  private static final double NEAR_DAY = 1;
  private static final double SAME_KIND = 1;
  private static final double SAME_NUMBER = 2;

  /** Time zones and "Thursday" at midnight make one meeting seem a day apart. */
  private static final long DAY_SLACK = 1;

  /** A journey of some days is dated by any of them. */
  private static final long JOURNEY_SLACK = 3;

  /** Nobody plans, without a date, what is to come later than this. */
  private static final long PLANS_AHEAD = 270;

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
    return parties(one, other)
        + days(one, other)
        + place(one, other)
        + kind(one, other)
        + (one.ordinal() != null && one.ordinal().equals(other.ordinal()) ? SAME_NUMBER : 0)
        - (sameArticle(one, other) ? 1 : 0);
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

  private double parties(Sighting one, Sighting other) {
    if (!many) {
      return 0.5 * one.sides().samePersons(other.sides());
    }
    int shared = one.sides().shared(other.sides());
    int fewer = Math.min(one.sides().names().size(), other.sides().names().size());
    if (shared < 2 || 3 * shared < 2 * fewer) {
      return CONTRADICTION;
    }
    return 0.5 * Math.min(2, one.sides().samePersons(other.sides()));
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

  private static double days(Sighting one, Sighting other) {
    DateRange first = one.days();
    DateRange second = other.days();
    if (first != null && second != null) {
      return datedBoth(one, first, other, second);
    }
    if (first != null) {
      return datedOnce(first, other);
    }
    return second != null ? datedOnce(second, one) : undated(one, other);
  }

  private static double datedBoth(Sighting one, DateRange first, Sighting other, DateRange second) {
    long gap = first.gap(second);
    Precision vaguer = first.vaguer(second);
    if (vaguer == Precision.DAY) {
      if (gap <= DAY_SLACK) {
        return SAME_DAY;
      }
      return gap <= JOURNEY_SLACK && canMove(one, other) ? NEAR_DAY : CONTRADICTION;
    }
    if (gap > 0) {
      return CONTRADICTION;
    }
    return vaguer == Precision.MONTH ? SAME_MONTH : SAME_YEAR;
  }

  /** Whether days of the two can differ though the meeting is one: it lasts, or is yet to come. */
  private static boolean canMove(Sighting one, Sighting other) {
    return isJourney(one) || isJourney(other) || isToCome(one) || isToCome(other);
  }

  private static boolean isJourney(Sighting report) {
    MeetingType type = report.claim().meetingType();
    return type == MeetingType.VISIT || type == MeetingType.TALKS;
  }

  private static boolean isToCome(Sighting report) {
    MeetingStatus status = report.claim().status();
    return status == MeetingStatus.PLANNED || status == MeetingStatus.PROPOSED;
  }

  /** What is told without a date lies before the report when it is past, and after it when not. */
  private static double datedOnce(DateRange days, Sighting undated) {
    LocalDate reported = undated.reported();
    if (reported == null) {
      return 0;
    }
    long after = ChronoUnit.DAYS.between(reported, days.first());
    long before = ChronoUnit.DAYS.between(days.last(), reported);
    if (isToCome(undated)) {
      return before > DAY_SLACK || after > PLANS_AHEAD
          ? CONTRADICTION
          : nearness(after, 10, 45, 180);
    }
    if (undated.claim().status() == MeetingStatus.ONGOING) {
      return after > DAY_SLACK || before > JOURNEY_SLACK ? CONTRADICTION : 1.5;
    }
    return after > DAY_SLACK ? CONTRADICTION : nearness(before, 3, 14, 90);
  }

  private static double undated(Sighting one, Sighting other) {
    LocalDate first = one.reported();
    LocalDate second = other.reported();
    if (first == null || second == null) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(first, second);
    if (isToCome(one) != isToCome(other)) {
      long later = isToCome(one) ? days : -days;
      return later < -JOURNEY_SLACK ? CONTRADICTION : nearness(later, 5, 45, 120);
    }
    return isToCome(one)
        ? nearness(Math.abs(days), 3, 30, 120)
        : nearness(Math.abs(days), 2, 7, 45);
  }

  /** Returns what so many days between them tell where one has no date of its own. */
  private static double nearness(long days, long same, long near, long far) {
    if (days <= same) {
      return 2;
    }
    if (days <= near) {
      return 1;
    }
    return days <= far ? 0.5 : 0;
  }

  private static double place(Sighting one, Sighting other) {
    Entity first = one.claim().place();
    Entity second = other.claim().place();
    if (first == null || second == null) {
      return 0;
    }
    boolean home = isHome(first, one) || isHome(second, other);
    if (first.equals(second)) {
      return home ? 1.5 : 2;
    }
    Entity where = country(first);
    Entity otherwise = country(second);
    if (where == null || otherwise == null) {
      return -1;
    }
    if (where.equals(otherwise)) {
      boolean nested = first.equals(where) || second.equals(where);
      return nested ? (home ? 0.75 : 1.5) : -1;
    }
    return isToCome(one) || isToCome(other) ? -1.5 : CONTRADICTION;
  }

  /** The capital of a side sees it meet others often; a third place is a name by itself. */
  private static boolean isHome(Entity place, Sighting report) {
    Entity country = country(place);
    return country != null && report.sides().names().contains(country.key());
  }

  /** Returns the country that a place is or lies in, or null when nobody knows. */
  private static @Nullable Entity country(Entity place) {
    return place instanceof State ? place : place.country();
  }
}
