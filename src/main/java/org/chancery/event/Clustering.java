package org.chancery.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Groups things by how well they agree: the best agreeing pairs are joined first, and no group ever
 * holds two that contradict each other. Equal pairs are taken in the order of the list, so the
 * result is a function of the list.
 */
final class Clustering {
  /** What the comparison gives for things that cannot be the same. */
  static final double CONTRADICTION = Double.NEGATIVE_INFINITY;

  private record Pair(double agreement, int one, int other) {}

  private Clustering() {}

  /**
   * Returns the groups.
   *
   * @param things what to group
   * @param agreement how well two things, given in the order of the list, agree, or {@link
   *     #CONTRADICTION}
   * @param threshold least agreement of a pair that joins two groups
   */
  static <T> List<List<T>> of(
      List<T> things, ToDoubleBiFunction<T, T> agreement, double threshold) {
    int size = things.size();
    List<BitSet> conflicts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      conflicts.add(new BitSet());
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double score = agreement.applyAsDouble(things.get(i), things.get(j));
        if (score == CONTRADICTION) {
          conflicts.get(i).set(j);
          conflicts.get(j).set(i);
        } else if (score >= threshold) {
          pairs.add(new Pair(score, i, j));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::agreement).reversed());
    return join(pairs, conflicts).of(things);
  }

  /** The conflicts of a group stand with its first thing. */
  private static Groups join(List<Pair> pairs, List<BitSet> conflicts) {
    Groups groups = new Groups(conflicts.size());
    List<BitSet> members = new ArrayList<>();
    for (int i = 0; i < conflicts.size(); i++) {
      BitSet itself = new BitSet();
      itself.set(i);
      members.add(itself);
    }
    for (Pair pair : pairs) {
      int one = groups.first(pair.one());
      int other = groups.first(pair.other());
      if (one != other && !conflicts.get(one).intersects(members.get(other))) {
        groups.join(one, other);
        int first = groups.first(one);
        int second = first == one ? other : one;
        conflicts.get(first).or(conflicts.get(second));
        members.get(first).or(members.get(second));
      }
    }
    return groups;
  }
}
