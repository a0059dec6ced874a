package org.chancery.export;

import java.util.Optional;
import org.chancery.export.graph.GraphFormat;
import org.chancery.rdf.RdfVersion;
import org.jspecify.annotations.Nullable;

/** The formats that a store can be written in. */
public enum ExportFormat {
  /** TriG: one block for each article's graph and one for the events. */
  trig(RdfFormat.trig, null),
  /** N-Quads: one line for each statement. */
  nquads(RdfFormat.nquads, null),
  /** Turtle: all graphs in one. */
  ttl(RdfFormat.ttl, null),
  /** JSON-LD. */
  jsonld(RdfFormat.jsonld, null),
  /** Events as JSON Lines in the manner of PLOVER. */
  plover(null, null),
  /** The graph of events for Gephi. */
  gexf(null, GraphFormat.gexf),
  /** The graph of events for networkx, igraph and others. */
  graphml(null, GraphFormat.graphml),
  /** The graph of events for yEd. */
  graphml_yed(null, GraphFormat.graphml_yed),
  /** The graph of events for Cytoscape. */
  cytoscape(null, GraphFormat.cytoscape),
  /** The graph of events and the facts behind it as tables. */
  csv(null, GraphFormat.csv),
  /** The graph of events for Neo4j. */
  neo4j(null, GraphFormat.neo4j),
  /** The graph of events for Graphviz. */
  dot(null, GraphFormat.dot);

  private final @Nullable RdfFormat form;
  private final @Nullable GraphFormat graph;

  ExportFormat(@Nullable RdfFormat form, @Nullable GraphFormat graph) {
    this.form = form;
    this.graph = graph;
  }

  /** Returns the format of a graph tool; nothing when it holds whole stores. */
  public Optional<GraphFormat> graph() {
    return Optional.ofNullable(graph);
  }

  /**
   * Returns what writes the format.
   *
   * @param version version of RDF to write, or null for the one that fits the format
   * @param texts whether the texts of articles are written, too; only RDF has a place for them
   * @throws IllegalArgumentException when the format cannot be written in that version, has no
   *     texts, or is one of a graph tool
   */
  public StoreWriter writer(@Nullable RdfVersion version, boolean texts) {
    RdfFormat rdf = form;
    if (rdf == null) {
      if (texts) {
        throw new IllegalArgumentException("the format " + this + " has no texts of articles");
      }
      if (version != null || graph != null) {
        throw new IllegalArgumentException("the format " + this + " is not RDF");
      }
      return new PloverWriter();
    }
    boolean tripleTerms = rdf != RdfFormat.jsonld;
    if (version == RdfVersion.RDF_1_2 && !tripleTerms) {
      throw new IllegalArgumentException(
          "the format " + this + " has no triple terms; it is written as RDF 1.1");
    }
    RdfVersion fitting = tripleTerms ? RdfVersion.RDF_1_2 : RdfVersion.RDF_1_1;
    RdfVersion taken = version == null ? fitting : version;
    return (store, out) -> new Exporter(store, texts).write(rdf, taken, out);
  }

  /** Returns the name that users type. */
  @Override
  public String toString() {
    return name().replace('_', '-');
  }
}
