package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.article.ArticleSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to read. */
final class InputOptions {
  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files and folders of .txt, .html and .jsonl, also .gz; - for the standard input.",
        "May be given several times."
      })
  @SuppressWarnings("NullAway.Init")
  private List<Path> paths;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of publication (2019-06-20) of articles that do not tell it.")
  private @Nullable LocalDate date;

  /** Returns the paths, all of which exist. */
  List<Path> paths() {
    for (Path path : paths) {
      if (!path.equals(ArticleSource.STANDARD_INPUT) && !Files.exists(path)) {
        throw new UsageException("--input: there is no file or folder " + path);
      }
    }
    return paths;
  }

  /** Returns the day of publication of articles that do not tell it, or null. */
  @Nullable LocalDate date() {
    return date;
  }
}
