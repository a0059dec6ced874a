package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.chancery.store.StoreException;
import org.chancery.wikidata.LinkFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into one message for the user and an exit code. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;
  private final Main main;

  Failures(Console console, Main main) {
    this.console = console;
    this.main = main;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult given) {
    if (main.debug()) {
      failure.printStackTrace(console.err());
    }
    console.err().println("chancery: " + message(failure));
    return failure instanceof QueryParseException
            || failure instanceof UsageException
            || failure instanceof LinkFileException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  private static String message(Exception failure) {
    if (failure instanceof QueryParseException) {
      return "the query is not valid SPARQL: " + failure.getMessage();
    }
    if (failure instanceof QueryCancelledException) {
      return "the query took longer than it may; ask for less, or give a longer --timeout";
    }
    if (failure instanceof QueryException) {
      return "the query failed: " + failure.getMessage();
    }
    if (failure instanceof StoreException
        || failure instanceof UsageException
        || failure instanceof LinkFileException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return "cannot read or write: " + failure.getMessage();
    }
    return "an error in the program: "
        + failure
        + "; run the command with --debug and report what it prints";
  }
}
