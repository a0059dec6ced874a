package org.chancery.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Gathers the quads of one named graph: each once, in the order of their first mention. */
final class GraphWriter {
  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();

  GraphWriter(Node graph) {
    this.graph = graph;
  }

  /** Adds a statement to the graph. */
  void add(Node subject, Node property, Node value) {
    quads.add(Quad.create(graph, subject, property, value));
  }

  /** Returns what has been gathered. */
  List<Quad> quads() {
    return new ArrayList<>(quads);
  }
}
