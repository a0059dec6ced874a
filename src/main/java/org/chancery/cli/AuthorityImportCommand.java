package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.wikidata.authority.AuthorityImport;
import org.chancery.wikidata.authority.Change;
import org.chancery.wikidata.authority.ImportReport;
import org.chancery.wikidata.authority.UnfinishedException;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.DiskCache;
import org.chancery.wikidata.http.Pause;
import org.chancery.wikidata.http.PoliteClient;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Dump;
import org.chancery.wikidata.source.Endpoint;
import org.chancery.wikidata.source.ItemSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Imports authority tables. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a folder of authority tables of what Wikidata tells of people with offices, states,",
      "cities and bodies, for \"chancery build --authority\".",
      "An import that breaks off, whatever the reason, goes on when the same command is given again."
    },
    footer = {
      "",
      "What can be read, told apart by content, plain or packed by gzip or bzip2:",
      "  a JSON dump of Wikidata, or any of its lines; an answer of Special:EntityData;",
      "  N-Triples in the order of a dump. Truthy ones have no terms of office.",
      "The folder gets the tables, report.tsv (what was added, changed, in conflict) and README.md.",
      "",
      "Examples:",
      "  chancery authority import --from latest-all.json.bz2 --to my-authority",
      "  chancery authority import --from region.json.gz --to my-authority --take",
      "  chancery authority import --from https://query.wikidata.org/sparql --to my-authority"
          + " --contact me@example.org"
    })
final class AuthorityImportCommand implements Callable<Integer> {
  /** How addresses of dumps end; all others are endpoints. */
  private static final Pattern DUMP =
      Pattern.compile("(?i).*\\.(json|jsonl|nt|ntriples)(\\.(gz|bz2))?");

  private static final Pattern ADDRESS = Pattern.compile("https?://.*");
  private static final int MOST_SHOWN = 10;

  /** With pauses that double, some minutes. */
  private static final int ATTEMPTS = 8;

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** An import takes hours, and nobody watches it. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  /** Answers of an import that broke off longer ago are no state of Wikidata together. */
  private static final Duration LONGEST_BREAK = Duration.ofDays(30);

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private AuthorityCommand parent;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE|URL",
      description = {
        "A dump of Wikidata or a slice of one, as a file or at an address that ends in .json or .nt,",
        "also .gz or .bz2; or the address of a SPARQL endpoint."
      })
  @SuppressWarnings("NullAway.Init")
  private String from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables; it is made when it is missing.")
  @SuppressWarnings("NullAway.Init")
  private Path to;

  @ArgGroup private Way way = new Way();

  /** What becomes of the rows that there are. */
  private static final class Way {
    @Option(
        names = "--extend",
        description = {
          "Keep the rows that stand in the folder or else come with the program, fill what they",
          "lack, and add rows (default)."
        })
    private boolean extend;

    @Option(
        names = "--replace",
        description = {
          "Keep only rows that the import has; keys stay, and tables that it has no rows for.",
          "Implies --take."
        })
    private boolean replace;

    private boolean replaces() {
      return replace && !extend;
    }
  }

  @Option(
      names = "--take",
      description = "Where facts differ take Wikidata's (default: keep the tables' own).")
  private boolean take;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = {
        "Day whose state of Wikidata it is (default: the day in the name of a dump, or that of the",
        "file; today for an endpoint)."
      })
  private @Nullable LocalDate asOf;

  @Option(names = "--fresh", description = "Drop an import that broke off, and begin anew.")
  private boolean fresh;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ContactOption contact;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Most names that an endpoint is asked for at once (default: 2000).")
  private int page = 2000;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Items that an endpoint is asked about at once (default: 100).")
  private int batch = 100;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems only.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (page < 1 || batch < 1) {
      throw new UsageException("--page and --batch must be 1 or more");
    }
    Clock clock = Clock.systemUTC();
    Classes classes = Classes.standard();
    AuthorityImport job =
        new AuthorityImport(
            to, classes, new AuthorityImport.Settings(way.replaces(), take, asOf), clock);
    if (fresh) {
      job.forget();
    }
    ItemSource source = source(job, classes, clock);
    ImportReport report;
    try (Progress progress =
        Progress.on(parent.main().console(), quiet, clock, source.amount().unit())) {
      report =
          job.run(
              source,
              amount -> {
                progress.outOf(amount.of());
                progress.done(amount.done());
              });
    } catch (UnfinishedException e) {
      throw new UsageException("--to: " + e.getMessage());
    }
    print(report);
    return report.problemCount() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private ItemSource source(AuthorityImport job, Classes classes, Clock clock) throws IOException {
    if (!ADDRESS.matcher(from).matches()) {
      Path file = Path.of(from);
      if (!Files.isRegularFile(file)) {
        throw new UsageException("--from: there is no file " + file);
      }
      return Dump.in(file, classes);
    }
    URI address = URI.create(from);
    PoliteClient client =
        new PoliteClient(
            new PoliteClient.Settings(contact.userAgent(), PATIENCE, ATTEMPTS, LONGEST_WAIT),
            clock,
            Pause::sleep);
    LocalDate today = LocalDate.now(clock);
    if (DUMP.matcher(String.valueOf(address.getPath())).matches()) {
      return Dump.at(address, client, classes, today);
    }
    return new Endpoint(
        address,
        new CachedClient(
            client, new DiskCache(job.work().resolve("answers")), LONGEST_BREAK, clock),
        classes,
        new Endpoint.Settings(page, batch, today, job.knownItems(), job.knownOffices()));
  }

  private void print(ImportReport report) {
    PrintStream err = parent.main().console().err();
    report.problems().stream().limit(MOST_SHOWN).forEach(p -> err.println("problem: " + p));
    if (report.problemCount() > MOST_SHOWN) {
      err.printf(Locale.ROOT, "and %,d more%n", report.problemCount() - MOST_SHOWN);
    }
    if (quiet) {
      return;
    }
    err.printf(
        Locale.ROOT,
        "%,d entities read; Wikidata of %s%n%n%-14s %8s %8s %8s %8s %8s%n",
        report.entities(),
        report.asOf(),
        "table",
        "rows",
        "added",
        "changed",
        "conflict",
        "removed");
    for (Table table : Table.values()) {
      err.printf(
          Locale.ROOT,
          "%-14s %8d %8d %8d %8d %8d%n",
          table.file().replace(".tsv", ""),
          report.rows().getOrDefault(table, 0),
          report.count(table, Change.Kind.ADDED),
          report.count(table, Change.Kind.CHANGED) + report.count(table, Change.Kind.MERGED),
          report.count(table, Change.Kind.CONFLICT_KEPT)
              + report.count(table, Change.Kind.CONFLICT_TAKEN)
              + report.count(table, Change.Kind.SHARED_NAME),
          report.count(table, Change.Kind.REMOVED));
    }
    report
        .leftOut()
        .forEach((why, count) -> err.printf(Locale.ROOT, "left out: %,d %s%n", count, why));
    err.println("every change and conflict: " + to.resolve("report.tsv"));
  }
}
