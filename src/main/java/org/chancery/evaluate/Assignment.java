package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs gold facts with found ones: each at most once, best pairs first. */
final class Assignment {
  private record Pair(double score, int gold, int found) {}

  private Assignment() {}

  /**
   * Returns the position of the found fact for each gold fact that has one.
   *
   * @param score how well two facts agree; 0 when they do not
   */
  static <T> Map<Integer, Integer> of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> score) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double value = score.applyAsDouble(gold.get(i), found.get(j));
        if (value > 0) {
          pairs.add(new Pair(value, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    Map<Integer, Integer> chosen = new LinkedHashMap<>();
    Set<Integer> used = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      if (!chosen.containsKey(pair.gold) && used.add(pair.found)) {
        chosen.put(pair.gold, pair.found);
      }
    }
    return chosen;
  }
}
