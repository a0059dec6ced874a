package org.chancery.cli;

/** What the process returns to the shell. */
final class ExitCode {
  /** All is well. */
  static final int FINE = 0;

  /** Some articles had problems, or data does not conform; all else is done. */
  static final int PROBLEMS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The store or the environment failed. */
  static final int FAILED = 3;

  private ExitCode() {}
}
