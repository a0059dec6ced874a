package org.chancery.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StoreInfo;
import org.chancery.view.EventGraphReader;
import picocli.CommandLine.Command;

/** Tells what a store holds. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description =
        "Tells what a store holds, in figures: articles, claims, events, who is in most, and when.",
    footer = {"", "Example:", "  chancery info --store kg"})
final class InfoCommand extends StoreCommand {
  /** A name and its figure. */
  static final String LINE = "%-22s %,d%n";

  @Override
  public Integer call() {
    try (KnowledgeStore opened = open()) {
      StoreInfo info = opened.info();
      PrintStream out = console().out();
      out.printf(Locale.ROOT, LINE, "articles", info.articles());
      info.claims().forEach((kind, count) -> out.printf(Locale.ROOT, LINE, kind, count));
      out.printf(Locale.ROOT, LINE, "statements in graphs", info.quads());
      if (info.firstDate() != null) {
        out.printf("%-22s %s to %s%n", "published", info.firstDate(), info.lastDate());
      }
      out.printf("%-22s %s%n", "resources under", opened.base());
      new Overview(EventGraphReader.of(opened), out).print();
    }
    return ExitCode.FINE;
  }
}
