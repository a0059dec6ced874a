package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Commands on authority tables. */
@Command(
    name = "authority",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Makes tables of people, states, bodies and offices of your own, from Wikidata.",
    footer = {
      "",
      "Examples:",
      "  chancery authority import --from latest-all.json.bz2 --to my-authority",
      "  chancery build --input articles --store kg --authority my-authority"
    },
    subcommands = {AuthorityImportCommand.class, AuthorityBenchCommand.class})
final class AuthorityCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Main main;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which command? One of those below is needed.");
  }

  Main main() {
    return main;
  }
}
