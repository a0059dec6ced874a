package org.chancery.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.chancery.entity.Authority;
import org.chancery.entity.AuthorityTables;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.entity.Office;
import org.chancery.entity.Person;
import org.chancery.pipeline.Fingerprint;
import org.chancery.wikidata.authority.AuthorityImport;
import org.chancery.wikidata.authority.Change;
import org.chancery.wikidata.authority.ImportReport;
import org.chancery.wikidata.authority.UnfinishedException;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Dump;
import org.chancery.wikidata.source.ItemSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import makes of a slice of Wikidata about a state that does not exist. */
class AuthorityImportTest {
  private static final Path JSON = Path.of("src/test/resources/wikidata/slice.json");
  private static final Path TRIPLES = Path.of("src/test/resources/wikidata/slice.nt");
  private static final Path REPORT = Path.of("src/test/resources/wikidata/report.tsv");
  private static final Path BASE = Path.of("src/test/resources/wikidata/base");
  static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @TempDir private Path temp;

  @Test
  void tellsWhatIsAddedChangedAndInConflict() throws IOException {
    ImportReport report = extend("a", JSON);
    assertEquals(Files.readString(REPORT), Files.readString(temp.resolve("a/report.tsv")));
    assertEquals(
        Map.of(
            "offices of no state or body", 1,
            "smaller places", 1,
            "terms that ended on an unknown day", 1,
            "terms without a date", 1),
        report.leftOut());
    assertTrue(Files.readString(temp.resolve("a/README.md")).contains("| 2026-01-05 |"));
    assertFalse(Files.exists(temp.resolve("a/.import")));
  }

  @Test
  void isTheSameWhateverTheFormAndPacking() throws IOException {
    extend("json", JSON);
    extend("nt", TRIPLES);
    extend("gz", packed("slice.gz", false));
    extend("bz2", packed("slice.unnamed", true));
    Path one = temp.resolve("line");
    String lines = Files.readString(JSON).replace("\n", "");
    extend("line", Files.writeString(one.resolveSibling("one-line.json"), lines));
    for (String other : List.of("nt", "gz", "bz2", "line")) {
      assertEquals(tables("json"), tables(other), other);
    }
  }

  @Test
  void addsNothingTheSecondTime() throws IOException {
    extend("a", JSON);
    Map<String, String> first = tables("a");
    ImportReport again = extend("a", JSON);
    for (Table table : Table.values()) {
      assertEquals(0, again.count(table, Change.Kind.ADDED), table.file());
      assertEquals(0, again.count(table, Change.Kind.CHANGED), table.file());
    }
    assertEquals(first, tables("a"));
  }

  @Test
  void makesTablesThatTheProgramReads() throws IOException {
    extend("a", JSON);
    AuthorityTables made = AuthorityTables.in(temp.resolve("a"));
    Authority authority = Authority.load(made);
    Office president = (Office) authority.entity("president-of-norland").orElseThrow();
    assertEquals("head_of_state", president.kind());
    assertEquals(List.of("bo-sund"), holders(authority, president, "2017-01-01"));
    assertEquals(List.of("ada-norberg"), holders(authority, president, "2025-01-01"));
    Office finance = (Office) authority.entity("minister-of-finance-of-norland").orElseThrow();
    assertEquals("finance_minister", finance.kind());
    assertEquals(List.of("ada-norberg"), holders(authority, finance, "2010-06-01"));
    Person ada = (Person) authority.entity("ada-norberg").orElseThrow();
    assertEquals(List.of("Ada K. Norberg"), ada.altLabels(), "a surname alone is nobody's alias");
    assertTrue(authority.entity("xi-jinping").isPresent(), "the program's own rows stay");
    assertNotEquals(
        Fingerprint.ofProgram(List.of()),
        Fingerprint.ofProgram(made.files()),
        "articles are read anew with other tables");
  }

  private static List<String> holders(Authority authority, Office office, String day) {
    return authority.holders(office, LocalDate.parse(day)).stream().map(Person::key).toList();
  }

  @Test
  void replacesTablesThatItHasRowsFor() throws IOException {
    AuthorityImport.Settings replace = new AuthorityImport.Settings(true, false, DAY);
    ImportReport report = run("a", replace, Dump.in(JSON, Classes.standard()), amount -> {});
    assertEquals(5, report.rows().get(Table.PEOPLE));
    assertEquals(2, report.count(Table.PEOPLE, Change.Kind.REMOVED));
    assertEquals(1, report.rows().get(Table.STATES));
    Authority authority = Authority.load(AuthorityTables.in(temp.resolve("a")));
    Person macron = (Person) authority.entity("emmanuel-macron").orElseThrow();
    assertEquals("Q3052772", macron.wikidata(), "a key that was given stays");
    assertTrue(authority.entity("xi-jinping").isEmpty());
  }

