package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.export.ExportFormat;
import org.chancery.export.StoreWriter;
import org.chancery.export.graph.GraphFormat;
import org.chancery.export.graph.GraphOptions;
import org.chancery.rdf.RdfVersion;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.EventGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a store, or some of its events, for graph tools, spreadsheets and RDF.",
    footer = {
      "",
      "Examples:",
      "  chancery export --store kg --format gexf --view actors -o kg.gexf",
      "  chancery export --store kg --format csv --view events -o kg.tables",
      "  chancery export --store kg --format dot --query my-events.rq | dot -Tsvg > kg.svg",
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

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private GraphExportOptions graphs;

  @Option(
      names = "--texts",
      description =
          "Write the whole texts of articles, too. They mostly belong to their publishers: mind what"
              + " you may pass on. Without this an RDF export holds the words of the evidence only.")
  private boolean texts;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = {
        "File to write (default: the standard output).",
        "For csv and neo4j a folder, or a file whose name ends in .zip."
      })
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    GraphFormat graph = format.graph().orElse(null);
    graphs.check(graph);
    if (graph == null) {
      writeStore(writer());
    } else {
      if (rdf != null || texts) {
        throw new UsageException("--rdf and --texts are for RDF, which " + format + " is not");
      }
      if (graph.folder() && output == null) {
        throw new UsageException(
            "the format " + format + " is several files; give -o FOLDER, or -o NAME.zip");
      }
      try (KnowledgeStore opened = open()) {
        writeGraph(graph, graphs.graph(opened, graph), graphs.options(opened));
      }
    }
    return ExitCode.FINE;
  }

  private void writeStore(StoreWriter writer) throws IOException {
    try (KnowledgeStore opened = open()) {
      if (output == null) {
        writer.write(opened, console().out());
      } else {
        new Target(output).file(out -> writer.write(opened, out));
      }
    }
  }

  private void writeGraph(GraphFormat form, EventGraph graph, GraphOptions options)
      throws IOException {
    if (graph.events().isEmpty()) {
      console().err().println("no events: the export is empty");
    }
    if (output == null) {
      form.write(graph, options, console().out());
    } else if (form.folder() && !output.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      new Target(output).folder(files -> form.write(graph, options, files));
    } else {
      new Target(output).file(out -> form.write(graph, options, out));
    }
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
}
