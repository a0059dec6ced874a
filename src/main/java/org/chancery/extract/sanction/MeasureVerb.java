package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.claim.MeasureType;

/**
 * A verb that is itself a measure.
 *
 * @param objects words of which the object must hold one; "*" when the object is the target
 * @param with words of which one must stand in the sentence; none when empty
 */
record MeasureVerb(List<String> objects, List<String> with, Effect effect, MeasureType type) {
  /** Whether the object is the party itself rather than what is stopped. */
  boolean objectIsTarget() {
    return objects.contains("*") || open() || party();
  }

  /** Whether the object may leave open who it is ("some companies"). */
  boolean open() {
    return objects.contains("?");
  }

  /** Whether the object must name a party itself, not something of a party. */
  boolean party() {
    return objects.contains("=");
  }
}
