package org.chancery.wikidata.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.entity.AuthorityTables.Table;

/**
 * What an import did.
 *
 * @param asOf the day whose state of Wikidata it reflects
 * @param entities how many entities were looked at
 * @param rows how many rows the tables have now
 * @param changes how many changes of each kind each table saw
 * @param leftOut how many items and terms were left out, by the reason
 * @param problems what could not be read, not more than a hundred of them
 * @param problemCount how much could not be read
 */
public record ImportReport(
    LocalDate asOf,
    long entities,
    Map<Table, Integer> rows,
    Map<Table, Map<Change.Kind, Integer>> changes,
    Map<String, Integer> leftOut,
    List<String> problems,
    long problemCount) {

  /** Returns the number of changes of the kind in the table. */
  public int count(Table table, Change.Kind kind) {
    return changes.getOrDefault(table, Map.of()).getOrDefault(kind, 0);
  }
}
