package org.chancery.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chancery.entity.Person.Gender;

/** The gender that a given name tells, counted over the people of the tables. */
final class GivenNames {
  private static final int ENOUGH = 3;
  private static final double CLEAR = 0.9;

  private final Map<String, int[]> counts = new HashMap<>();

  GivenNames(Collection<Entity> entities) {
    for (Entity entity : entities) {
      if (entity instanceof Person person && person.gender() != Gender.UNKNOWN) {
        int[] count = counts.computeIfAbsent(first(person.label()), name -> new int[2]);
        count[person.gender() == Gender.FEMALE ? 0 : 1]++;
      }
    }
  }

  /** Returns the gender of nearly all known bearers of the name's first part. */
  Gender of(String name) {
    int[] count = counts.getOrDefault(first(name), new int[2]);
    int all = count[0] + count[1];
    if (all < ENOUGH) {
      return Gender.UNKNOWN;
    }
    if (count[0] >= CLEAR * all) {
      return Gender.FEMALE;
    }
    return count[1] >= CLEAR * all ? Gender.MALE : Gender.UNKNOWN;
  }

  private static String first(String name) {
    String key = Folding.key(name);
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }
}
