package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.entity.AuthorityTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names authority tables of the user's. */
final class AuthorityOption {
  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description = {
        "Folder of authority tables to link to instead of those that come with the program,",
        "as \"chancery authority import\" makes it. A table it lacks is the program's own."
      })
  private @Nullable Path folder;

  /** Returns the tables that the user chose. */
  AuthorityTables tables() {
    if (folder == null) {
      return AuthorityTables.shipped();
    }
    try {
      return AuthorityTables.in(folder);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--authority: " + e.getMessage());
    }
  }
}
