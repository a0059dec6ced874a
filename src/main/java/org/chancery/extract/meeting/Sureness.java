package org.chancery.extract.meeting;

import java.util.HashMap;
import java.util.Map;
import org.chancery.claim.MeetingClaim;
import org.chancery.data.DataTable;

/**
 * Tells how sure a meeting is: how often readers found others with the same traits right. A rule
 * cannot tell that of itself, for what it finds goes wrong by its surroundings. Immutable; may be
 * used by several threads.
 */
final class Sureness {
  /** The trait that every meeting has. */
  static final String ALWAYS = "always";

  private static final String TABLE = "data/meeting/sureness.tsv";

  /** Nothing that was read is wholly sure, or wholly beside the point. */
  private static final double MOST = 0.99;

  private static final double LEAST = 0.01;

  private final Map<String, Double> weights;

  /**
   * Makes it from weights.
   *
   * @param weights how much each trait speaks for a meeting
   */
  Sureness(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads the weights that come with the program. */
  static Sureness read() {
    Map<String, Double> weights = new HashMap<>();
    for (DataTable.Row row : DataTable.read(TABLE).rows()) {
      weights.put(row.get("trait"), Double.valueOf(row.get("weight")));
    }
    return new Sureness(weights);
  }

  /** Returns the claim of the telling with its confidence. */
  MeetingClaim claim(Telling telling) {
    return telling.claim().sure(of(telling.traits()));
  }

  /** Returns how likely what has the traits is right. */
  double of(Traits traits) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String trait : traits.names()) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    double likelihood = 1 / (1 + Math.exp(-sum));
    return Math.min(MOST, Math.max(LEAST, likelihood));
  }
}
