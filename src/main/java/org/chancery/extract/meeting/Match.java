package org.chancery.extract.meeting;

import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tells how well two tellings of one article go together as tellings of one meeting. */
final class Match {
  private static final double THROUGH_STATE = 0.7;
  private static final double MOST = 0.6;
  private static final double SAME_DAY = 0.5;
  private static final double SAME_PLACE = 0.5;
  private static final double SAME_TYPE = 0.3;
  private static final double SAME_PHASE = 0.3;

  /** Sentences between "the talks" alone and what it points back to. */
  private static final int REACH = 5;

  private static final double PER_SENTENCE = 0.01;

  private Match() {}

  /** Returns a value above 0, greater for the better match, or 0 when they are not of one. */
  static double of(Telling known, Telling told) {
    MeetingClaim a = known.claim();
    MeetingClaim b = told.claim();
    boolean standing = known.standing() && told.standing() && sameType(a, b);
    boolean apart = known.call() != told.call() && !(generic(a) || generic(b));
    boolean phases =
        phases(a, b)
            || wished(a, b)
            || wished(b, a)
            || came(known, told)
            || came(told, known)
            || (standing && a.meetingType() == MeetingType.SUMMIT);
    boolean dates = dates(a, b) || (standing && generic(a));
    if (apart || rounds(known, told) || !phases || !dates || places(known, told)) {
      return 0;
    }
    double parties = standing ? convened(a, b) : parties(known, told);
    if (parties == 0 && !pointsBack(known, told)) {
      return 0;
    }
    double extra = sameDay(a, b) ? SAME_DAY : 0;
    extra += a.place() != null && a.place().equals(b.place()) ? SAME_PLACE : 0;
    extra += sameType(a, b) ? SAME_TYPE : 0;
    extra += Phase.of(a) == Phase.of(b) ? SAME_PHASE : 0;
    return 1 + parties + extra - PER_SENTENCE * (told.sentence() - known.sentence());
  }

  /** "The talks" alone, not long after talks were told of. */
  private static boolean pointsBack(Telling known, Telling told) {
    return told.definite()
        && told.claim().participants().isEmpty()
        && sameType(known.claim(), told.claim())
        && told.sentence() - known.sentence() <= REACH;
  }

  /** What is known to gather many is told of party by party, but has one convener. */
  private static double convened(MeetingClaim a, MeetingClaim b) {
    List<Entity> conveners = bodies(a);
    List<Entity> others = bodies(b);
    boolean named = conveners.isEmpty() && !others.isEmpty();
    boolean placed = sameDay(a, b) || (a.place() != null && a.place().equals(b.place()));
    boolean one =
        named ? placed : others.isEmpty() || conveners.stream().anyMatch(others::contains);
    return one ? 1 : 0;
  }

  private static List<Entity> bodies(MeetingClaim claim) {
    return claim.participants().stream().filter(Organization.class::isInstance).toList();
  }

  /** A meeting of two of those who gather is no telling of the gathering. */
  private static double parties(Telling known, Telling told) {
    List<Entity> a = known.claim().participants();
    List<Entity> b = told.claim().participants();
    boolean one = known.standing() != told.standing();
    boolean part = one && (a.size() != b.size() || edge(known) || edge(told));
    return part ? 0 : parties(a, b);
  }

  /** A summit at whose edge others meet. */
  private static boolean edge(Telling telling) {
    return telling.standing()
        && telling.aside()
        && telling.claim().meetingType() == MeetingType.SUMMIT;
  }

  private static boolean generic(MeetingClaim claim) {
    return claim.meetingType() == MeetingType.TALKS;
  }

  private static boolean sameType(MeetingClaim a, MeetingClaim b) {
    return a.meetingType() == b.meetingType();
  }

  private static boolean visit(Telling telling) {
    return telling.claim().meetingType() == MeetingType.VISIT;
  }

  /** "A second meeting", but not "met A on a second visit", which is one event told twice. */
  private static boolean rounds(Telling known, Telling told) {
    boolean here =
        told.sentence() == known.sentence()
            && known.claim().start() != null
            && known.claim().start().equals(told.claim().start());
    boolean on =
        told.sentence() == known.sentence()
            && visit(told) != visit(known)
            && sameParties(told.claim(), known.claim());
    return told.round() != null
        && !told.round().equals(known.round())
        && !here
        && !on
        && !sameDay(known.claim(), told.claim());
  }

