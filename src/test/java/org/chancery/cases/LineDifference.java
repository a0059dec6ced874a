package org.chancery.cases;

import java.util.List;

/** Tells two texts apart line by line, for a person to see at once what changed. */
final class LineDifference {
  private LineDifference() {}

  /**
   * Returns the lines of both: behind {@code -} what only the expected text has, behind {@code +}
   * what only the found one has, the rest as it is.
   */
  static String of(String expected, String found) {
    List<String> one = expected.lines().toList();
    List<String> other = found.lines().toList();
    int[][] common = commonLines(one, other);
    StringBuilder out = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      boolean both = i < one.size() && j < other.size();
      if (both && one.get(i).equals(other.get(j))) {
        out.append("  ").append(one.get(i)).append('\n');
        i++;
        j++;
      } else if (j == other.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
        out.append("- ").append(one.get(i++)).append('\n');
      } else {
        out.append("+ ").append(other.get(j++)).append('\n');
      }
    }
    return out.toString();
  }

  /** Returns how many lines the rests from each pair of positions on have in common. */
  private static int[][] commonLines(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            one.get(i).equals(other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
