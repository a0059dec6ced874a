package org.chancery.text;

/**
 * Orders in which words stand as if by lot, yet the same in every run of the program. The least of
 * some words in such an order is a fair sample of them that follows from the words alone.
 */
public final class Shuffle {
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private Shuffle() {}

  /**
   * Returns the place of words in an order; other words hardly ever have the same.
   *
   * @param order number of the order, from 0
   */
  public static long place(String words, int order) {
    long mixed = GOLDEN_RATIO * (order + 1);
    for (int i = 0; i < words.length(); i++) {
      mixed = 31 * mixed + words.charAt(i);
    }
    return spread(mixed);
  }

  /**
   * Returns the place, in another order, of what has a place already: cheaper than from its words.
   *
   * @param order number of the order, from 0
   */
  public static long place(long place, int order) {
    return spread(place + GOLDEN_RATIO * (order + 1));
  }

  /**
   * The finisher of the SplitMix generator (Steele, Lea and Flood, OOPSLA 2014; also in {@link
   * java.util.SplittableRandom}) spreads neighbours over all numbers.
   */
  private static long spread(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
