package org.chancery.pipeline;

import org.chancery.article.Article;
import org.chancery.article.Problem;
import org.chancery.validate.ShapeProblem;

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

  /** A part of the article's graph does not conform to the shapes. */
  static Problem invalid(Article article, ShapeProblem problem) {
    return new Problem(
        article.id(),
        Problem.Kind.INVALID,
        oneLine(problem.message() + " (" + problem.snippet() + ")"),
        "this part is left out; please report it with the article");
  }

  private static String oneLine(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return oneLine(trace.length == 0 ? failure.toString() : failure + " at " + trace[0]);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
