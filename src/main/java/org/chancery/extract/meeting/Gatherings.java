package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;

/**
 * Tells who is at a summit of many: those who are told to hold meetings of their own at it or where
 * it is held. News of such a summit seldom has a sentence that lists its guests.
 */
final class Gatherings {
  private Gatherings() {}

  private static boolean gathers(Telling telling) {
    return telling.standing()
        && telling.round() == null
        && telling.claim().meetingType() == MeetingType.SUMMIT;
  }

  /** Returns the telling, of a summit of many with the guests that the others tell of. */
  static Telling joined(Telling summit, List<Telling> meetings) {
    if (!gathers(summit)) {
      return summit;
    }
    Set<Entity> guests = new LinkedHashSet<>();
    for (Telling meeting : meetings) {
      if (held(summit, meeting)) {
        meeting.claim().participants().stream()
            .filter(party -> party instanceof Person && Parties.known(party))
            .forEach(guests::add);
      }
    }
    MeetingClaim claim = summit.claim();
    return guests.isEmpty() ? summit : summit.with(claim.attended(guests(claim, guests)));
  }

  private static List<Entity> guests(MeetingClaim summit, Set<Entity> guests) {
    List<Entity> all = new ArrayList<>(summit.participants());
    all.removeIf(state -> guests.stream().anyMatch(guest -> Match.serves(guest, state)));
    guests.stream().filter(guest -> !all.contains(guest)).forEach(all::add);
    return all;
  }

  /** Whether the meeting is one of those held at the summit. */
  private static boolean held(Telling summit, Telling meeting) {
    MeetingClaim a = summit.claim();
    MeetingClaim b = meeting.claim();
    boolean real = b.status() != MeetingStatus.PROPOSED && b.status() != MeetingStatus.CANCELLED;
    boolean here = a.place() != null && a.place().equals(b.place()) && Match.sameDay(a, b);
    return real
        && !meeting.standing()
        && !meeting.journey()
        && !meeting.far()
        && Match.dates(a, b)
        && !Match.apart(a, b)
        && (meeting.aside() || here);
  }
}
