package org.chancery.wikidata.authority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.entity.AuthorityTables.Table;

/** Collects what an import does to the tables. */
final class Changes {
  private final List<Change> all = new ArrayList<>();

  void add(Change change) {
    all.add(change);
  }

  /** Notes something about a row. */
  void add(Change.Kind kind, TableRow row, String column, String ours, String theirs) {
    boolean term = row.table() == Table.HOLDINGS;
    String key = row.get(term ? "person" : "key");
    String item = term ? "" : row.get("qid");
    all.add(new Change(kind, row.table(), key, item, column, ours, theirs));
  }

  /** Returns all, in the order in which they came. */
  List<Change> all() {
    return all;
  }

  /** Returns all as a table. */
  String table() {
    StringBuilder table = new StringBuilder("change\ttable\tkey\tqid\tcolumn\tours\ttheirs\n");
    all.forEach(change -> table.append(change.line()).append('\n'));
    return table.toString();
  }

  /** Returns how many there are of each kind in each table. */
  Map<Table, Map<Change.Kind, Integer>> counts() {
    Map<Table, Map<Change.Kind, Integer>> counts = new EnumMap<>(Table.class);
    for (Change change : all) {
      counts
          .computeIfAbsent(change.table(), t -> new EnumMap<>(Change.Kind.class))
          .merge(change.kind(), 1, Integer::sum);
    }
    return counts;
  }
}
