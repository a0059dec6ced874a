package org.chancery.wikidata.authority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.data.DataTable;
import org.chancery.entity.AuthorityTables;
import org.chancery.entity.AuthorityTables.Table;
import org.jspecify.annotations.Nullable;

/** Authority tables in memory, found by key and by Wikidata item. */
final class Tables {
  /** The one body that has offices as states have. */
  static final String UNION = "european-union";

  private final Map<Table, List<TableRow>> rows = new EnumMap<>(Table.class);
  private final Map<Table, Map<String, TableRow>> byItem = new EnumMap<>(Table.class);
  private final Map<String, TableRow> byKey = new HashMap<>();

  Tables() {
    for (Table table : Table.values()) {
      rows.put(table, new ArrayList<>());
      byItem.put(table, new HashMap<>());
    }
  }

  /** Reads all tables. */
  static Tables read(AuthorityTables source) {
    Tables tables = new Tables();
    for (Table table : Table.values()) {
      for (DataTable.Row row : source.rows(table)) {
        tables.add(new TableRow(table, row));
      }
    }
    return tables;
  }

  /** Adds a row, and lets it be found by its key and item where it has them. */
  void add(TableRow row) {
    of(row.table()).add(row);
    if (row.table() != Table.HOLDINGS) {
      index(row);
    }
  }

  /** Lets a row be found by its key and item as they are now. */
  void index(TableRow row) {
    if (!row.get("key").isEmpty()) {
      byKey.putIfAbsent(row.get("key"), row);
    }
    if (!row.get("qid").isEmpty()) {
      items(row.table()).putIfAbsent(row.get("qid"), row);
    }
  }

  /** Returns the rows of a table, in their order. */
  List<TableRow> of(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  /** Returns the row of the item in the table. */
  Optional<TableRow> item(Table table, @Nullable String item) {
    return Optional.ofNullable(items(table).get(item));
  }

  /** Returns the row of the item in whatever table. */
  Optional<TableRow> item(String item) {
    for (Table table : Table.values()) {
      if (items(table).containsKey(item)) {
        return item(table, item);
      }
    }
    return Optional.empty();
  }

  /** Returns the row with the key. */
  Optional<TableRow> key(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Returns all items that rows have. */
  Set<String> items() {
    Set<String> all = new TreeSet<>();
    byItem.values().forEach(items -> all.addAll(items.keySet()));
    return all;
  }

  /** Returns the rows of the table by their items. */
  Map<String, TableRow> items(Table table) {
    return byItem.getOrDefault(table, Map.of());
  }
}
