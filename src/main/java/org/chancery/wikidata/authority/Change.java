package org.chancery.wikidata.authority;

import java.util.Locale;
import org.chancery.entity.AuthorityTables.Table;

/**
 * What an import did, or did not do, to the tables.
 *
 * @param kind what sort of change
 * @param table the table
 * @param key the row, or for a term the person
 * @param item the row's item in Wikidata; empty when there is none
 * @param column the column; empty where the whole row is meant
 * @param ours what the tables had
 * @param theirs what the import has
 */
public record Change(
    Kind kind, Table table, String key, String item, String column, String ours, String theirs) {

  /** Sorts of change. */
  public enum Kind {
    /** A row is new. */
    ADDED,
    /** A cell was empty, or has got more. */
    CHANGED,
    /** Tables and import differ, and the tables' fact was kept. */
    CONFLICT_KEPT,
    /** Tables and import differ, and the import's fact was taken. */
    CONFLICT_TAKEN,
    /** A name belongs to somebody or something else, too. */
    SHARED_NAME,
    /** Wikidata has merged the row's item into another. */
    MERGED,
    /** A row is no longer there. */
    REMOVED
  }

  /** Returns the change as a line of a table. */
  String line() {
    return String.join(
        "\t",
        kind.name().toLowerCase(Locale.ROOT),
        table.file().replace(".tsv", ""),
        key,
        item,
        column,
        ours,
        theirs);
  }
}
