package org.chancery.export;

import org.apache.jena.riot.RDFFormat;

/** The forms of RDF that a store can be written in. */
public enum RdfFormat {
  /** TriG: one block for each article's graph. */
  trig(RDFFormat.TRIG_BLOCKS, true),
  /** N-Quads: one line for each statement. */
  nquads(RDFFormat.NQUADS_UTF8, true),
  /** Turtle: all graphs in one, without saying which article a statement stands in. */
  ttl(RDFFormat.TURTLE_BLOCKS, false),
  /** JSON-LD, which must be built in memory. */
  jsonld(RDFFormat.JSONLD11_PRETTY, true);

  @SuppressWarnings("ImmutableEnumChecker") // An RDFFormat never changes.
  private final RDFFormat form;

  private final boolean graphs;

  RdfFormat(RDFFormat form, boolean graphs) {
    this.form = form;
    this.graphs = graphs;
  }

  RDFFormat form() {
    return form;
  }

  /** Whether the form keeps graphs apart. */
  boolean graphs() {
    return graphs;
  }
}
