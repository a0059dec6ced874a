package org.chancery.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.article.Problem;

/**
 * What a run did.
 *
 * @param articles articles that were read from the input
 * @param added articles that are new in the store
 * @param replaced articles that took the place of an earlier reading of them
 * @param unchanged articles that the store had already
 * @param skipped articles passed over since the store has others of their id
 * @param claims number of claims stored by class, as in {@code MeetingClaim}
 * @param problems what went wrong, in order of the input
 * @param stopped whether the run was stopped before the end of the input
 * @param elapsed how long it took
 */
public record RunReport(
    long articles,
    long added,
    long replaced,
    long unchanged,
    long skipped,
    SortedMap<String, Long> claims,
    List<Problem> problems,
    boolean stopped,
    Duration elapsed) {
  public RunReport {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    problems = List.copyOf(problems);
  }

  /** Returns how many articles went through in a second. */
  public double articlesPerSecond() {
    return articles * 1e9 / Math.max(1, elapsed.toNanos());
  }
}
