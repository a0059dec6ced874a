package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.chancery.claim.ArticleFacts;
import org.chancery.entity.Authority;
import org.chancery.entity.Entity;
import org.chancery.entity.State;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.FactsWriter;
import org.chancery.evaluate.GoldArticle;
import org.chancery.evaluate.GoldReader;
import org.chancery.evaluate.Tally;
import org.chancery.pipeline.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the extractors against gold facts. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores what is found in articles against the gold facts beside them.",
    footer = {
      "",
      "Examples:",
      "  chancery evaluate --gold data/articles",
      "  chancery evaluate --gold my-articles --errors"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder of articles, each with ID.gold.json beside it.")
  @SuppressWarnings("NullAway.Init")
  private Path gold;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private AuthorityOption tables;

  @Option(names = "--errors", description = "Print every fact that was missed or found too much.")
  private boolean errors;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Write what was found to this folder, in the form of gold facts.")
  private @Nullable Path write;

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = GoldReader.read(gold);
    Authority authority = Authority.load(tables.tables());
    Reading reading = Reading.standard(authority);
    List<ArticleFacts> found =
        articles.parallelStream().map(article -> reading.read(article.article())).toList();
    Evaluation evaluation = new Evaluation(states(authority));
    for (int i = 0; i < articles.size(); i++) {
      evaluation.add(articles.get(i), found.get(i));
    }
    if (write != null) {
      Files.createDirectories(write);
      for (ArticleFacts facts : found) {
        FactsWriter.write(facts, write);
      }
    }
    print(evaluation, articles.size());
    return 0;
  }

  /** Returns what gives the item of the state that an item's bearer serves, or the item itself. */
  private static UnaryOperator<String> states(Authority authority) {
    Map<String, String> states = new TreeMap<>();
    for (Entity entity : authority.entities()) {
      State state = entity.country();
      if (entity.wikidata() != null && state != null && state.wikidata() != null) {
        states.put(entity.wikidata(), state.wikidata());
      }
    }
    return item -> states.getOrDefault(item, item);
  }

  private void print(Evaluation evaluation, int articles) {
    PrintWriter out = spec.commandLine().getOut();
    if (errors) {
      for (Evaluation.Difference difference : evaluation.differences()) {
        out.printf(
            "%s %-10s %s: %s%n",
            difference.missed() ? "- missed" : "+ extra ",
            Evaluation.name(difference.kind()),
            difference.article(),
            difference.fact());
      }
    }
    out.printf(
        "%-11s %6s %6s %6s  %9s %6s %6s  %s%n",
        "kind", "gold", "found", "both", "precision", "recall", "F1", "right of those found");
    for (Evaluation.Kind kind : Evaluation.Kind.values()) {
      Tally tally = evaluation.tally(kind);
      out.printf(
          Locale.ROOT,
          "%-11s %6d %6d %6d  %9.3f %6.3f %6.3f  %s%n",
          Evaluation.name(kind),
          tally.matched() + tally.missed(),
          tally.matched() + tally.surplus(),
          tally.matched(),
          tally.precision(),
          tally.recall(),
          tally.f1(),
          attributes(tally));
    }
    out.printf("%d articles%n", articles);
    out.flush();
  }

  private static String attributes(Tally tally) {
    StringBuilder words = new StringBuilder();
    for (Map.Entry<String, Tally.Share> entry : new TreeMap<>(tally.attributes()).entrySet()) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(
          String.format(
              Locale.ROOT,
              "%s %.3f of %d",
              entry.getKey(),
              entry.getValue().value(),
              entry.getValue().of()));
    }
    return words.toString();
  }
}
