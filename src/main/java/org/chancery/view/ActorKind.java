package org.chancery.view;

/** What an actor is. */
public enum ActorKind {
  /** A human being. */
  person,
  /** A state or a territory that acts like one. */
  state,
  /** A body: of several states, of one government, a company, a party. */
  organization,
  /** A city, a region or another place that is not a state. */
  place,
  /** An office, whoever holds it. */
  office
}
