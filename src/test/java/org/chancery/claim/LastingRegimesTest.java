package org.chancery.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A regime holds from its first day to its last, and two days of one regime are told from two. */
class LastingRegimesTest {
  private static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 31);
  private static final LocalDate BETWEEN = LocalDate.of(2016, 2, 1);
  private static final LocalDate AGAIN = LocalDate.of(2025, 10, 1);

  private final LastingRegimes regimes = LastingRegimes.standard();

  @Test
  void holdsWithinItsYearsOnly() {
    assertTrue(regimes.holds("united-nations", "iran", IN_FORCE), "the month of its end counts");
    assertFalse(regimes.holds("united-nations", "iran", BETWEEN));
    assertTrue(regimes.holds("united-nations", "iran", AGAIN));
    assertTrue(regimes.holds("united-states", "cuba", AGAIN), "a regime without an end goes on");
  }

  @Test
  void hasADirection() {
    assertFalse(regimes.holds("iran", "united-nations", IN_FORCE));
  }

  @Test
  void anyRegimeWillDoWithoutADay() {
    assertTrue(regimes.holds("united-nations", "iraq", null));
  }

  @Test
  void tellsOneRegimeFromTwo() {
    Set<String> sender = Set.of("united-nations");
    Set<String> target = Set.of("iran");
    assertTrue(regimes.isOne(sender, target, LocalDate.of(2007, 1, 1), IN_FORCE));
    assertFalse(regimes.isOne(sender, target, IN_FORCE, AGAIN));
    assertFalse(regimes.isOne(sender, target, IN_FORCE, null), "either may be meant");
    assertTrue(regimes.isOne(Set.of("united-states"), Set.of("cuba"), IN_FORCE, null));
  }

  @Test
  void measuresOfManyAreNoneOfTheRegimes() {
    assertFalse(
        regimes.isOne(
            Set.of("united-nations", "japan"), Set.of("north-korea"), IN_FORCE, IN_FORCE));
  }
}
