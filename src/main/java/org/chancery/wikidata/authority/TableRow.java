package org.chancery.wikidata.authority;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.chancery.entity.AuthorityTables.Table;

/** A row of an authority table that can be changed. Cells are never null. */
final class TableRow {
  private static final Pattern LIST = Pattern.compile("\\|");

  private final Table table;
  private final String[] cells;

  /** Makes an empty row. */
  TableRow(Table table) {
    this.table = table;
    this.cells = new String[table.columns().size()];
    Arrays.fill(cells, "");
  }

  /** Makes a row of one that was read. */
  TableRow(Table table, DataTable.Row read) {
    this(table);
    for (String column : table.columns()) {
      set(column, read.get(column));
    }
  }

  Table table() {
    return table;
  }

  String get(String column) {
    return cells[at(column)];
  }

  /** Returns the parts of a list cell; none for an empty one. */
  List<String> list(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : LIST.splitAsStream(cell).toList();
  }

  /** Sets a cell and returns this row. Separators of cells and lines become blanks. */
  TableRow set(String column, String value) {
    cells[at(column)] = value.replaceAll("[\\t\\r\\n]+", " ").strip();
    return this;
  }

  /** Sets a list cell and returns this row; a part cannot hold the separator of parts. */
  TableRow set(String column, Set<String> parts) {
    Set<String> clean = new LinkedHashSet<>();
    parts.forEach(part -> clean.add(part.replace('|', ' ').strip()));
    clean.remove("");
    return set(column, String.join("|", clean));
  }

  /** Adds a source to those of the row. */
  void addSource(String source) {
    Set<String> sources = new LinkedHashSet<>(List.of(get("source").split(";")));
    sources.remove("");
    sources.add(source);
    set("source", String.join(";", sources));
  }

  /** Returns the row as a line of the table's file. */
  String line() {
    return String.join("\t", cells);
  }

  private int at(String column) {
    int at = table.columns().indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(table.file() + " has no column " + column);
    }
    return at;
  }
}
