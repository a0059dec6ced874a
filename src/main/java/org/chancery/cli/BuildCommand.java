package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.article.ArticleSource;
import org.chancery.article.Results;
import org.chancery.entity.Authority;
import org.chancery.entity.AuthorityTables;
import org.chancery.pipeline.ArticleGraphs;
import org.chancery.pipeline.Build;
import org.chancery.pipeline.ExistingArticles;
import org.chancery.pipeline.Fingerprint;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.RunReport;
import org.chancery.rdf.Iris;
import org.chancery.store.KnowledgeStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The main job. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles, extracts what they say and loads it into a store.",
      "Articles that the store has already cost next to nothing, so that a run can be repeated."
    },
    footer = {
      "",
      "Examples:",
      "  chancery build --input data/articles --store kg",
      "  chancery build --input monday.jsonl.gz --input tuesday/ --store kg --threads 4",
      "  cat article.txt | chancery build --input - --date 2019-06-20 --store kg"
    })
final class BuildCommand implements Callable<Integer> {
  /** How long the process may go on after it was told to end, for what it is writing. */
  private static final long GRACE_SECONDS = 30;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Main main;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private InputOptions input;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store; it is made when it is missing.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private AuthorityOption authority;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @ArgGroup private Existing existing = new Existing();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Namespace of resources in a new store (default: " + Iris.DEFAULT_BASE + ").")
  private @Nullable String base;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Take these decisions on who has which Wikidata item first; see: chancery link --help.")
  private @Nullable Path decisions;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the closing report to this file as JSON, too.")
  private @Nullable Path reportFile;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems only.")
  private boolean quiet;

  /** What to do with other content under an id of the store. */
  private static final class Existing {
    @Option(
        names = "--replace",
        description = "Take articles whose id the store has with other content.")
    private boolean replace;

    @Option(
        names = "--skip-existing",
        description = "Pass over articles whose id the store has with other content.")
    private boolean skip;

    private ExistingArticles choice() {
      if (replace) {
        return ExistingArticles.REPLACE;
      }
      return skip ? ExistingArticles.SKIP : ExistingArticles.REPORT;
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Path> paths = input.paths();
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more");
    }
    checkBase();
    authority.tables();
    RunReport report;
    try (KnowledgeStore store = KnowledgeStore.create(folder, base, Iris.DEFAULT_BASE)) {
      if (decisions != null) {
        Decisions.take(store, decisions, Decisions.user(), Clock.systemUTC());
      }
      report = run(store, paths);
      store.compactIfGrown();
    }
    ReportWriter writer = new ReportWriter(report);
    writer.print(main.console().err(), quiet);
    if (reportFile != null) {
      Files.writeString(reportFile, writer.json());
    }
    return report.problems().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private void checkBase() {
    if (base != null) {
      try {
        new Iris(base).base();
      } catch (IllegalArgumentException e) {
        throw new UsageException("--base: " + e.getMessage());
      }
    }
  }

  private RunReport run(KnowledgeStore store, List<Path> paths) {
    AuthorityTables tables = authority.tables();
    String readBy = Fingerprint.ofProgram(tables.files());
    ArticleGraphs maker =
        new ArticleGraphs(
            () -> Reading.standard(Authority.load(tables)),
            new Iris(store.base()),
            ProgramVersion.number(),
            readBy);
    Build.Settings settings = new Build.Settings(threads, existing.choice(), readBy);
    Clock clock = Clock.systemUTC();
    try (Progress progress = Progress.on(main.console(), quiet, clock, "articles");
        Results results = new ArticleSource(input.date(), System.in).read(paths)) {
      Build build = new Build(store, maker, settings, clock, progress::done);
      return runUntilStopped(store, build, results);
    }
  }

  /** When the process is told to end, what is finished is written and the store is closed first. */
  private static RunReport runUntilStopped(KnowledgeStore store, Build build, Results results) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              build.stop();
              try {
                if (ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                  store.close();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return build.run(results);
    } finally {
      ended.countDown();
      removeIfRunning(hook);
    }
  }

  private static void removeIfRunning(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook at work.
    }
  }
}
