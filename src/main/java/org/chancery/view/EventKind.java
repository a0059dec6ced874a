package org.chancery.view;

import org.apache.jena.graph.Node;
import org.chancery.rdf.Vocabulary;

/** The kinds of event that the graph tells of. */
public enum EventKind {
  /** Parties meet or speak with each other. */
  meeting("Meeting"),
  /** A party does something about a restrictive measure. */
  sanction("Sanction"),
  /** Somebody says something. */
  statement("Statement");

  private final String type;

  EventKind(String type) {
    this.type = type;
  }

  /** Returns the local name of the kind's class in the ontology. */
  public String type() {
    return type;
  }

  /** Returns the kind's class in the ontology. */
  Node node() {
    return Vocabulary.dip(type);
  }
}
