package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Retracts articles. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Removes articles, and all that only they say, from a store.",
    footer = {"", "Example:", "  chancery remove --store kg geneva-summit-day"})
final class RemoveCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Main main;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Identifiers of articles.")
  @SuppressWarnings("NullAway.Init")
  private List<String> ids;

  @Override
  public Integer call() {
    try (KnowledgeStore opened = store.open()) {
      List<String> distinct = ids.stream().distinct().toList();
      List<String> missing = opened.remove(distinct);
      opened.compactIfGrown();
      missing.forEach(
          id ->
              main.console()
                  .err()
                  .println(
                      id
                          + ": not in the store; list the ids with: query -e 'SELECT ?id { ?a a dip:Article ; schema:identifier ?id }'"));
      main.console().err().printf("removed %d articles%n", distinct.size() - missing.size());
      return missing.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
  }
}
