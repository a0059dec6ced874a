package org.chancery.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Sanctions that are known to have been in force for years, which articles speak of without naming
 * both sides or a date. Sides are given by the keys of the authority tables. Immutable.
 */
public final class LastingRegimes {
  private record Regime(String sender, String target, LocalDate from, LocalDate to) {
    private boolean heldOn(@Nullable LocalDate day) {
      return day == null || !(day.isBefore(from) || day.isAfter(to));
    }
  }

  private final List<Regime> regimes;

  private LastingRegimes(DataTable table) {
    this.regimes =
        table.rows().stream()
            .map(
                row ->
                    new Regime(
                        row.get("sender"),
                        row.get("target"),
                        PartialDate.parse(row.get("from")).first(),
                        row.get("to").isEmpty()
                            ? LocalDate.MAX
                            : PartialDate.parse(row.get("to")).last()))
            .toList();
  }

  /** Returns the regimes of {@code data/sanction/regimes.tsv} on the class path. */
  public static LastingRegimes standard() {
    return new LastingRegimes(DataTable.read("data/sanction/regimes.tsv"));
  }

  /**
   * Whether the sender had a regime against the target.
   *
   * @param day the day asked for, or null for any time
   */
  public boolean holds(String sender, String target, @Nullable LocalDate day) {
    return between(Set.of(sender), Set.of(target)).stream().anyMatch(regime -> regime.heldOn(day));
  }

  /**
   * Whether reports of those days speak of one regime of the sender against the target.
   *
   * @param senders keys of those who have the measure; a regime has one sender
   * @param targets keys of those it is against; a regime has one target
   * @param one a day, or null when unknown
   * @param other a day, or null when unknown
   */
  public boolean isOne(
      Set<String> senders,
      Set<String> targets,
      @Nullable LocalDate one,
      @Nullable LocalDate other) {
    List<Regime> known = between(senders, targets);
    boolean undated = one == null || other == null;
    return !(undated && known.size() > 1)
        && known.stream().anyMatch(regime -> regime.heldOn(one) && regime.heldOn(other));
  }

  private List<Regime> between(Set<String> senders, Set<String> targets) {
    return regimes.stream()
        .filter(regime -> senders.equals(Set.of(regime.sender())))
        .filter(regime -> targets.equals(Set.of(regime.target())))
        .toList();
  }
}
