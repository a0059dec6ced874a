package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.chancery.export.graph.GexfVersion;
import org.chancery.export.graph.GraphFormat;
import org.chancery.export.graph.GraphOptions;
import org.chancery.export.graph.StoreFacts;
import org.chancery.export.graph.View;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.EventGraph;
import org.chancery.view.EventGraphReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What only the formats of graph tools know. */
final class GraphExportOptions {
  @Option(
      names = "--view",
      description = {
        "What the nodes are, one of ${COMPLETION-CANDIDATES} (default: actors):",
        "actors have one edge for all events that tie two of them in one way;",
        "events are nodes, too, with edges to those who take part."
      })
  private @Nullable View view;

  @Option(
      names = "--query",
      paramLabel = "FILE.rq",
      description = "Only the events in the graph that this CONSTRUCT query makes.")
  private @Nullable Path query;

  @Option(names = "-e", paramLabel = "SPARQL", description = "The CONSTRUCT query itself.")
  private @Nullable String text;

  @Option(
      names = "--gexf-version",
      paramLabel = "VERSION",
      description = "1.3, or 1.2 for programs that do not know it (default: 1.3).")
  private @Nullable String gexf;

  @Option(
      names = "--excel",
      description = "csv: begin the files with the mark by which Excel knows UTF-8.")
  private boolean excel;

  @Option(
      names = "--exact",
      description = {
        "csv: leave cells that begin with = + - @ as they are, for programs.",
        "Without this they get an apostrophe, or a spreadsheet takes them for formulas."
      })
  private boolean exact;

  /**
   * Checks the options for a format.
   *
   * @param format a format of a graph tool, or null for others
   */
  void check(@Nullable GraphFormat format) {
    boolean any = view != null || query != null || text != null;
    if (format == null && any) {
      throw new UsageException(
          "--view, --query and -e are for the formats of graph tools: gexf, graphml, graphml-yed,"
              + " cytoscape, csv, neo4j and dot");
    }
    if (query != null && text != null) {
      throw new UsageException("give one query: a file with --query, or SPARQL with -e");
    }
    if (gexf != null && format != GraphFormat.gexf) {
      throw new UsageException("--gexf-version is for --format gexf");
    }
    if ((excel || exact) && format != GraphFormat.csv) {
      throw new UsageException("--excel and --exact are for --format csv");
    }
    if (excel && exact) {
      throw new UsageException("--excel is for spreadsheets and --exact for programs; give one");
    }
    version();
  }

  private GexfVersion version() {
    return gexf == null
        ? GexfVersion.V1_3
        : GexfVersion.of(gexf)
            .orElseThrow(() -> new UsageException("--gexf-version is 1.2 or 1.3, not " + gexf));
  }

  /** Returns the options for writers. */
  GraphOptions options(KnowledgeStore store) {
    return GraphOptions.of(view == null ? View.actors : view, store.base())
        .gexf(version())
        .spreadsheets(!exact, excel)
        .facts(new StoreFacts(store));
  }

  /** Returns the events to be written in a format. */
  EventGraph graph(KnowledgeStore store, GraphFormat format) throws IOException {
    String question = question();
    if (question == null) {
      boolean ties = view != View.events && format != GraphFormat.csv;
      return ties ? EventGraphReader.ties(store) : EventGraphReader.of(store);
    }
    Query parsed = new Query();
    parsed.getPrefixMapping().setNsPrefixes(Prefixes.of(new Iris(store.base())));
    QueryFactory.parse(parsed, question, null, Syntax.syntaxARQ);
    if (!parsed.isConstructType()) {
      throw new UsageException(
          "--query and -e take a CONSTRUCT query, whose result holds the events to be written");
    }
    return EventGraphReader.of(store, constructed(store, parsed));
  }

  private @Nullable String question() throws IOException {
    if (query == null) {
      return text;
    }
    if (!Files.isRegularFile(query)) {
      throw new UsageException("--query: no such file: " + query);
    }
    return Files.readString(query);
  }

  private static Graph constructed(KnowledgeStore store, Query query) {
    Graph[] result = new Graph[1];
    store.query(query, 0, exec -> result[0] = exec.construct());
    return result[0];
  }
}
