package org.chancery.view;

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
  about
}
