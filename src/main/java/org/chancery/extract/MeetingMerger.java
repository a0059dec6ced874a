package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Place;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Puts together what one article says of one meeting in several sentences. */
final class MeetingMerger {

  /** Returns one claim for each meeting, in the order of their first telling. */
  List<MeetingClaim> merge(List<MeetingClaim> claims) {
    List<MeetingClaim> merged = new ArrayList<>();
    for (MeetingClaim claim : claims) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        if (same(merged.get(i), claim)) {
          same = i;
        }
      }
      if (same < 0) {
        merged.add(claim);
      } else {
        merged.set(same, union(merged.get(same), claim));
      }
    }
    return merged;
  }

  private static boolean same(MeetingClaim a, MeetingClaim b) {
    boolean parties =
        a.participants().containsAll(b.participants())
            || b.participants().containsAll(a.participants());
    return parties && phase(a) == phase(b) && dates(a, b) && places(a.place(), b.place());
  }

  /** Past, to come or off: a meeting told of as held is not the one still planned. */
  private static int phase(MeetingClaim claim) {
    return switch (claim.status()) {
      case HELD, ONGOING -> 0;
      case PLANNED, PROPOSED -> 1;
      case CANCELLED -> 2;
    };
  }

  private static boolean dates(MeetingClaim a, MeetingClaim b) {
    PartialDate start = a.start();
    PartialDate other = b.start();
    if (start == null || other == null) {
      return true;
    }
    PartialDate end = a.end() == null ? start : a.end();
    PartialDate otherEnd = b.end() == null ? other : b.end();
    return !start.first().isAfter(otherEnd.last()) && !other.first().isAfter(end.last());
  }

  private static boolean places(@Nullable Entity a, @Nullable Entity b) {
    return a == null || b == null || a.equals(b) || lies(a, b) || lies(b, a);
  }

  private static boolean lies(Entity inner, Entity outer) {
    return inner instanceof Place && outer.equals(inner.country());
  }

  private static MeetingClaim union(MeetingClaim a, MeetingClaim b) {
    boolean later = facts(b) > facts(a);
    MeetingClaim fuller = later ? b : a;
    MeetingClaim other = later ? a : b;
    Set<Entity> parties = new LinkedHashSet<>(fuller.participants());
    parties.addAll(other.participants());
    boolean dated = fuller.start() != null && !finer(other.start(), fuller.start());
    return new MeetingClaim(
        fuller.evidence(),
        fuller.extractor(),
        Math.max(a.confidence(), b.confidence()),
        type(a.meetingType(), b.meetingType()),
        List.copyOf(parties),
        place(fuller.place(), other.place()),
        dated ? fuller.start() : other.start(),
        dated ? fuller.end() : other.end(),
        status(a.status(), b.status()));
  }

  private static @Nullable Entity place(@Nullable Entity a, @Nullable Entity b) {
    if (a == null || (b != null && lies(b, a))) {
      return b;
    }
    return a;
  }

  private static boolean finer(@Nullable PartialDate a, PartialDate b) {
    return a != null && a.iso().length() > b.iso().length();
  }

  private static int facts(MeetingClaim claim) {
    return claim.participants().size()
        + (claim.place() == null ? 0 : 1)
        + (claim.start() == null ? 0 : 1);
  }

  /** A summit or a journey says more than the meeting that it consists of. */
  private static MeetingType type(MeetingType a, MeetingType b) {
    if (a == MeetingType.VISIT || b == MeetingType.VISIT) {
      return MeetingType.VISIT;
    }
    if (a == MeetingType.SUMMIT || b == MeetingType.SUMMIT) {
      return MeetingType.SUMMIT;
    }
    return a;
  }

  private static MeetingStatus status(MeetingStatus a, MeetingStatus b) {
    if (a == MeetingStatus.PROPOSED && b == MeetingStatus.PLANNED) {
      return b;
    }
    return a;
  }
}
