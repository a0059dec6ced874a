package org.chancery.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.chancery.rdf.Iris;
import org.chancery.store.CatalogueEntry;
import org.chancery.store.KnowledgeStore;

/**
 * The main job: articles into the store. One thread reads the input and writes the store, the
 * others make graphs in between. Outcomes are taken in the order of the input, so that the report,
 * like the store, does not depend on the number of threads; and only so many articles are on their
 * way that memory is bounded whatever the size of the input. For one run.
 */
public final class Build {
  /** Articles on their way for each thread, so that one slow article does not idle the others. */
  private static final int WINDOW = 16;

  /**
   * How a run is to go.
   *
   * @param threads how many articles are worked on at once
   * @param existing what is done with other content under an id of the store
   * @param readBy digest of what decides how articles are read
   */
  public record Settings(int threads, ExistingArticles existing, String readBy) {}

  private final KnowledgeStore store;
  private final Iris iris;
  private final GraphMaker maker;
  private final Settings settings;
  private final InstantSource clock;
  private final LongConsumer progress;
  private final RunTally tally = new RunTally();
  private final Set<String> ids = new HashSet<>();
  private final Deque<Future<Outcome>> underway = new ArrayDeque<>();
  private final Batch batch;
  private volatile boolean stopped;

  /**
   * Makes a run.
   *
   * @param store where the graphs go
   * @param maker makes the graphs
   * @param settings how the run is to go
   * @param clock for the report and for the length of batches
   * @param progress is told now and then how many articles are done
   */
  public Build(
      KnowledgeStore store,
      GraphMaker maker,
      Settings settings,
      InstantSource clock,
      LongConsumer progress) {
    this.store = store;
    this.iris = new Iris(store.base());
    this.maker = maker;
    this.settings = settings;
    this.clock = clock;
    this.progress = progress;
    this.batch = new Batch(store, clock);
  }

  /** Ends the run early: what is finished is stored, the rest of the input is left alone. */
  public void stop() {
    stopped = true;
  }

  /** Reads the input to its end, or until the run is stopped. */
  public RunReport run(Results input) {
    Instant start = clock.instant();
    store.resolveEvents(Fingerprint.ofEvents());
    ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
    try {
      while (!stopped && input.hasNext()) {
        underway.add(begin(input.next(), workers));
        while (!underway.isEmpty()
            && (underway.size() > settings.threads() * WINDOW || underway.getFirst().isDone())) {
          takeFirst();
        }
      }
      while (!stopped && !underway.isEmpty()) {
        takeFirst();
      }
      batch.write();
    } finally {
      workers.shutdownNow();
    }
    return tally.report(stopped, Duration.between(start, clock.instant()));
  }

  private Future<Outcome> begin(ReadResult result, ExecutorService workers) {
    if (result instanceof ReadResult.Bad bad) {
      return done(new Outcome.Failed(bad.problem()));
    }
    Article article = ((ReadResult.Good) result).article();
    tally.articleRead();
    if (!ids.add(article.id())) {
      return done(new Outcome.Failed(Problems.sameId(article)));
    }
    String hash = Fingerprint.of(article);
    Node node = iris.article(article.id());
    Optional<CatalogueEntry> known = store.entry(node);
    if (known.isEmpty()) {
      return workers.submit(work(article, hash, false));
    }
    boolean sameContent = known.get().contentHash().equals(hash);
    if (sameContent && known.get().readBy().equals(settings.readBy())) {
      return done(new Outcome.Unchanged());
    }
    if (!sameContent && settings.existing() == ExistingArticles.SKIP) {
      return done(new Outcome.Skipped());
    }
    if (!sameContent && settings.existing() == ExistingArticles.REPORT) {
      return done(new Outcome.Failed(Problems.otherContent(article)));
    }
    return workers.submit(work(article, hash, true));
  }

  private Callable<Outcome> work(Article article, String hash, boolean replaces) {
    return () -> {
      if (stopped) {
        return new Outcome.Skipped();
      }
      try {
        return new Outcome.Done(maker.make(article, hash), replaces);
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome.Failed(Problems.notExtracted(article, e));
      }
    };
  }

  private static Future<Outcome> done(Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }

  private void takeFirst() {
    Outcome outcome = result(underway.removeFirst());
    tally.add(outcome);
    if (outcome instanceof Outcome.Done done && done.made().graph() != null) {
      batch.add(done.made().graph());
    }
    progress.accept(tally.outcomes());
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were being read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
