package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * Sanctions that are known to have been in force for years, which reports speak of without dates.
 */
final class Regimes {
  private record Regime(String sender, String target, int from, int to) {
    private boolean heldIn(int year) {
      return from <= year && year <= to;
    }
  }

  private final List<Regime> regimes;

  private Regimes(DataTable table) {
    this.regimes =
        table.rows().stream()
            .map(
                row ->
                    new Regime(
                        row.get("sender"),
                        row.get("target"),
                        Integer.parseInt(row.get("from")),
                        row.get("to").isEmpty()
                            ? Integer.MAX_VALUE
                            : Integer.parseInt(row.get("to"))))
            .toList();
  }

  /** Returns the regimes of the table on the class path. */
  static Regimes standard() {
    return new Regimes(DataTable.read("data/sanction/regimes.tsv"));
  }

  /**
   * Whether reports of those days speak of one regime of the sender against the target.
   *
   * @param sender names of the sides that have the measure
   * @param target names of the parties it is against
   * @param one a day, or null when unknown
   * @param other a day, or null when unknown
   */
  boolean isOne(
      Set<String> sender, Set<String> target, @Nullable LocalDate one, @Nullable LocalDate other) {
    List<Regime> known =
        regimes.stream()
            .filter(regime -> sender.equals(Set.of(regime.sender())))
            .filter(regime -> target.equals(Set.of(regime.target())))
            .toList();
    return known.stream()
        .anyMatch(
            regime ->
                (one == null ? known.size() == 1 : regime.heldIn(one.getYear()))
                    && (other == null ? known.size() == 1 : regime.heldIn(other.getYear())));
  }
}
