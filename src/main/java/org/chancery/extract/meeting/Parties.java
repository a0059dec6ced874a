package org.chancery.extract.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Actuality;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.jspecify.annotations.Nullable;

/** Tells who of those in the roles of an event takes part, and whether they make a meeting. */
final class Parties {
  /** Stands in the keys of entities that the authority data does not know. */
  private static final char UNKNOWN = '~';

  private Parties() {}

  /** Returns those who take part: a state does not beside the persons who act for it. */
  static List<Entity> of(Filled filled) {
    Set<Entity> parties = new LinkedHashSet<>(filled.parties());
    filled.parties().stream()
        .filter(Person.class::isInstance)
        .forEach(person -> drop(parties, person.country()));
    Entity place = filled.place();
    if (place != null && filled.frame() == Frame.TRAVEL && !parties.isEmpty()) {
      Entity host = place instanceof State ? place : place.country();
      boolean met = parties.stream().anyMatch(party -> belongs(party, host));
      if (host != null && !met) {
        parties.add(host);
      }
    }
    return List.copyOf(parties);
  }

  private static boolean belongs(Entity party, @Nullable Entity state) {
    return state != null && (party.equals(state) || state.equals(party.country()));
  }

  private static void drop(Set<Entity> parties, @Nullable State state) {
    if (state != null) {
      parties.remove(state);
    }
  }

  /** Whether the parties, at least two, are such as meet in this way. */
  static boolean meet(Collection<Entity> parties, Filled filled, Actuality actuality) {
    boolean idle = idle(filled) && actuality == Actuality.POSSIBLE;
    return parties.size() > 1 && diplomatic(parties) && arrives(filled) && !idle;
  }

  /** A summit that is not the meeting of a pair: those who gather are told of one by one. */
  static boolean gather(Collection<Entity> parties, Filled filled) {
    return filled.type() == MeetingType.SUMMIT
        && (parties.size() < 2 || parties.stream().anyMatch(Organization.class::isInstance));
  }

  /** States that are only told to speak with each other have no talks in sight. */
  private static boolean idle(Filled filled) {
    return filled.frame() == Frame.SPEAK
        && !filled.parties().stream().allMatch(Person.class::isInstance);
  }

  /** Whether a journey has an end, and hosts and guests are people or what has delegates. */
  private static boolean arrives(Filled filled) {
    return switch (filled.frame()) {
      case TRAVEL -> filled.place() != null || !filled.hosts().isEmpty();
      case HOST -> filled.parties().stream().anyMatch(Person.class::isInstance);
      case INVITE, SPEAK ->
          !filled.parties().isEmpty()
              && (filled.parties().stream().anyMatch(Person.class::isInstance)
                  || filled.rule().equals(VerbFrames.TOGETHER))
              && filled.parties().stream().allMatch(party -> party.key().indexOf(UNKNOWN) < 0);
      case MEET, LIGHT -> true;
    };
  }

  /** Whether somebody takes part whom the authority data knows, and not all are of one state. */
  private static boolean diplomatic(Collection<Entity> parties) {
    boolean known = parties.stream().anyMatch(party -> party.key().indexOf(UNKNOWN) < 0);
    return known && !Scene.oneSide(parties);
  }
}
