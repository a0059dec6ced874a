package org.chancery.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts for one kind of fact. */
public final class Tally {
  /**
   * How often an attribute was right among the facts that gold gives it for.
   *
   * @param right times it was right
   * @param of times it could be
   */
  public record Share(int right, int of) {
    /** Returns the share from 0 to 1, or NaN when there was nothing to count. */
    public double value() {
      return of == 0 ? Double.NaN : (double) right / of;
    }
  }

  private int matched;
  private int surplus;
  private int missed;
  private final Map<String, Share> attributes = new LinkedHashMap<>();

  void add(int matchedFacts, int surplusFacts, int missedFacts) {
    matched += matchedFacts;
    surplus += surplusFacts;
    missed += missedFacts;
  }

  void mark(String attribute, boolean right) {
    attributes.merge(
        attribute,
        new Share(right ? 1 : 0, 1),
        (a, b) -> new Share(a.right + b.right, a.of + b.of));
  }

  /** Returns the number of gold facts that were found. */
  public int matched() {
    return matched;
  }

  /** Returns the number of facts found that gold does not have. */
  public int surplus() {
    return surplus;
  }

  /** Returns the number of gold facts that were not found. */
  public int missed() {
    return missed;
  }

  /** Returns the share of found facts that are right, from 0 to 1; 0 when none was found. */
  public double precision() {
    return matched == 0 ? 0 : (double) matched / (matched + surplus);
  }

  /** Returns the share of gold facts that were found, from 0 to 1; 0 when there are none. */
  public double recall() {
    return matched == 0 ? 0 : (double) matched / (matched + missed);
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    return matched == 0 ? 0 : 2.0 * matched / (2.0 * matched + surplus + missed);
  }

  /** Returns how often the attributes of matched facts were right, by name. */
  public Map<String, Share> attributes() {
    return Map.copyOf(attributes);
  }
}
