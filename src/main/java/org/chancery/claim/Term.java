package org.chancery.claim;

/** A term of the project's ontology. */
public interface Term {
  /** Namespace of the ontology, {@code dip:}. */
  String NAMESPACE = "https://w3id.org/chancery/ontology#";

  /** Returns the part of the term's IRI behind the namespace. */
  String localName();

  /** Returns the term's IRI. */
  default String iri() {
    return NAMESPACE + localName();
  }
}