  /** Past, to come or off: a meeting told of as held is not the one still planned. */
  private static boolean phases(MeetingClaim a, MeetingClaim b) {
    return Phase.of(a) == Phase.of(b) || sameDay(a, b);
  }

  /** "The talks must go on": what is only wished of talks that are under way is no other talks. */
  private static boolean wished(MeetingClaim a, MeetingClaim b) {
    return generic(a)
        && generic(b)
        && a.status() == MeetingStatus.PROPOSED
        && a.start() == null
        && Phase.of(b) == Phase.PAST
        && a.participants().containsAll(b.participants())
        && b.participants().containsAll(a.participants());
  }

  /** "Said ahead of the talks", of talks that the article tells of as held: those have come. */
  static boolean came(Telling ahead, Telling held) {
    MeetingClaim a = ahead.claim();
    MeetingClaim b = held.claim();
    return ahead.ahead()
        && ahead.round() == null
        && a.status() == MeetingStatus.PLANNED
        && (a.start() == null || sameDay(a, b))
        && Phase.of(b) == Phase.PAST
        && a.participants().size() > 1
        && sameParties(a, b);
  }

  /** Whether just the same take part, in whatever order. */
  static boolean sameParties(MeetingClaim a, MeetingClaim b) {
    return Set.copyOf(a.participants()).equals(Set.copyOf(b.participants()));
  }

  static boolean sameDay(MeetingClaim a, MeetingClaim b) {
    return a.start() instanceof PartialDate.Day day && day.equals(b.start());
  }

  /** Whether the dates can be those of one event. */
  static boolean dates(MeetingClaim a, MeetingClaim b) {
    PartialDate start = a.start();
    PartialDate other = b.start();
    if (start == null || other == null) {
      return true;
    }
    PartialDate end = a.end() == null ? start : a.end();
    PartialDate otherEnd = b.end() == null ? other : b.end();
    return !start.first().isAfter(otherEnd.last()) && !other.first().isAfter(end.last());
  }

  /** Whether the places keep the two apart. */
  private static boolean places(Telling known, Telling told) {
    boolean near = near(known.claim().place(), told.claim().place());
    return apart(known.claim(), told.claim()) && (!near || (known.journey() && told.journey()));
  }

  /** Whether the two are told to be in places of which neither lies in the other. */
  static boolean apart(MeetingClaim known, MeetingClaim told) {
    Entity a = known.place();
    Entity b = told.place();
    return a != null && b != null && !a.equals(b) && !lies(a, b) && !lies(b, a);
  }

  private static boolean near(@Nullable Entity a, @Nullable Entity b) {
    return a != null && b != null && a.country() != null && a.country().equals(b.country());
  }

  /** Whether the first place lies in the second. */
  static boolean lies(Entity inner, Entity outer) {
    return (inner instanceof Place || inner instanceof Organization)
        && outer.equals(inner.country());
  }

  private static double parties(List<Entity> a, List<Entity> b) {
    List<Entity> small = a.size() <= b.size() ? a : b;
    List<Entity> large = a.size() <= b.size() ? b : a;
    double sum = 0;
    int matched = 0;
    int exact = 0;
    for (Entity party : small) {
      boolean same = large.contains(party);
      boolean through = !same && large.stream().anyMatch(other -> standsFor(party, other));
      sum += same ? 1 : through ? THROUGH_STATE : 0;
      matched += same || through ? 1 : 0;
      exact += same ? 1 : 0;
    }
    boolean enough = small.size() <= 2 ? matched == small.size() : matched >= MOST * small.size();
    return enough && exact > 0 ? sum : 0;
  }

  /** A person and the state that is served: one of them may be told of as the other. */
  private static boolean standsFor(Entity a, Entity b) {
    return serves(a, b) || serves(b, a);
  }

  static boolean serves(Entity person, @Nullable Entity state) {
    return person instanceof Person && state instanceof State && state.equals(person.country());
  }
}
