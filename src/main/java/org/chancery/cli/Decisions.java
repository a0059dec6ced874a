package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.chancery.rdf.Iris;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StandingLinks;
import org.chancery.wikidata.DecisionFile;

/** Takes files of decisions into a store. */
final class Decisions {
  private Decisions() {}

  /** Returns who is at work, as far as the machine knows. */
  static String user() {
    return System.getProperty("user.name", "unknown");
  }

  /**
   * Takes the decisions of a file, all or none, and returns how many are new.
   *
   * @param by who decides, where the file does not say
   */
  static int take(KnowledgeStore store, Path file, String by, InstantSource clock)
      throws IOException {
    DecisionFile.Decisions read =
        new DecisionFile(new Iris(store.base())).read(file, by, clock.instant());
    StandingLinks links = new StandingLinks(store);
    return links.withdrawDecisions(read.takenBack()) + links.put(read.decisions());
  }
}
