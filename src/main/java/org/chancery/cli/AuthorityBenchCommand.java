package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Benchmark;
import org.chancery.wikidata.authority.AuthorityImport;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Dump;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.ItemSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures an import against the least that anybody can do with the same file. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures megabytes a second, unpacked, of an import against unpacking the same file only.",
      "Rounds are interleaved; a first one, not counted, warms up."
    },
    footer = {"", "Example:", "  chancery authority bench --from region.json.gz --rounds 5"})
final class AuthorityBenchCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private AuthorityCommand parent;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description = "A dump of Wikidata or a slice of one.")
  @SuppressWarnings("NullAway.Init")
  private Path from;

  @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count (default: 3).")
  private int rounds = 3;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(from) || rounds < 1) {
      throw new UsageException("--from must be a file, and --rounds 1 or more");
    }
    Classes classes = Classes.standard();
    Dump dump = Dump.in(from, classes);
    int megabytes = (int) Math.ceil(dump.unpack() / MEGABYTE);
    benchmark(megabytes, dump, classes).run(1);
    PrintStream out = parent.main().console().out();
    for (Benchmark.Result result : benchmark(megabytes, dump, classes).run(rounds)) {
      out.printf(
          Locale.ROOT,
          "%-13s %8.1f MB/s   %5.2f times unpacking (%.2f to %.2f)%n",
          result.name(),
          result.rate(),
          result.ratio(),
          result.lowestRatio(),
          result.highestRatio());
    }
    return ExitCode.FINE;
  }

  private static Benchmark benchmark(int megabytes, Dump dump, Classes classes) {
    return new Benchmark(megabytes, System::nanoTime)
        .add("unpacking", dump::unpack)
        .add("reading", () -> dump.read(0, new Nowhere()))
        .add("whole import", () -> importAll(dump, classes));
  }

  private static void importAll(Dump dump, Classes classes) throws IOException {
    AuthorityImport.Settings settings = new AuthorityImport.Settings(false, false, null);
    try (TemporaryFolder folder = new TemporaryFolder()) {
      new AuthorityImport(folder.path(), classes, settings, Clock.systemUTC())
          .run(dump, amount -> {});
    }
  }

  /** Takes items and does nothing with them. */
  private static final class Nowhere implements ItemSink {
    @Override
    public void item(Item item) {}

    @Override
    public void problem(String where, String what) {}

    @Override
    public void reached(long position, long entities) {}
  }
}
