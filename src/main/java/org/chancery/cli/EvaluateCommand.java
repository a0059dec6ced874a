package org.chancery.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.entity.Linker;
import org.chancery.evaluate.FactsWriter;
import org.chancery.extract.Extractors;
import org.chancery.pipeline.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the extractors against gold facts. */
@Command(name = "evaluate", description = "Scores the extractors against gold facts.")
final class EvaluateCommand implements Callable<Integer> {
  @Option(names = "--gold", required = true, description = "Folder of .txt and .gold.json files.")
  @SuppressWarnings("NullAway.Init")
  private Path gold;

  @Option(names = "--write", description = "Folder to write the facts found to.")
  private @Nullable Path write;

  @Override
  public Integer call() throws IOException {
    Reading reading = new Reading(new CoreNlpAnnotator(), new Linker(), Extractors.all());
    List<Path> files;
    try (Stream<Path> all = Files.list(gold)) {
      files =
          all.filter(f -> f.toString().endsWith(".gold.json"))
              .filter(f -> !f.getFileName().toString().startsWith("events"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      if (write != null) {
        Files.createDirectories(write);
        FactsWriter.write(reading.read(article(file)), write);
      }
    }
    return 0;
  }

  private static Article article(Path file) throws IOException {
    String stem = file.getFileName().toString().replace(".gold.json", "");
    JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    JsonObject source = json.getAsJsonObject("source");
    String date = string(json.get("date"));
    String text = Files.readString(file.resolveSibling(stem + ".txt"));
    return new Article(
        stem,
        string(source.get("url")),
        string(source.get("title")),
        string(source.get("publisher")),
        date == null ? null : LocalDate.parse(date),
        text,
        Blocks.of(text));
  }

  private static @Nullable String string(@Nullable JsonElement json) {
    return json == null || json.isJsonNull() ? null : json.getAsString();
  }
}
