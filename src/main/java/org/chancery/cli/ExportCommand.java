package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.export.Exporter;
import org.chancery.export.RdfFormat;
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
      "  chancery export --store kg --format nquads | gzip > kg.nq.gz"
    })
final class ExportCommand extends StoreCommand {
  @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init")
  private RdfFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: the standard output).")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    try (KnowledgeStore opened = open()) {
      Exporter exporter = new Exporter(opened);
      if (file == null) {
        exporter.write(format, console().out());
      } else {
        write(exporter, file);
      }
    }
    return ExitCode.FINE;
  }

  /** The file appears when it is whole, so that nobody reads half an export. */
  private void write(Exporter exporter, Path target) throws IOException {
    Path whole = target.toAbsolutePath();
    Path draft = whole.resolveSibling(whole.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      exporter.write(format, out);
    }
    Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
  }
}
