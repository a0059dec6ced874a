package org.chancery.export;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.rdf.RdfVersion;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.KnowledgeStore;

/** Writes a whole store as RDF for other tools. */
public final class Exporter {
  private final KnowledgeStore store;
  private final boolean texts;

  /**
   * Makes an exporter of the store.
   *
   * @param texts whether the texts of articles are written, too, which mostly belong to others
   */
  public Exporter(KnowledgeStore store, boolean texts) {
    this.store = store;
    this.texts = texts;
  }

  /** Writes the store; statement by statement, so that size does not matter, but for JSON-LD. */
  public void write(RdfFormat format, RdfVersion version, OutputStream out) {
    Map<String, String> prefixes = Prefixes.of(new Iris(store.base()));
    store.read(
        graph -> {
          if (StreamRDFWriter.registered(format.form())) {
            stream(
                graph,
                StreamRDFWriter.getWriterStream(out, format.form()),
                prefixes,
                format,
                version);
          } else {
            writeWhole(graph, prefixes, format, version, out);
          }
          return true;
        });
  }

  private void stream(
      DatasetGraph store,
      StreamRDF out,
      Map<String, String> prefixes,
      RdfFormat format,
      RdfVersion version) {
    out.start();
    prefixes.forEach(out::prefix);
    if (format.graphs()) {
      Iterator<Quad> quads = store.find();
      while (quads.hasNext()) {
        in(version, quads.next()).forEach(out::quad);
      }
    } else {
      Iterator<Triple> triples = store.getUnionGraph().find();
      while (triples.hasNext()) {
        in(version, triples.next()).forEach(out::triple);
      }
    }
    out.finish();
  }

  private void writeWhole(
      DatasetGraph store,
      Map<String, String> prefixes,
      RdfFormat format,
      RdfVersion version,
      OutputStream out) {
    DatasetGraph copy = DatasetGraphFactory.create();
    store.find().forEachRemaining(quad -> in(version, quad).forEach(copy::add));
    prefixes.forEach(copy.prefixes()::add);
    RDFWriter.source(copy).format(format.form()).output(out);
  }

  private List<Quad> in(RdfVersion version, Quad quad) {
    return in(version, quad.asTriple()).stream()
        .map(triple -> Quad.create(quad.getGraph(), triple))
        .toList();
  }

  private List<Triple> in(RdfVersion version, Triple statement) {
    boolean leftOut = !texts && statement.getPredicate().equals(Vocabulary.TEXT);
    return leftOut ? List.of() : version.of(statement);
  }
}
