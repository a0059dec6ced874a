package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.rdf.Iris;
import org.chancery.rdf.StandingLink;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StandingLinks;
import org.chancery.wikidata.DecisionFile;
import org.chancery.wikidata.QuickStatements;
import org.chancery.wikidata.Unlinked;
import org.chancery.wikidata.UnlinkedEntities;
import org.chancery.wikidata.UnlinkedFile;
import org.chancery.wikidata.live.ItemLookup;
import org.chancery.wikidata.live.LinkReport;
import org.chancery.wikidata.live.LiveLinker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Links to Wikidata: asks it, and takes and gives what people decide. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links what a store speaks of to Wikidata: asks it about what is not linked yet, and takes decisions of people.",
      "Without the options for files it asks; with them it stays offline."
    },
    footer = {
      "",
      "A file of decisions is CSV with the columns entity, qid (an item, none, or auto to take a decision back) and note.",
      "Decisions prevail over all else and stay when articles are built anew.",
      "",
      "Examples:",
      "  chancery link --store kg --contact me@example.org",
      "  chancery link --store kg --unlinked to-do.csv",
      "  chancery link --store kg --accept done.csv"
    })
final class LinkCommand extends StoreCommand {
  /** So many drafts can still be read by a person. */
  private static final int MOST_DRAFTS = 50;

  private static final Clock CLOCK = Clock.systemUTC();

  @Option(names = "--accept", paramLabel = "FILE", description = "Take decisions from a CSV file.")
  private @Nullable Path accept;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides, where the file does not say (default: the user of this machine).")
  private String by = Decisions.user();

  @Option(
      names = "--unlinked",
      paramLabel = "FILE",
      description = "Write what is not linked, with candidates, as CSV to fill in for --accept.")
  private @Nullable Path unlinked;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "Write all decisions as CSV, for: build --decisions.")
  private @Nullable Path decisions;

  @Option(
      names = "--quickstatements",
      paramLabel = "FILE",
      description = {
        "Write drafts of new items, for QuickStatements, of people",
        "decided to have none; at most " + MOST_DRAFTS + ". Nothing is sent."
      })
  private @Nullable Path drafts;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ContactOption contact;

  @ArgGroup(validate = false, heading = "%nHow Wikidata is asked:%n")
  private LiveOptions live = new LiveOptions();

  @Override
  public Integer call() throws IOException {
    boolean files = accept != null || unlinked != null || decisions != null || drafts != null;
    LiveLinker.Settings settings = live.settings();
    List<ItemLookup> sources = live.sources(folder(), contact, CLOCK);
    try (KnowledgeStore store = open()) {
      if (!files) {
        LiveLinker linker = new LiveLinker(store, sources, settings, CLOCK);
        return report(linker.run());
      }
      if (accept != null) {
        accept(store, accept);
      }
      if (unlinked != null) {
        List<Unlinked> list = new UnlinkedEntities(store).undecided();
        UnlinkedFile.write(list, new StandingLinks(store).answers(), unlinked);
        console().err().printf("%s: %d not linked%n", unlinked, list.size());
      }
      if (decisions != null) {
        List<StandingLink> list = new StandingLinks(store).decisions();
        new DecisionFile(new Iris(store.base())).write(list, decisions);
        console().err().printf("%s: %d decisions%n", decisions, list.size());
      }
      if (drafts != null) {
        drafts(store, drafts);
      }
      return ExitCode.FINE;
    }
  }

  private int report(LinkReport report) {
    PrintStream err = console().err();
    report.notes().forEach(err::println);
    err.printf(
        "asked about %d: %d linked, %d with candidates but not sure; %d asked before; %d merged%n",
        report.asked(), report.linked(), report.undecided(), report.skipped(), report.merged());
    if (report.stopped() != null) {
      err.println("stopped early: " + report.stopped());
      return ExitCode.FAILED;
    }
    return report.notes().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private void accept(KnowledgeStore store, Path file) throws IOException {
    int changed = Decisions.take(store, file, by, CLOCK);
    StandingLinks links = new StandingLinks(store);
    for (StandingLink link : links.decisions()) {
      if (!links.knows(link.key())) {
        console().err().println(link.key() + ": decided, but nothing in the store speaks of it");
      }
    }
    console().err().printf("%s: %d new decisions%n", file, changed);
  }

  private void drafts(KnowledgeStore store, Path file) throws IOException {
    Map<String, String> notes = new HashMap<>();
    new StandingLinks(store)
        .decisions()
        .forEach(link -> notes.put(link.key(), link.origin().note()));
    LocalDate today = LocalDate.now(CLOCK);
    List<Unlinked> reviewed = new UnlinkedEntities(store).withoutItem();
    int count = QuickStatements.write(reviewed, notes, MOST_DRAFTS, today, file);
    console().err().printf("%s: %d drafts%n", file, count);
    console().err().println(QuickStatements.WARNING);
  }
}
