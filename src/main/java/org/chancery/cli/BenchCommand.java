package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.article.Article;
import org.chancery.article.ArticleSource;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.chancery.corenlp.StockPipeline;
import org.chancery.pipeline.ArticleGraphs;
import org.chancery.pipeline.Benchmark;
import org.chancery.pipeline.Build;
import org.chancery.pipeline.ExistingArticles;
import org.chancery.pipeline.Reading;
import org.chancery.rdf.Iris;
import org.chancery.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures extraction and the whole build against CoreNLP's stock pipeline. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures articles a second against CoreNLP's stock pipeline",
      "(tokenize, pos, lemma, ner, depparse, coref, quote) on the same articles and threads.",
      "Rounds are interleaved; a first one, not counted, warms up."
    },
    footer = {"", "Examples:", "  chancery bench --input data/articles --rounds 3"})
final class BenchCommand implements Callable<Integer> {
  /** Articles of the warm-up round. */
  private static final int WARM_UP = 4;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private InputOptions input;

  @Option(names = "--threads", paramLabel = "N", description = "Articles at once (default: 2).")
  private int threads = 2;

  @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count (default: 3).")
  private int rounds = 3;

  @Override
  public Integer call() throws Exception {
    if (threads < 1 || rounds < 1) {
      throw new UsageException("--threads and --rounds must be 1 or more");
    }
    List<Article> articles = articles();
    StockPipeline stock = new StockPipeline();
    Reading reading = Reading.standard();
    benchmark(articles.subList(0, Math.min(WARM_UP, articles.size())), stock, reading).run(1);
    print(benchmark(articles, stock, reading).run(rounds), articles.size());
    return ExitCode.FINE;
  }

  private List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    try (Results results = new ArticleSource(input.date(), System.in).read(input.paths())) {
      while (results.hasNext()) {
        if (results.next() instanceof ReadResult.Good good) {
          articles.add(good.article());
        }
      }
    }
    if (articles.isEmpty()) {
      throw new UsageException("--input: there is no article to measure with");
    }
    return articles;
  }

  private Benchmark benchmark(List<Article> articles, StockPipeline stock, Reading reading) {
    return new Benchmark(articles.size(), System::nanoTime)
        .add("stock pipeline", () -> forEach(articles, stock::annotate))
        .add("extraction", () -> forEach(articles, reading::read))
        .add("whole build", () -> build(articles, reading));
  }

  private void forEach(List<Article> articles, Consumer<Article> work) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> underway = new ArrayList<>();
      for (Article article : articles) {
        underway.add(workers.submit(() -> work.accept(article)));
      }
      for (Future<?> one : underway) {
        one.get();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** Builds a new store in a temporary folder. */
  private void build(List<Article> articles, Reading reading) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder();
        KnowledgeStore store =
            KnowledgeStore.create(folder.path().resolve("store"), null, Iris.DEFAULT_BASE)) {
      ArticleGraphs maker =
          new ArticleGraphs(
              () -> reading, new Iris(store.base()), ProgramVersion.number(), "benchmark");
      Build.Settings settings = new Build.Settings(threads, ExistingArticles.REPORT, "benchmark");
      ReadResult[] results = articles.stream().map(ReadResult.Good::new).toArray(ReadResult[]::new);
      new Build(store, maker, settings, Clock.systemUTC(), done -> {}).run(Results.of(results));
    }
  }

  private void print(List<Benchmark.Result> results, int articles) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d articles, %d threads, %d rounds%n", articles, threads, rounds);
    for (Benchmark.Result result : results) {
      out.printf(
          Locale.ROOT,
          "%-15s %8.2f articles/s   %6.1f times the stock pipeline (%.1f to %.1f)%n",
          result.name(),
          result.rate(),
          result.ratio(),
          result.lowestRatio(),
          result.highestRatio());
    }
    out.flush();
  }
}
