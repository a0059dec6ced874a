package org.chancery.extract.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.data.DataTable;
import org.chancery.data.DataTable.Row;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/** The lasting regimes of {@code data/sanction/regimes.tsv}. Immutable. */
final class KnownRegimes {
  /** Keys of the two sides, and the years; {@code to} is far off while the regime lasts. */
  private record Regime(String sender, String target, int from, int to) {
    boolean inForce(@Nullable LocalDate day) {
      return day == null || (from <= day.getYear() && day.getYear() <= to);
    }
  }

  private final List<Regime> regimes = new ArrayList<>();

  KnownRegimes() {
    for (Row row : DataTable.read("data/sanction/regimes.tsv").rows()) {
      String to = row.get("to");
      regimes.add(
          new Regime(
              row.get("sender"),
              row.get("target"),
              Integer.parseInt(row.get("from")),
              to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to)));
    }
  }

  /** Whether the first party had a regime against the second on the day, or ever without one. */
  boolean holds(Entity sender, Entity target, @Nullable LocalDate day) {
    return regimes.stream()
        .anyMatch(
            regime ->
                regime.sender().equals(sender.key())
                    && regime.target().equals(target.key())
                    && regime.inForce(day));
  }
}
