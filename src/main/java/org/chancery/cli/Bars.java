package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Draws counts as bars of characters, never wider than a line of a terminal. */
final class Bars {
  private static final int WIDTH = 40;
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  private Bars() {}

  /**
   * A bar.
   *
   * @param label what is counted
   * @param count how many there are
   */
  record Bar(String label, long count) {}

  /** Prints the bars below each other. */
  static void print(List<Bar> bars, PrintStream out) {
    long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
    int label = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
    int number = String.format(Locale.ROOT, "%,d", most).length();
    for (Bar bar : bars) {
      String line =
          String.format(
              Locale.ROOT, "  %-" + label + "s %," + number + "d ", bar.label(), bar.count());
      out.println((line + drawn(bar.count(), most)).stripTrailing());
    }
  }

  private static String drawn(long count, long most) {
    long eighths = most == 0 ? 0 : Math.round(8.0 * WIDTH * count / most);
    long shown = count > 0 ? Math.max(1, eighths) : 0;
    return "█".repeat((int) (shown / 8)) + EIGHTHS[(int) (shown % 8)];
  }
}
