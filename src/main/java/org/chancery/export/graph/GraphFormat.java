package org.chancery.export.graph;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.view.EventGraph;

/** The formats of graph tools that a graph of events can be written in. */
public enum GraphFormat {
  /** GEXF, for Gephi and Gephi Lite. */
  gexf("gexf", "application/gexf+xml", false),
  /** GraphML with plain keys, for networkx, igraph and most others. */
  graphml("graphml", "application/graphml+xml", false),
  /** GraphML with the graphics without which yEd shows nothing. */
  graphml_yed("graphml", "application/graphml+xml", false),
  /** JSON of Cytoscape.js, which Cytoscape opens, too. */
  cytoscape("cyjs", "application/json", false),
  /** Tables for spreadsheets, pandas, R and Gephi's import of tables. */
  csv("zip", "application/zip", true),
  /** Tables for Neo4j, with what loads them. */
  neo4j("zip", "application/zip", true),
  /** Graphviz; Gephi misreads it. */
  dot("dot", "text/vnd.graphviz", false);

  private final String extension;
  private final String mediaType;
  private final boolean folder;

  GraphFormat(String extension, String mediaType, boolean folder) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.folder = folder;
  }

  /** Returns how names of such files end, without a dot. */
  public String extension() {
    return extension;
  }

  /** Returns the media type for HTTP. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the format is made of several files. */
  public boolean folder() {
    return folder;
  }

  /**
   * Writes a graph as one file; formats of several files become a ZIP archive.
   *
   * @param out takes the file; is flushed and stays open
   * @throws IOException when the output refuses
   */
  public void write(EventGraph graph, GraphOptions options, OutputStream out) throws IOException {
    if (folder) {
      try (ZipSink zip = new ZipSink(out)) {
        write(graph, options, zip);
      }
    } else {
      write(graph, options, name -> new KeptOpen(out));
    }
  }

  /**
   * Writes a graph as the files that the format is made of.
   *
   * @throws IOException when the output refuses
   */
  public void write(EventGraph graph, GraphOptions options, FileSink files) throws IOException {
    writer(options).write(GraphTable.of(graph, options), files);
  }

  private GraphWriter writer(GraphOptions options) {
    return switch (this) {
      case gexf -> new GexfWriter(options.gexf());
      case graphml -> new GraphmlWriter();
      case graphml_yed -> new YedWriter();
      case cytoscape -> new CytoscapeWriter();
      case csv -> new CsvWriter(options);
      case neo4j -> new Neo4jWriter();
      case dot -> new DotWriter();
    };
  }

  /** Returns the name that users type. */
  @Override
  public String toString() {
    return name().replace('_', '-');
  }

  /** A stream that belongs to the caller. */
  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
