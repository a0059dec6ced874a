package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Puts together what one article tells of one meeting in several sentences. */
final class MeetingMerger {
  private static final int MANY = 3;

  /** Returns one telling for each meeting, in the order of their first telling. */
  List<Telling> merge(List<Telling> tellings) {
    List<Telling> merged = new ArrayList<>();
    for (Telling told : tellings) {
      int best = best(merged, told);
      if (best >= 0) {
        merged.set(best, union(merged.get(best), told));
      } else if (told.whole() || told.standing()) {
        merged.add(told);
      }
    }
    merged.replaceAll(telling -> held(telling, Venue.of(tellings, telling)));
    merged.replaceAll(telling -> Gatherings.joined(telling, merged));
    merged.removeIf(telling -> !telling.whole() || !diplomatic(telling.claim()) || bare(telling));
    return merged;
  }

  /** A summit told of only as what a pair met at: news of the pair. */
  private static boolean bare(Telling telling) {
    return telling.standing()
        && telling.aside()
        && telling.claim().meetingType() == MeetingType.SUMMIT
        && telling.claim().participants().size() < MANY;
  }

  private static boolean diplomatic(MeetingClaim claim) {
    List<Entity> parties = claim.participants();
    return Parties.divided(parties) || Parties.diplomatic(parties, claim.place());
  }

  private static Telling held(Telling telling, @Nullable Entity venue) {
    MeetingClaim claim = telling.claim();
    return venue != null && claim.place() == null && telling.standing()
        ? telling.with(Locations.at(claim, venue))
        : telling;
  }

  private static int best(List<Telling> known, Telling told) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < known.size(); i++) {
      double score = Match.of(known.get(i), told);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  static Telling union(Telling known, Telling told) {
    MeetingClaim a = known.claim();
    MeetingClaim b = told.claim();
    boolean later =
        Match.came(known, told)
            || (told.whole() && facts(told) > facts(known) && !Match.came(told, known));
    MeetingClaim fuller = later ? b : a;
    MeetingClaim other = later ? a : b;
    boolean dated = fuller.start() != null && !finer(other.start(), fuller.start());
    MeetingClaim claim =
        new MeetingClaim(
            fuller.evidence(),
            fuller.extractor(),
            1 - (1 - a.confidence()) * (1 - b.confidence() / 2),
            type(a.meetingType(), b.meetingType()),
            parties(fuller, other),
            place(fuller, other, Match.came(known, told) || Match.came(told, known)),
            dated ? fuller.start() : other.start(),
            dated ? fuller.end() : other.end(),
            news(known, told) || Match.came(known, told)
                ? b.status()
                : status(a.status(), b.status()));
    return new Telling(
        claim,
        told.sentence(),
        known.journey() && told.journey(),
        known.definite(),
        known.standing(),
        known.fresh() || told.fresh(),
        known.round() == null ? told.round() : known.round(),
        known.standing() ? known.aside() && told.aside() : known.aside() || told.aside(),
        known.ahead() && told.ahead(),
        later ? told.traits().also(known) : known.traits().also(told));
  }

  /** A summit that was to come is there, when the news tells what was done at it. */
  private static boolean news(Telling known, Telling told) {
    return told.fresh()
        && !told.claim().participants().isEmpty()
        && known.standing()
        && known.claim().meetingType() == MeetingType.SUMMIT
        && known.claim().status() == MeetingStatus.PLANNED;
  }

  /** People stand for their states; a state that nobody stands for stays. */
  private static List<Entity> parties(MeetingClaim a, MeetingClaim b) {
    Set<Entity> all = new LinkedHashSet<>(a.participants());
    all.addAll(b.participants());
    List<Entity> parties = new ArrayList<>(all);
    parties.removeIf(state -> all.stream().anyMatch(person -> Match.serves(person, state)));
    return parties;
  }

  /** The finer place; what was said before the event was said in a place of its own. */
  private static @Nullable Entity place(MeetingClaim fuller, MeetingClaim other, boolean came) {
    Entity a = fuller.place();
    Entity b = other.place();
    return !came && (a == null || (b != null && Match.lies(b, a))) ? b : a;
  }

  private static boolean finer(@Nullable PartialDate a, PartialDate b) {
    return a != null && a.iso().length() > b.iso().length();
  }

  private static int facts(Telling telling) {
    MeetingClaim claim = telling.claim();
    return 2 * claim.participants().size()
        + (telling.journey() ? -1 : 0)
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
    if (a == MeetingStatus.PROPOSED && b != MeetingStatus.CANCELLED) {
      return b;
    }
    boolean open = a == MeetingStatus.PROPOSED || a == MeetingStatus.PLANNED;
    return open && b == MeetingStatus.CANCELLED ? b : a;
  }
}
