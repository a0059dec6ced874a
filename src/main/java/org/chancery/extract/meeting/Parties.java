package org.chancery.extract.meeting;

import java.util.Collection;
import java.util.Comparator;
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
    return parties.size() > 1 && diplomatic(parties, filled.place()) && arrives(filled) && !idle;
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
              && filled.parties().stream().allMatch(Parties::known);
      case MEET, LIGHT -> true;
    };
  }

  /**
   * Whether somebody takes part whom the authority data knows, and not all are of one state: people
   * of one state meet in private or at home, but for those who are met abroad.
   */
  static boolean diplomatic(Collection<Entity> parties, @Nullable Entity place) {
    List<Entity> sides = parties.stream().filter(party -> !stranger(party)).toList();
    boolean known = sides.stream().anyMatch(Parties::known);
    boolean two = sides.size() > 1 && !Scene.oneSide(sides) && !oneBody(sides);
    return known && (two || (parties.size() > sides.size() && abroad(sides, place)));
  }

  /** Somebody of whom neither the tables nor the article tell a state: no side of diplomacy. */
  private static boolean stranger(Entity party) {
    return party instanceof Person && party.country() == null && !known(party);
  }

  /** Whether the authority data has the party. */
  static boolean known(Entity party) {
    return party.key().indexOf(UNKNOWN) < 0;
  }

  /** The sides of a conflict: a state and a movement. */
  static boolean divided(Collection<Entity> parties) {
    return parties.stream().anyMatch(Parties::movement)
        && parties.stream().anyMatch(State.class::isInstance);
  }

  /** Whether the body is a party or the opposition as such. */
  static boolean movement(Entity entity) {
    return entity instanceof Organization body
        && ("party".equals(body.kind()) || body.key().startsWith("opposition~"));
  }

  private static boolean abroad(Collection<Entity> sides, @Nullable Entity place) {
    Entity state = place == null || place instanceof State ? place : place.country();
    return state != null && sides.stream().noneMatch(party -> belongs(party, state));
  }

  /** A body and its own organs: their sessions are no meeting of two sides. */
  private static boolean oneBody(Collection<Entity> parties) {
    String shortest =
        parties.stream().map(Entity::label).min(Comparator.comparingInt(String::length)).orElse("");
    return parties.stream()
        .allMatch(party -> party instanceof Organization && party.label().startsWith(shortest));
  }
}
