package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The people of the tables by the short forms and by other spellings of their names. */
final class Surnames {
  private static final int LETTERS_A_CHANGE = 3;

  private final NameParts parts;
  private final Map<String, List<Person>> byShortName = new HashMap<>();
  private final Map<String, List<Person>> bySkeleton = new HashMap<>();

  Surnames(NameParts parts) {
    this.parts = parts;
  }

  void add(Person person) {
    for (String form : parts.shortForms(person.label(), person.country())) {
      byShortName.computeIfAbsent(form, f -> new ArrayList<>(1)).add(person);
    }
    if (!parts.familyFirst(person.country())) {
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
    List<String> pieces = parts.pieces(name);
    if (pieces.size() > 2) {
      for (Person person : people(pieces.get(pieces.size() - 1))) {
        List<String> own = parts.pieces(person.label());
        if (own.size() > 1 && pieces.containsAll(own)) {
          found.add(person);
        }
      }
    }
    return found;
  }

  /** Whether no more than every third letter differs; sounds alone make strangers alike. */
  private static boolean near(String key, Person person) {
    return Stream.concat(Stream.of(person.label()), person.altLabels().stream())
        .map(Folding::key)
        .anyMatch(
            own ->
                EditDistance.between(key, own)
                    <= Math.max(key.length(), own.length()) / LETTERS_A_CHANGE);
  }

  NameParts parts() {
    return parts;
  }
}
