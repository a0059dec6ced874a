package org.chancery.entity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * Where the authority tables are read from: those that come with the program, or a folder of the
 * user's. A table that the folder does not hold is the one that comes with the program.
 */
public final class AuthorityTables {
  /** The tables, in the order in which rows may speak of one another. */
  public enum Table {
    /** States, and territories that act like one. */
    STATES(
        "key",
        "qid",
        "label",
        "aliases",
        "adjectives",
        "people",
        "capital",
        "iso2",
        "iso3",
        "source"),
    /** Bodies of any kind. */
    ORGANISATIONS("key", "qid", "label", "aliases", "type", "country", "stands_for", "source"),
    /** Cities, regions, waters and venues. */
    PLACES("key", "qid", "label", "aliases", "country", "kind", "lat", "lon", "source"),
    /** Public offices. */
    OFFICES("key", "qid", "label", "titles", "country", "kind", "source"),
    /** People who hold or held an office. */
    PEOPLE("key", "qid", "label", "aliases", "mononym", "gender", "country", "born", "source"),
    /** Who held which office, and when. */
    HOLDINGS("person", "office", "start", "end", "last_seen", "source");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no mutable list.
    private final List<String> columns;

    Table(String... columns) {
      this.columns = List.of(columns);
    }

    /** Returns the names of the columns, in their order. */
    public List<String> columns() {
      return columns;
    }

    /** Returns the name of the table's file. */
    public String file() {
      return name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  private static final String SHIPPED = "data/authority/";

  private final @Nullable Path folder;

  private AuthorityTables(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Returns the tables that come with the program. */
  public static AuthorityTables shipped() {
    return new AuthorityTables(null);
  }

  /**
   * Returns the tables of a folder.
   *
   * @throws IllegalArgumentException when the folder holds none of them
   */
  public static AuthorityTables in(Path folder) {
    AuthorityTables tables = new AuthorityTables(folder);
    if (tables.files().isEmpty()) {
      throw new IllegalArgumentException(
          "there is no authority table in "
              + folder
              + "; one of states.tsv, organisations.tsv, places.tsv, offices.tsv, people.tsv and"
              + " holdings.tsv is needed");
    }
    return tables;
  }

  /** Returns the tables that stand in the folder; none for those that come with the program. */
  public List<Path> files() {
    Path top = folder;
    if (top == null) {
      return List.of();
    }
    return List.of(Table.values()).stream()
        .map(table -> top.resolve(table.file()))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Returns the rows of a table, in their order. */
  public List<DataTable.Row> rows(Table table) {
    Path file = folder == null ? null : folder.resolve(table.file());
    if (file == null || !Files.isRegularFile(file)) {
      return DataTable.read(SHIPPED + table.file()).rows();
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return DataTable.read(file.toString(), reader).rows();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + file, e);
    }
  }
}
