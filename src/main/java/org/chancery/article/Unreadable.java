package org.chancery.article;

/** Tells, inside this package, why an article cannot be read; becomes a {@link Problem}. */
final class Unreadable extends Exception {
  private final Problem.Kind kind;
  private final String remedy;

  Unreadable(Problem.Kind kind, String reason, String remedy) {
    super(reason);
    this.kind = kind;
    this.remedy = remedy;
  }

  /** Returns the problem as a result. */
  ReadResult at(String where) {
    return new ReadResult.Bad(new Problem(where, kind, String.valueOf(getMessage()), remedy));
  }
}
