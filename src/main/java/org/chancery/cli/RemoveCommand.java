package org.chancery.cli;

import java.util.List;
import org.chancery.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Retracts articles. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Removes articles, and all that only they say, from a store.",
    footer = {"", "Example:", "  chancery remove --store kg geneva-summit-day"})
final class RemoveCommand extends StoreCommand {
  @Parameters(arity = "1..*", paramLabel = "ID", description = "Identifiers of articles.")
  @SuppressWarnings("NullAway.Init")
  private List<String> ids;

  @Override
  public Integer call() {
    try (KnowledgeStore opened = open()) {
      List<String> distinct = ids.stream().distinct().toList();
      List<String> missing = opened.remove(distinct);
      opened.compactIfGrown();
      missing.forEach(
          id ->
              console()
                  .err()
                  .println(
                      id
                          + ": not in the store; list the ids with: query -e 'SELECT ?id { ?a a dip:Article ; schema:identifier ?id }'"));
      console().err().printf("removed %d articles%n", distinct.size() - missing.size());
      return missing.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
  }
}
