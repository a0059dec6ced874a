package org.chancery.wikidata.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.AuthorityTables.Table;

/**
 * What is left of the tables when an import replaces them: of every table that the import has rows
 * for, only these, with their keys and with what Wikidata does not tell. Tables that it has no rows
 * for stay as they are, but for references to rows that are gone.
 */
final class Replacement {
  private static final List<String> REFERENCES = List.of("country", "capital", "stands_for");

  private Replacement() {}

  /** Returns the rows that stay. */
  static Tables of(Tables all, Tables imported, Changes changes) {
    Tables left = new Tables();
    Set<String> keys = new HashSet<>();
    for (Table table : Table.values()) {
      for (TableRow row : all.of(table)) {
        if (stays(row, table, imported, keys)) {
          left.add(row);
          if (table != Table.HOLDINGS) {
            keys.add(row.get("key"));
          }
        } else if (table != Table.HOLDINGS) {
          changes.add(Change.Kind.REMOVED, row, "", row.get("label"), "");
        }
      }
    }
    for (Table table : Table.values()) {
      left.of(table).forEach(row -> dropReferences(row, keys));
    }
    return left;
  }

  private static boolean stays(TableRow row, Table table, Tables imported, Set<String> keys) {
    if (table == Table.HOLDINGS) {
      return keys.contains(row.get("person"))
          && keys.contains(row.get("office"))
          && imported.of(table).isEmpty();
    }
    return imported.of(table).isEmpty() || imported.item(table, row.get("qid")).isPresent();
  }

  private static void dropReferences(TableRow row, Set<String> keys) {
    for (String column : REFERENCES) {
      if (Keys.has(row, column) && !keys.contains(row.get(column))) {
        row.set(column, "");
      }
    }
  }
}
