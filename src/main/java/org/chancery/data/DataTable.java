package org.chancery.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A tab-separated table: UTF-8, one header line, no quoting, lines that begin with {@code #} are
 * comments, lists inside a cell are separated by {@code |}.
 */
public final class DataTable {
  private static final Pattern LIST = Pattern.compile("\\|");
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final String name;
  private final List<CSVRecord> records;

  private DataTable(String name, List<CSVRecord> records) {
    this.name = name;
    this.records = records;
  }

  /**
   * Reads a table from the class path.
   *
   * @param path path from the top of the project, as in {@code data/lexicon/meeting-nouns.tsv}
   * @throws UncheckedIOException when the table is missing or cannot be read
   */
  public static DataTable read(String path) {
    InputStream in = DataTable.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new UncheckedIOException(new IOException("no table " + path + " on the class path"));
    }
    try (Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(path, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + path, e);
    }
  }

  /** Reads a table; {@code name} is for messages. */
  public static DataTable read(String name, Reader reader) throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      return new DataTable(name, parser.getRecords());
    }
  }

  /** Returns the rows, in the order of the file. */
  public List<Row> rows() {
    return records.stream().map(record -> new Row(name, record)).toList();
  }

  /** One line of a table. */
  public static final class Row {
    private final String table;
    private final CSVRecord cells;

    private Row(String table, CSVRecord cells) {
      this.table = table;
      this.cells = cells;
    }

    /** Returns the cell of the column without outer blanks; empty when the line ends before it. */
    public String get(String column) {
      if (!cells.isMapped(column)) {
        throw new IllegalArgumentException("the table " + table + " has no column " + column);
      }
      return cells.isSet(column) ? cells.get(column).strip() : "";
    }

    /** Returns the parts of a list cell; none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : LIST.splitAsStream(cell).map(String::strip).toList();
    }
  }
}
