package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The short forms of people's names: family names, and the whole ends of a name of many parts. */
final class Surnames {
  /** States whose people's names in English begin with the family name. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "china",
          "taiwan",
          "hong-kong",
          "macau",
          "north-korea",
          "south-korea",
          "vietnam",
          "cambodia",
          "singapore",
          "malaysia");

  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii");

  private final Map<String, List<Person>> byShortName = new HashMap<>();

  void add(Person person) {
    for (String form : of(person.label(), person)) {
      byShortName.computeIfAbsent(form, f -> new ArrayList<>(1)).add(person);
    }
  }

  /** Returns whom the short name, in folded lower case, can mean. */
  List<Person> people(String shortName) {
    return byShortName.getOrDefault(shortName, List.of());
  }

  /** Returns the folded lower-case short forms of the name. */
  static Set<String> of(String name, Person person) {
    List<String> pieces = new ArrayList<>();
    for (String piece : Folding.pieces(name)) {
      String lower = piece.toLowerCase(Locale.ROOT);
      if (!SUFFIXES.contains(lower) && !lower.equals(",")) {
        pieces.add(lower);
      }
    }
    Set<String> forms = new LinkedHashSet<>();
    State country = person.country();
    if (country != null && FAMILY_FIRST.contains(country.key()) && pieces.size() <= 4) {
      forms.add(pieces.get(0));
    }
    for (int i = 1; i < pieces.size(); i++) {
      if (i > 0 && pieces.get(i).length() > 1) {
        forms.add(String.join(" ", pieces.subList(i, pieces.size())));
      }
    }
    return forms;
  }
}
