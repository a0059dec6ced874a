package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.export.ExportFormat;
import org.chancery.export.StoreWriter;
import org.chancery.rdf.RdfVersion;
import org.chancery.store.KnowledgeStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a store for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a whole store to a file for other tools.",
    footer = {
      "",
      "Examples:",
      "  chancery export --store kg --format trig -o kg.trig",
      "  chancery export --store kg --format nquads --rdf 1.1 | gzip > kg.nq.gz",
      "  chancery export --store kg --format plover -o events.jsonl"
    })
final class ExportCommand extends StoreCommand {
  @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init")
  private ExportFormat format;

  @Option(
      names = "--rdf",
      paramLabel = "VERSION",
      description =
          "1.1 for tools that do not know the triple terms of 1.2 (default: 1.2, but 1.1 for jsonld).")
  private @Nullable String rdf;

  @Option(
      names = "--texts",
      description =
          "Write the whole texts of articles, too. They mostly belong to their publishers: mind what"
              + " you may pass on. Without this an RDF export holds the words of the evidence only.")
  private boolean texts;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: the standard output).")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    StoreWriter writer = writer();
    try (KnowledgeStore opened = open()) {
      if (file == null) {
        writer.write(opened, console().out());
      } else {
        write(opened, writer, file);
      }
    }
    return ExitCode.FINE;
  }

  private StoreWriter writer() {
    try {
      RdfVersion version =
          rdf == null
              ? null
              : RdfVersion.of(rdf)
                  .orElseThrow(
                      () -> new IllegalArgumentException("--rdf is 1.1 or 1.2, not " + rdf));
      return format.writer(version, texts);
    } catch (IllegalArgumentException e) {
      throw new UsageException("it cannot be written so: " + e.getMessage());
    }
  }

  /** The file appears when it is whole, so that nobody reads half an export. */
  private static void write(KnowledgeStore store, StoreWriter writer, Path target)
      throws IOException {
    Path whole = target.toAbsolutePath();
    Path draft = whole.resolveSibling(whole.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      writer.write(store, out);
    }
    Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
  }
}
