package org.chancery.pipeline;

import org.chancery.article.Article;
import org.chancery.article.Problem;

/** The problems that a run itself finds. */
final class Problems {
  private Problems() {}

  /** An earlier article of the run has the same id. */
  static Problem sameId(Article article) {
    return new Problem(
        article.id(),
        Problem.Kind.DUPLICATE,
        "another article of this run has the same id",
        "give each article an id (or a file name) of its own; the first one was taken");
  }

  /** The store has the id with another content. */
  static Problem otherContent(Article article) {
    return new Problem(
        article.id(),
        Problem.Kind.DUPLICATE,
        "the store has another article of this id",
        "build with --replace to take this one, or with --skip-existing to keep that one");
  }

  /** A stage failed on the article. */
  static Problem notExtracted(Article article, Throwable failure) {
    return new Problem(
        article.id(),
        Problem.Kind.EXTRACTION,
        "its facts could not be extracted (" + oneLine(failure) + ")",
        "this is a defect of the program: please report it with the article");
  }

  private static String oneLine(Throwable failure) {
    String text = failure.toString().replaceAll("\\s+", " ");
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? text : text + " at " + trace[0];
  }
}
