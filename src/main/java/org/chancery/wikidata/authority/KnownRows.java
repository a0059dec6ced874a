package org.chancery.wikidata.authority;

import java.util.Optional;
import org.chancery.entity.AuthorityTables.Table;
import org.jspecify.annotations.Nullable;

/** Finds rows by item: those of the tables that there are, then those chosen so far. */
final class KnownRows {
  private final Tables base;
  private final Tables chosen;

  KnownRows(Tables base, Tables chosen) {
    this.base = base;
    this.chosen = chosen;
  }

  /** Returns the state, or null. */
  @Nullable TableRow state(String item) {
    return find(Table.STATES, item).orElse(null);
  }

  /** Returns the body, or null. */
  @Nullable TableRow body(String item) {
    return find(Table.ORGANISATIONS, item).orElse(null);
  }

  /** Returns the office with the item of its state, not the key. */
  Optional<TableRow> office(String item) {
    return find(Table.OFFICES, item);
  }

  private Optional<TableRow> find(Table table, String item) {
    Optional<TableRow> own = base.item(table, item);
    return own.isPresent() ? own : chosen.item(table, item);
  }
}
