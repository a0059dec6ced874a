package org.chancery.export;

import org.chancery.rdf.RdfVersion;
import org.jspecify.annotations.Nullable;

/** The formats that a store can be written in. */
public enum ExportFormat {
  /** TriG: one block for each article's graph and one for the events. */
  trig(RdfFormat.trig),
  /** N-Quads: one line for each statement. */
  nquads(RdfFormat.nquads),
  /** Turtle: all graphs in one. */
  ttl(RdfFormat.ttl),
  /** JSON-LD. */
  jsonld(RdfFormat.jsonld),
  /** Events as JSON Lines in the manner of PLOVER. */
  plover(null);

  private final @Nullable RdfFormat form;

  ExportFormat(@Nullable RdfFormat form) {
    this.form = form;
  }

  /**
   * Returns what writes the format.
   *
   * @param version version of RDF to write, or null for the one that fits the format
   * @param texts whether the texts of articles are written, too; only RDF has a place for them
   * @throws IllegalArgumentException when the format cannot be written in that version or has no
   *     texts
   */
  public StoreWriter writer(@Nullable RdfVersion version, boolean texts) {
    RdfFormat rdf = form;
    if (rdf == null) {
      if (texts) {
        throw new IllegalArgumentException("the format " + name() + " has no texts of articles");
      }
      if (version != null) {
        throw new IllegalArgumentException("the format " + name() + " is not RDF");
      }
      return new PloverWriter();
    }
    boolean tripleTerms = rdf != RdfFormat.jsonld;
    if (version == RdfVersion.RDF_1_2 && !tripleTerms) {
      throw new IllegalArgumentException(
          "the format " + name() + " has no triple terms; it is written as RDF 1.1");
    }
    RdfVersion fitting = tripleTerms ? RdfVersion.RDF_1_2 : RdfVersion.RDF_1_1;
    RdfVersion taken = version == null ? fitting : version;
    return (store, out) -> new Exporter(store, texts).write(rdf, taken, out);
  }
}
