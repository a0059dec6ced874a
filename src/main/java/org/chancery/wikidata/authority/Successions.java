package org.chancery.wikidata.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.AuthorityTables.Table;

/**
 * Ends imported terms that lack an end when the next holder's term begins, in offices that one
 * person at a time holds. Otherwise everybody who ever held one would hold it today.
 */
final class Successions {
  private static final String BY_SUCCESSOR = ":end-inferred-successor";

  private final Tables tables;
  private final String source;
  private final Set<String> single = new HashSet<>();

  /**
   * Makes it.
   *
   * @param source source of the terms that may be ended
   */
  Successions(Tables tables, String source) {
    this.tables = tables;
    this.source = source;
    DataTable.read("data/wikidata/single-holders.tsv")
        .rows()
        .forEach(row -> single.add(row.get("kind")));
  }

  /** Ends the terms. */
  void close() {
    Map<String, List<TableRow>> byOffice = new HashMap<>();
    for (TableRow term : tables.of(Table.HOLDINGS)) {
      byOffice.computeIfAbsent(term.get("office"), o -> new ArrayList<>()).add(term);
    }
    for (TableRow term : tables.of(Table.HOLDINGS)) {
      boolean open = term.get("end").isEmpty() && !term.get("start").isEmpty();
      if (open && term.get("source").equals(source) && isSingle(term.get("office"))) {
        end(term, byOffice.getOrDefault(term.get("office"), List.of()));
      }
    }
  }

  private boolean isSingle(String office) {
    return tables.key(office).map(row -> single.contains(row.get("kind"))).orElse(false);
  }

  private void end(TableRow term, List<TableRow> inOffice) {
    inOffice.stream()
        .filter(other -> !other.get("person").equals(term.get("person")))
        .map(other -> other.get("start"))
        .filter(start -> !start.isEmpty() && Terms.before(term.get("start"), start))
        .min(String::compareTo)
        .ifPresent(
            next ->
                term.set("end", next).set("last_seen", "").set("source", source + BY_SUCCESSOR));
  }
}
