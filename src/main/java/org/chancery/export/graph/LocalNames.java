package org.chancery.export.graph;

/**
 * Short ids: what follows the store's base in an IRI, as in {@code xi-jinping}. IRIs from elsewhere
 * stay whole.
 *
 * @param base namespace of the store's resources
 */
record LocalNames(String base) {
  /** Returns the id of what the IRI names. */
  String of(String iri) {
    return iri.startsWith(base) && iri.length() > base.length()
        ? iri.substring(base.length())
        : iri;
  }

  /** Returns the id of an edge. */
  String edge(String source, String target, String kind) {
    return of(source) + "~" + of(target) + "~" + kind;
  }

  /** Returns a name for people, which is the id where there is none. */
  String label(String label, String iri) {
    String legal = LegalText.line(label);
    return legal.isEmpty() ? of(iri) : legal;
  }
}
