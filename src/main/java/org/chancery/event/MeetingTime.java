package org.chancery.event;

import static org.chancery.event.Clustering.CONTRADICTION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.event.DateRange.Precision;

/**
 * Judges by time whether two reports can be of one meeting. A report without a date of its own is
 * placed by the day it was printed: what is past lies before that day, what is planned after it.
 */
final class MeetingTime {
  /** Least agreement of reports of which the time tells that they are near each other. */
  static final double NEAR = 1;

  /** Agreement of reports that give the same day. */
  static final double SAME_DAY = 3;

  private static final double SAME_MONTH = 2;
  private static final double SAME_YEAR = 1;
  private static final double NOT_FAR = 0.5;

  /** Time zones and "Thursday" at midnight make one meeting seem a day apart. */
  private static final long DAY_SLACK = 1;

  /** A journey of some days is dated by any of them. */
  private static final long JOURNEY_SLACK = 3;

  private static final long THESE_DAYS = 7;

  /** Nobody plans, without a date, what is to come later than this. */
  private static final long PLANS_AHEAD = 270;

  private MeetingTime() {}

  /**
   * Returns how well the times of two reports agree: 0 when they tell nothing, or {@link
   * Clustering#CONTRADICTION}.
   */
  static double agreement(Sighting one, Sighting other) {
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
      return gap <= JOURNEY_SLACK && canMove(one, other) ? NEAR : CONTRADICTION;
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

  /** Whether the report tells of what is yet to come. */
  static boolean isToCome(Sighting report) {
    MeetingStatus status = report.claim().status();
    return status == MeetingStatus.PLANNED || status == MeetingStatus.PROPOSED;
  }

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
      return ongoing(after, before);
    }
    return after > 0 ? foretold(after, undated) : nearness(before, 3, 14, 90);
  }

  /** What is told as past, so many days before it was, can be a journey on its way. */
  private static double foretold(long after, Sighting undated) {
    if (after <= JOURNEY_SLACK && isJourney(undated)) {
      return NEAR;
    }
    return after <= DAY_SLACK ? NOT_FAR : CONTRADICTION;
  }

  /** What goes on is of these days; of the coming ones, too, as in "the minister is travelling". */
  private static double ongoing(long after, long before) {
    if (after > THESE_DAYS || before > JOURNEY_SLACK) {
      return CONTRADICTION;
    }
    return after > DAY_SLACK ? NOT_FAR : 1.5;
  }

  private static double undated(Sighting one, Sighting other) {
    LocalDate first = one.reported();
    LocalDate second = other.reported();
    if (first == null || second == null) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(first, second);
    if (isToCome(one) != isToCome(other)) {
      return fulfilled(isToCome(one) ? days : -days);
    }
    return isToCome(one)
        ? nearness(Math.abs(days), 3, 30, 120)
        : nearness(Math.abs(days), 2, 7, 45);
  }

  /** What was planned is told to have been so many days later; not before it was planned. */
  private static double fulfilled(long later) {
    if (later < 0) {
      return later < -DAY_SLACK ? CONTRADICTION : NOT_FAR;
    }
    return nearness(later, 5, 45, 120);
  }

  /** Returns what so many days between them tell where one has no date of its own. */
  private static double nearness(long days, long same, long near, long far) {
    if (days <= same) {
      return 2;
    }
    if (days <= near) {
      return NEAR;
    }
    return days <= far ? NOT_FAR : 0;
  }
}
