package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, by side: a state and those who serve it are one side, so that "Pyongyang", "the
 * North" and its leader can be told to be the same party.
 */
final class Sides {
  /** Comes before the article's name in the key of a person whom the authority does not know. */
  private static final char SCOPE = '~';

  /** The persons of a side; empty where only the state or body is named. */
  private final SortedMap<String, List<Person>> persons = new TreeMap<>();

  private final @Nullable LocalDate day;

  private Sides(@Nullable LocalDate day) {
    this.day = day;
  }

  /**
   * Returns the sides of the parties.
   *
   * @param day a day on which they took part, or null when unknown
   */
  static Sides of(Collection<Entity> parties, @Nullable LocalDate day) {
    Sides sides = new Sides(day);
    parties.forEach(sides::add);
    return sides;
  }

  /** Adds a party. */
  void add(Entity party) {
    List<Person> side = persons.computeIfAbsent(side(party), name -> new ArrayList<>());
    if (party instanceof Person person) {
      side.add(person);
    }
  }

  /**
   * Leaves out a side that is only where or on whose occasion the others meet: nobody stands for
   * it, but somebody for two others at least.
   */
  void leaveOut(String name) {
    List<Person> side = persons.get(name);
    long named = persons.values().stream().filter(people -> !people.isEmpty()).count();
    if (side != null && side.isEmpty() && named >= 2) {
      persons.remove(name);
    }
  }

  /** Returns the name of the side that a party is on. */
  static String side(Entity party) {
    State country = party.country();
    if (country != null) {
      return country.key();
    }
    return party instanceof Person ? "person-" + signature(party) : party.key();
  }

  /** Returns the names of the sides. */
  SortedSet<String> names() {
    return new TreeSet<>(persons.keySet());
  }

  /** Returns how many sides both have. */
  int shared(Sides other) {
    Set<String> both = names();
    both.retainAll(other.persons.keySet());
    return both.size();
  }

  /** Whether a side that both have is represented by different people. */
  boolean contradicts(Sides other) {
    for (Map.Entry<String, List<Person>> side : persons.entrySet()) {
      List<Person> others = other.persons.get(side.getKey());
      if (others != null && differ(side.getValue(), other, others)) {
        return true;
      }
    }
    return false;
  }

  private boolean differ(List<Person> mine, Sides other, List<Person> others) {
    if (mine.isEmpty()) {
      return !others.isEmpty() && others.stream().allMatch(other::isOutOfOffice);
    }
    if (others.isEmpty()) {
      return mine.stream().allMatch(this::isOutOfOffice);
    }
    return !meet(mine, others);
  }

  /** Somebody speaks for a state on a day when in office, or when nobody knows about offices. */
  private boolean isOutOfOffice(Person person) {
    LocalDate then = day;
    return then != null
        && !person.holdings().isEmpty()
        && person.holdings().stream().noneMatch(holding -> holding.heldOn(then));
  }

  /** Returns on how many sides both name the same person. */
  int samePersons(Sides other) {
    int same = 0;
    for (Map.Entry<String, List<Person>> side : persons.entrySet()) {
      same += meet(side.getValue(), other.persons.getOrDefault(side.getKey(), List.of())) ? 1 : 0;
    }
    return same;
  }

  private static boolean meet(List<Person> some, List<Person> others) {
    Set<String> names = new TreeSet<>();
    some.forEach(person -> names.add(signature(person)));
    return others.stream().anyMatch(person -> names.contains(signature(person)));
  }

  /**
   * Returns the letters of a name in alphabetical order: the same for "Cho Hyun-dong" and "Cho
   * Hyundong", and whichever of the names comes first.
   */
  static String signature(Entity person) {
    String key = person.key();
    int scope = key.indexOf(SCOPE);
    String name = (scope < 0 ? key : key.substring(0, scope)).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    name.chars().filter(Character::isLetterOrDigit).sorted().forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
