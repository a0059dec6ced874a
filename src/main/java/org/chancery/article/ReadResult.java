package org.chancery.article;

/**
 * What one article of the input became: the article, or the problem that kept it from being one.
 */
public sealed interface ReadResult {

  /** An article that was read. */
  record Good(Article article) implements ReadResult {}

  /** An article, file or folder that could not be read. */
  record Bad(Problem problem) implements ReadResult {}
}
