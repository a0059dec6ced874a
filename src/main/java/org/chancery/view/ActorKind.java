package org.chancery.view;

/** What an actor is. */
public enum ActorKind {
  /** A human being. */
  person("Person"),
  /** A state or a territory that acts like one. */
  state("State"),
  /** A body: of several states, of one government, a company, a party. */
  organization("Organization"),
  /** A city, a region or another place that is not a state. */
  place("Place"),
  /** An office, whoever holds it. */
  office("Office");

  private final String type;

  ActorKind(String type) {
    this.type = type;
  }

  /** Returns the local name of the kind's class in the ontology. */
  public String type() {
    return type;
  }
}
