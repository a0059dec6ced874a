package org.chancery.wikidata.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.entity.Folding;

/** Who bears which name, so that an import gives nobody a name that is another's. */
final class NameRegister {
  /** The first bearer of a name; for the many that one alone bears, nothing else is kept. */
  private final Map<String, TableRow> bearers = new HashMap<>();

  /** Registers all names of the tables; offices have titles, which many share. */
  NameRegister(Tables tables) {
    for (Table table : List.of(Table.STATES, Table.ORGANISATIONS, Table.PLACES, Table.PEOPLE)) {
      tables.of(table).forEach(this::add);
    }
  }

  /** Registers the names of a row. */
  void add(TableRow row) {
    add(row, row.get("label"));
    row.list("aliases").forEach(alias -> add(row, alias));
    if (row.table() == Table.STATES) {
      row.list("adjectives").forEach(word -> add(row, word));
      row.list("people").forEach(word -> add(row, word));
    }
  }

  /** Registers a name of a row. */
  void add(TableRow row, String name) {
    bearers.putIfAbsent(Folding.key(name), row);
  }

  /** Returns who else bears the name. */
  Optional<TableRow> other(TableRow row, String name) {
    TableRow bearer = bearers.get(Folding.key(name));
    return bearer == null || bearer == row ? Optional.empty() : Optional.of(bearer);
  }
}
