package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.entity.Entity;

/**
 * The two sides of a measure, each in text order; empty when not told.
 *
 * @param senders whose measure it is
 * @param targets whom it is against
 */
record Parties(List<Entity> senders, List<Entity> targets) {
  Parties {
    senders = List.copyOf(senders);
    targets = List.copyOf(targets);
  }
}
