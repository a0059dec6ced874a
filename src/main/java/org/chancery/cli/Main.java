package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code chancery} command. */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    description = "Reads news articles about diplomacy into a knowledge graph.",
    subcommands = {EvaluateCommand.class})
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
