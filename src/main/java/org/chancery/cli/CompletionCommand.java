package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the completion script. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script that completes this program's commands in bash and zsh.",
    footer = {"", "Example:", "  source <(chancery completion)"})
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Main main;

  @Override
  public Integer call() {
    main.console().out().print(main.completion());
    return ExitCode.FINE;
  }
}
