package org.chancery.wikidata.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.ItemSink;
import org.chancery.wikidata.source.ItemSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes a folder of authority tables of what Wikidata tells: reads a source into the folder,
 * chooses what is of use, joins it with the tables that stand there or else come with the program,
 * and writes the tables, a report and a note on where they are from.
 */
public final class AuthorityImport {
  private final AuthorityFolder folder;
  private final Classes classes;
  private final Settings settings;
  private final InstantSource clock;

  /**
   * How to import.
   *
   * @param replace whether rows that the import does not have go
   * @param take whether the import's fact is taken where facts differ
   * @param asOf the day whose state of Wikidata the source reflects; null when the source knows
   */
  public record Settings(boolean replace, boolean take, @Nullable LocalDate asOf) {}

  /**
   * Makes an import.
   *
   * @param to the folder; made when it is missing
   * @param classes what to take
   * @param clock for how often progress is written down
   */
  public AuthorityImport(Path to, Classes classes, Settings settings, InstantSource clock) {
    this.folder = new AuthorityFolder(to);
    this.classes = classes;
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns where an import that is under way keeps what it has read. */
  public Path work() {
    return folder.work();
  }

  /** Returns the items of the tables that the import is joined with. */
  public Set<String> knownItems() {
    return folder.read().items();
  }

  /** Returns the items of the offices in the tables that the import is joined with. */
  public Set<String> knownOffices() {
    return folder.read().items(Table.OFFICES).keySet();
  }

  /** Drops an import that broke off. */
  public void forget() throws IOException {
    folder.clear();
  }

  /**
   * Imports, or goes on with an import of the same source that broke off.
   *
   * @param progress is told now and then how much has been read
   * @throws UnfinishedException when an import of another source is under way in the folder
   * @throws IOException when the source cannot be read on; a later run goes on from there
   */
  public ImportReport run(ItemSource source, Consumer<ItemSource.Amount> progress)
      throws IOException {
    LocalDate asOf = settings.asOf() == null ? source.asOf() : settings.asOf();
    ImportReport report;
    try (Spool spool = new Spool(folder.work(), source.identity(), clock)) {
      if (!spool.complete()) {
        source.read(spool.position(), new Watched(spool, source, progress));
        spool.finish();
      }
      report = join(spool, source.name(), asOf);
    }
    folder.clear();
    return report;
  }

  private ImportReport join(Spool spool, String from, LocalDate asOf) throws IOException {
    String name = "wikidata-" + asOf;
    Changes changes = new Changes();
    Tables base = folder.read();
    Selection selection = new Selection(classes, base, name);
    selection.choose(spool);
    Tables imported = selection.chosen();
    boolean take = settings.take() || settings.replace();
    Tables result = base;
    Merge merge = new Merge(result, take, name, changes);
    merge.follow(selection.merged());
    if (settings.replace()) {
      result = Replacement.of(base, imported, changes);
      merge = new Merge(result, take, name, changes);
    }
    merge.join(imported);
    new TermMerge(result, take, name, asOf, changes).join(imported.of(Table.HOLDINGS));
    Map<Table, Integer> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      rows.put(table, result.of(table).size());
    }
    ImportReport report =
        new ImportReport(
            asOf,
            spool.entities(),
            rows,
            changes.counts(),
            selection.leftOut(),
            spool.problems(),
            spool.problemCount());
    ReleaseNote note = new ReleaseNote(from, settings.replace(), report);
    folder.write(result, note.line());
    folder.write("report.tsv", changes.table());
    folder.write("README.md", note.page());
    return report;
  }

  /** Passes on to the spool, and tells how much has been read. */
  private record Watched(Spool spool, ItemSource source, Consumer<ItemSource.Amount> progress)
      implements ItemSink {
    @Override
    public void item(Item item) throws IOException {
      spool.item(item);
    }

    @Override
    public void problem(String where, String what) {
      spool.problem(where, what);
    }

    @Override
    public void reached(long position, long entities) throws IOException {
      spool.reached(position, entities);
      if ((entities & 0xff) == 0) {
        progress.accept(source.amount());
      }
    }
  }
}
