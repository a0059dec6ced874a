package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the tables by the short forms and by other spellings of their names. */
final class Surnames {
  private static final int LETTERS_A_CHANGE = 3;
  private static final int FEW_CHANGES = 2;

  private final NameParts parts;
  private final Map<String, List<Person>> byShortName = new HashMap<>();
  private final Map<String, List<Person>> bySkeleton = new HashMap<>();
  private final Map<String, List<Person>> byTurnedName = new HashMap<>();
  private final Set<String> familyNamesInFront = new HashSet<>();

  Surnames(NameParts parts) {
    this.parts = parts;
  }

  void add(Person person) {
    for (String form : parts.shortForms(person.label(), person.country())) {
      byShortName.computeIfAbsent(form, f -> new ArrayList<>(1)).add(person);
    }
    parts
        .turned(person.label(), person.country())
        .ifPresent(name -> byTurnedName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(person));
    if (parts.familyFirst(person.country())) {
      familyNamesInFront.add(parts.pieces(person.label()).get(0));
    } else {
      addSpelling(person.label(), person);
      person.altLabels().forEach(alias -> addSpelling(alias, person));
    }
  }

  private void addSpelling(String name, Person person) {
    for (String skeleton : parts.skeletons(name)) {
      List<Person> people = bySkeleton.computeIfAbsent(skeleton, s -> new ArrayList<>(1));
      if (!people.contains(person)) {
        people.add(person);
      }
    }
  }

  /** Returns whom the short name, in folded lower case, can mean. */
  List<Person> people(String shortName) {
    return byShortName.getOrDefault(shortName, List.of());
  }

  /** Whether the name, in folded lower case, is the family name of people who bear it in front. */
  boolean inFront(String name) {
    return familyNamesInFront.contains(name);
  }

  /**
   * Returns those of whom the full name can be another form: spelt by another transliteration, with
   * a first name left out, or with more names between the first and the last.
   */
  Set<Person> alike(String name) {
    Set<Person> found = new LinkedHashSet<>();
    String key = Folding.key(name);
    for (String skeleton : parts.skeletons(name)) {
      for (Person person : bySkeleton.getOrDefault(skeleton, List.of())) {
        if (near(key, person)) {
          found.add(person);
        }
      }
    }
    found.addAll(people(key));
    found.addAll(byTurnedName.getOrDefault(key, List.of()));
    List<String> pieces = parts.pieces(name);
    for (Person person : people(pieces.get(pieces.size() - 1))) {
      List<String> own = parts.pieces(person.label());
      boolean more = pieces.size() > 2 && own.size() > 1 && pieces.containsAll(own);
      boolean less = pieces.size() == 2 && own.size() > 2 && own.get(0).equals(pieces.get(0));
      if (more || less) {
        found.add(person);
      }
    }
    found.removeIf(person -> otherInitials(pieces, parts.pieces(person.label())));
    return found;
  }

  /** Returns leaders whose name sounds alike and is spelt with hardly a letter's difference. */
  Set<Person> nearly(String name) {
    Set<Person> found = new LinkedHashSet<>();
    String key = Folding.key(name);
    for (String skeleton : parts.skeletons(name)) {
      for (Person person : bySkeleton.getOrDefault(skeleton, List.of())) {
        if (person.leader()
            && distance(key, person) <= FEW_CHANGES
            && !otherInitials(parts.pieces(name), parts.pieces(person.label()))) {
          found.add(person);
        }
      }
    }
    return found;
  }

  /**
   * Whether no more than every third letter differs, or one of a name that is spelt in one way;
   * sounds alone make strangers alike.
   */
  private boolean near(String key, Person person) {
    boolean oneWay = parts.spelledOneWay(person.country());
    return Stream.concat(Stream.of(person.label()), person.altLabels().stream())
        .map(Folding::key)
        .anyMatch(
            own ->
                EditDistance.between(key, own)
                    <= (oneWay ? 1 : Math.max(key.length(), own.length()) / LETTERS_A_CHANGE));
  }

  /** Whether both names have initials, and not the same ones: "George H. W.", "George W.". */
  private static boolean otherInitials(List<String> a, List<String> b) {
    String first = initials(a);
    String second = initials(b);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private static String initials(List<String> pieces) {
    return pieces.stream().filter(piece -> piece.endsWith(".")).collect(Collectors.joining());
  }

  private static int distance(String key, Person person) {
    return Stream.concat(Stream.of(person.label()), person.altLabels().stream())
        .mapToInt(name -> EditDistance.between(key, Folding.key(name)))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  NameParts parts() {
    return parts;
  }
}
