package org.chancery.wikidata.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.entity.Folding;

/**
 * Finds the row of the tables that an imported row is about. A row without an item is the one of
 * the same name, table and state, when that is one only.
 */
final class Keys {
  private final Tables base;
  private final Map<String, List<TableRow>> withoutItem = new HashMap<>();

  Keys(Tables base) {
    this.base = base;
    for (Table table : Table.values()) {
      if (table != Table.HOLDINGS) {
        base.of(table).stream()
            .filter(row -> row.get("qid").isEmpty())
            .forEach(
                row ->
                    withoutItem
                        .computeIfAbsent(name(row, row.get("label")), n -> new ArrayList<>(1))
                        .add(row));
      }
    }
  }

  /** Returns the row that the imported one is about. */
  Optional<TableRow> known(TableRow imported, String country) {
    Optional<TableRow> same = base.item(imported.table(), imported.get("qid"));
    if (same.isPresent()) {
      return same;
    }
    List<TableRow> named =
        withoutItem.getOrDefault(name(imported, imported.get("label")), List.of()).stream()
            .filter(row -> row.get("qid").isEmpty())
            .filter(row -> !has(row, "country") || row.get("country").equals(country))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Returns a key that no row has yet, after the label. */
  String fresh(TableRow imported) {
    String item = imported.get("qid").toLowerCase(Locale.ROOT);
    String slug = Folding.slug(imported.get("label"));
    if (slug.isEmpty()) {
      return item;
    }
    return base.key(slug).isEmpty() ? slug : slug + "-" + item;
  }

  static boolean has(TableRow row, String column) {
    return row.table().columns().contains(column);
  }

  private static String name(TableRow row, String label) {
    return row.table() + " " + Folding.key(label);
  }
}
