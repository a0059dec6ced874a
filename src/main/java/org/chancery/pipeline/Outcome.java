package org.chancery.pipeline;

import org.chancery.article.Problem;

/** What became of one article of the input. */
sealed interface Outcome {
  /**
   * It has a graph.
   *
   * @param made the graph
   * @param replaces whether the store has an earlier one
   */
  record Done(GraphMaker.Made made, boolean replaces) implements Outcome {}

  /** The store has it already. */
  record Unchanged() implements Outcome {}

  /** It was passed over on purpose. */
  record Skipped() implements Outcome {}

  /** It has a problem and no graph. */
  record Failed(Problem problem) implements Outcome {}
}
