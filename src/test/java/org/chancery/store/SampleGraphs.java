package org.chancery.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.chancery.rdf.Vocabulary;

/** Counts what a store holds. */
final class SampleGraphs {
  private SampleGraphs() {}

  static long claims(DatasetGraph store) {
    return count(store, Vocabulary.CLAIM);
  }

  static long events(DatasetGraph store) {
    return count(store, Vocabulary.dip("Event"));
  }

  private static long count(DatasetGraph store, Node type) {
    return Txn.calculateRead(
        store, () -> store.stream(Node.ANY, Node.ANY, RDF.Nodes.type, type).count());
  }
}
