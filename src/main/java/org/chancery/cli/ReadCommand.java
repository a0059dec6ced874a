package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.article.ArticleJson;
import org.chancery.article.ArticleSource;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows what is read. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Shows articles as the extractors will see them, one line of JSON each.",
    footer = {
      "",
      "Examples:",
      "  chancery read --input page.html",
      "  curl -s https://example.org/news/1 | chancery read --input -"
    })
final class ReadCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Main main;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private InputOptions input;

  @Override
  public Integer call() {
    int problems = 0;
    try (Results results = new ArticleSource(input.date(), System.in).read(input.paths())) {
      while (results.hasNext()) {
        ReadResult result = results.next();
        if (result instanceof ReadResult.Good good) {
          main.console().out().println(ArticleJson.line(good.article()));
        } else {
          main.console().err().println("problem: " + ((ReadResult.Bad) result).problem());
          problems++;
        }
      }
    }
    return problems == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
