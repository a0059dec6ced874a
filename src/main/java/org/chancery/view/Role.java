package org.chancery.view;

import org.apache.jena.graph.Node;
import org.chancery.rdf.Vocabulary;

/** What an actor does in an event; each is a property of the ontology by that local name. */
public enum Role {
  /** Meets the others. */
  participant,
  /** Takes, threatens, lifts or opposes a measure. */
  sender,
  /** Is who the measure is against. */
  target,
  /** Says something. */
  speaker,
  /** Is who or what the words are about. */
  about;

  /** Returns the property of the ontology that names who does it. */
  Node property() {
    return Vocabulary.dip(name());
  }
}
