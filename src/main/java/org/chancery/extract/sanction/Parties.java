package org.chancery.extract.sanction;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;

/**
 * The two sides of a measure, each in text order; empty when not told.
 *
 * @param senders whose measure it is
 * @param targets whom it is against
 */
record Parties(List<Entity> senders, List<Entity> targets) {
  /** Whether a state or body is among them. */
  boolean namesBody() {
    return Stream.concat(senders.stream(), targets.stream())
        .anyMatch(party -> !(party instanceof Person));
  }

  Parties {
    senders = List.copyOf(senders);
    targets = List.copyOf(targets);
  }
}
