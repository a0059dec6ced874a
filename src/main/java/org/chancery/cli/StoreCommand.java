package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.store.KnowledgeStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command on a store that is there already. */
abstract class StoreCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Main main;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StoreOption store;

  /** Returns where data and messages go. */
  Console console() {
    return main.console();
  }

  /** Returns the store's folder. */
  Path folder() {
    return store.folder();
  }

  /** Opens the store. */
  KnowledgeStore open() {
    return store.open();
  }
}
