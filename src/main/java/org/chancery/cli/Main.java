package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code chancery} command. */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news articles about diplomacy into a knowledge graph.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:some articles had problems, or data does not conform; all else is done",
      "2:the command line or the query is wrong",
      "3:the store or the environment failed"
    },
    footer = {
      "",
      "Examples:",
      "  chancery build --input data/articles --store kg",
      "  chancery query --list",
      "  chancery serve --store kg",
      "",
      "Every command tells more with --help."
    },
    subcommands = {
      BuildCommand.class,
      ReadCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      LinkCommand.class,
      RemoveCommand.class,
      ValidateCommand.class,
      InfoCommand.class,
      AuthorityCommand.class,
      EvaluateCommand.class,
      BenchCommand.class,
      CompletionCommand.class
    })
public final class Main implements Runnable {
  /** System property that the launcher sets when the standard error is a terminal. */
  private static final String TERMINAL = "chancery.terminal";

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print where in the program an error came from.")
  private boolean debug;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console =
        new Console(
            stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
    System.exit(run(console, args));
  }

  /** Runs the command line and returns its exit code. */
  static int run(Console console, String... args) {
    Main main = new Main(console);
    CommandLine commandLine =
        new CommandLine(main)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(new Failures(console, main));
    int code = commandLine.execute(args);
    console.out().flush();
    return code;
  }

  /** Texts of news articles are UTF-8 whatever the machine's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which command? One of those below is needed.");
  }

  Console console() {
    return console;
  }

  boolean debug() {
    return debug;
  }

  /** Returns the completion script for bash and zsh. */
  String completion() {
    return AutoComplete.bash("chancery", spec.commandLine());
  }
}
