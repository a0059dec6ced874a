package org.chancery.server.explore;

/** Finds the actors that requests name. */
final class Actors {
  private Actors() {}

  /**
   * Returns the IRI when the graph of events has an actor of it.
   *
   * @throws RefusedException when it has none
   */
  static String known(Network network, String iri) {
    if (network.actor(iri).isEmpty()) {
      throw Inquiry.unknown("no event of this graph has an actor " + iri);
    }
    return iri;
  }
}
