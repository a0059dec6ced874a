package org.chancery.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.article.Problem;
import org.chancery.store.ArticleGraph;

/** Counts what a run does. For one thread. */
final class RunTally {
  private final SortedMap<String, Long> claims = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long articles;
  private long outcomes;
  private long added;
  private long replaced;
  private long unchanged;
  private long skipped;

  /** Counts an article of the input. */
  void articleRead() {
    articles++;
  }

  /** Counts what became of an article, file or folder. */
  void add(Outcome outcome) {
    outcomes++;
    if (outcome instanceof Outcome.Done done) {
      add(done);
    } else if (outcome instanceof Outcome.Failed failed) {
      problems.add(failed.problem());
    } else if (outcome instanceof Outcome.Unchanged) {
      unchanged++;
    } else {
      skipped++;
    }
  }

  private void add(Outcome.Done done) {
    problems.addAll(done.made().problems());
    ArticleGraph graph = done.made().graph();
    if (graph == null) {
      return;
    }
    if (done.replaces()) {
      replaced++;
    } else {
      added++;
    }
    graph.entry().claims().forEach((kind, count) -> claims.merge(kind, (long) count, Long::sum));
  }

  /** Returns how many articles, files and folders are through. */
  long outcomes() {
    return outcomes;
  }

  /** Returns the report. */
  RunReport report(boolean stopped, Duration elapsed) {
    return new RunReport(
        articles, added, replaced, unchanged, skipped, claims, problems, stopped, elapsed);
  }
}
