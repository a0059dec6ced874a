package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the tables by the short forms and by other spellings of their names. */
final class Surnames {
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
    String skeleton = parts.skeleton(name);
    if (!skeleton.isEmpty()) {
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

  /** Returns those whose full name can be spelt so by another transliteration. */
  List<Person> spelt(String name) {
    return bySkeleton.getOrDefault(parts.skeleton(name), List.of());
  }

  NameParts parts() {
    return parts;
  }
}
