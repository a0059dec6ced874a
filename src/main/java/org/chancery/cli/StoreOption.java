package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.store.KnowledgeStore;
import picocli.CommandLine.Option;

/** The option that names the store, for commands that need one that exists. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** Returns the folder as the user gave it. */
  Path folder() {
    return folder;
  }

  /** Opens the store. */
  KnowledgeStore open() {
    return KnowledgeStore.open(folder);
  }
}
