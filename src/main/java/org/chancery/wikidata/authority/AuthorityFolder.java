package org.chancery.wikidata.authority;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.entity.AuthorityTables;
import org.chancery.entity.AuthorityTables.Table;

/** A folder of authority tables and what an import that is under way keeps there. */
final class AuthorityFolder {
  private static final Comparator<TableRow> BY_PERSON_AND_START =
      Comparator.comparing((TableRow row) -> row.get("person"))
          .thenComparing(row -> row.get("start"));

  private final Path folder;

  AuthorityFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns where an import keeps what it has read. */
  Path work() {
    return folder.resolve(".import");
  }

  /** Returns the tables that stand in the folder; the program's own for those that do not. */
  Tables read() {
    boolean empty =
        Stream.of(Table.values()).noneMatch(t -> Files.exists(folder.resolve(t.file())));
    return Tables.read(empty ? AuthorityTables.shipped() : AuthorityTables.in(folder));
  }

  /** Writes all tables; each is replaced in one step. */
  void write(Tables tables, String release) throws IOException {
    for (Table table : Table.values()) {
      List<TableRow> rows = tables.of(table);
      if (table == Table.HOLDINGS) {
        rows = rows.stream().sorted(BY_PERSON_AND_START).toList();
      }
      write(table, rows, release);
    }
  }

  private void write(Table table, List<TableRow> rows, String release) throws IOException {
    Path begun = work().resolve(table.file());
    try (BufferedWriter out = Files.newBufferedWriter(begun)) {
      out.write("# " + release + "\n");
      out.write(String.join("\t", table.columns()) + "\n");
      for (TableRow row : rows) {
        out.write(row.line() + "\n");
      }
    }
    put(begun, table.file());
  }

  /** Writes a text file. */
  void write(String name, String text) throws IOException {
    Path begun = work().resolve(name);
    Files.writeString(begun, text);
    put(begun, name);
  }

  private void put(Path begun, String name) throws IOException {
    Files.move(
        begun,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forgets what an import keeps. */
  void clear() throws IOException {
    if (!Files.exists(work())) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(work())) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
