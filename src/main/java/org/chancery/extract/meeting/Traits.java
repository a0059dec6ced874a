package org.chancery.extract.meeting;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.MeetingClaim;

/**
 * What shows how a meeting is told, each as {@code kind=value}: signs that prove nothing alone, of
 * which a verdict is made.
 *
 * @param names the traits, sorted
 */
record Traits(Set<String> names) {
  /** Of what shows nothing. */
  static final Traits NONE = new Traits(Set.of());

  Traits {
    names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** Returns these traits and what another telling of the same meeting adds to them. */
  Traits also(Telling other) {
    MeetingClaim claim = other.claim();
    return with(
        Set.of(
            "also",
            "also.rule=" + ClaimTraits.rule(claim),
            "also.status=" + claim.status().localName()));
  }

  /** Returns these traits and more. */
  Traits with(Collection<String> more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(more);
    return new Traits(all);
  }
}
