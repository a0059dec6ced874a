package org.chancery.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.ArticleGraph;
import org.chancery.store.KnowledgeStore;

/**
 * Graphs that wait to be written together, since each transaction costs about a megabyte of disk
 * whatever is in it.
 */
final class Batch {
  private static final int MOST_ARTICLES = 200;
  private static final int MOST_QUADS = 100_000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final KnowledgeStore store;
  private final InstantSource clock;
  private final List<ArticleGraph> graphs = new ArrayList<>();
  private int quads;
  private Instant begun;

  Batch(KnowledgeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.begun = clock.instant();
  }

  /** Adds a graph, and writes when the batch is large or old enough. */
  void add(ArticleGraph graph) {
    graphs.add(graph);
    quads += graph.quads().size();
    boolean late = Duration.between(begun, clock.instant()).compareTo(LONGEST_WAIT) > 0;
    if (graphs.size() >= MOST_ARTICLES || quads >= MOST_QUADS || late) {
      write();
    }
  }

  /** Writes what waits. */
  void write() {
    store.put(List.copyOf(graphs));
    graphs.clear();
    quads = 0;
    begun = clock.instant();
  }
}