  @Test
  void takesWikidatasFactsWhenAskedTo() throws IOException {
    AuthorityImport.Settings take = new AuthorityImport.Settings(false, true, DAY);
    ImportReport report = run("a", take, Dump.in(JSON, Classes.standard()), amount -> {});
    assertEquals(1, report.count(Table.PEOPLE, Change.Kind.CONFLICT_TAKEN));
    String row =
        tables("a")
            .get("people.tsv")
            .lines()
            .filter(l -> l.contains("\tQ3052772\t"))
            .findAny()
            .orElseThrow();
    assertTrue(row.contains("\t1978\t") && row.endsWith(";wikidata-2026-01-05"), row);
  }

  @Test
  void followsItemsThatHaveBeenMerged() throws IOException {
    Path merged = temp.resolve("merged.nt");
    Files.writeString(
        merged,
        "<http://www.wikidata.org/entity/Q3052772> <http://www.w3.org/2002/07/owl#sameAs>"
            + " <http://www.wikidata.org/entity/Q900000099> .\n");
    ImportReport report = extend("a", merged);
    assertEquals(1, report.count(Table.PEOPLE, Change.Kind.MERGED));
    Authority authority = Authority.load(AuthorityTables.in(temp.resolve("a")));
    Person macron = (Person) authority.entity("emmanuel-macron").orElseThrow();
    assertEquals("Q900000099", macron.wikidata());
    assertFalse(macron.holdings().isEmpty());
  }

  @Test
  void passesOverWhatIsBroken() throws IOException {
    String whole = Files.readString(JSON);
    int cut = whole.indexOf("\n", whole.indexOf("Ada Norberg")) - 40;
    Path broken = temp.resolve("broken.json");
    Files.writeString(broken, whole.substring(0, cut) + whole.substring(cut + 39));
    ImportReport report = extend("a", broken);
    assertEquals(1, report.problemCount(), report.problems().toString());
    assertEquals(3, report.count(Table.PEOPLE, Change.Kind.ADDED));
  }

  /** The process is killed: what it leaves is the folder as it is at that moment. */
  @Test
  void goesOnWhereItBrokeOff() throws IOException {
    Path many = many();
    extend("whole", many);
    AtomicLong told = new AtomicLong();
    Consumer<ItemSource.Amount> killed =
        amount -> {
          if (told.incrementAndGet() == 3) {
            copy(temp.resolve("first"), temp.resolve("resumed"));
            throw new IllegalStateException("killed");
          }
        };
    Dump dump = Dump.in(many, Classes.standard());
    assertThrows(IllegalStateException.class, () -> run("first", settings(), dump, killed));
    Path state = temp.resolve("resumed/.import/state.properties");
    assertFalse(Files.readString(state).contains("position=0"), "some of the work is done");
    assertThrows(UnfinishedException.class, () -> extend("resumed", JSON));
    extend("resumed", many);
    assertEquals(tables("whole"), tables("resumed"));
    extend("first", many);
    assertEquals(tables("whole"), tables("first"));
  }

  private ImportReport extend(String to, Path from) throws IOException {
    return run(to, settings(), Dump.in(from, Classes.standard()), amount -> {});
  }

  private static AuthorityImport.Settings settings() {
    return new AuthorityImport.Settings(false, false, DAY);
  }

  private ImportReport run(
      String to,
      AuthorityImport.Settings settings,
      ItemSource source,
      Consumer<ItemSource.Amount> progress)
      throws IOException {
    startFrom(temp.resolve(to));
    AtomicLong ticks = new AtomicLong();
    InstantSource clock = () -> Instant.ofEpochSecond(ticks.addAndGet(10));
    return new AuthorityImport(temp.resolve(to), Classes.standard(), settings, clock)
        .run(source, progress);
  }

  /** Lays out a few tables to import into, unless there are some already. */
  static void startFrom(Path to) throws IOException {
    if (!Files.exists(to)) {
      copy(BASE, to);
    }
  }

  /** Returns the tables of a folder by the names of their files. */
  private Map<String, String> tables(String folder) throws IOException {
    return tables(temp.resolve(folder));
  }

  static Map<String, String> tables(Path folder) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    for (Table table : Table.values()) {
      tables.put(table.file(), Files.readString(folder.resolve(table.file())));
    }
    return tables;
  }

  /** Makes a slice of which the last thousand entities are people. */
  private Path many() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(JSON));
    String ada = lines.stream().filter(l -> l.contains("Ada K.")).findFirst().orElseThrow();
    lines.remove("]");
    for (int i = 0; i < 1000; i++) {
      lines.add(ada.replace("Q900000010", "Q91000" + (1000 + i)).replace("Ada", "Eva" + i));
    }
    return Files.write(temp.resolve("many.json"), lines);
  }

  private Path packed(String name, boolean bzip2) throws IOException {
    Path file = temp.resolve(name);
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out =
            bzip2 ? new BZip2CompressorOutputStream(plain) : new GZIPOutputStream(plain)) {
      Files.copy(JSON, out);
    }
    return file;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
