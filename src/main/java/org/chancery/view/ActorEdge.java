package org.chancery.view;

import java.util.List;

/**
 * All that ties one actor to another in one way.
 *
 * @param source IRI of an actor
 * @param target IRI of the other
 * @param kind how they are tied
 * @param events the events, in the order of their dates, the undated last; at least one
 */
public record ActorEdge(String source, String target, TieKind kind, List<Occurrence> events) {
  public ActorEdge {
    events = List.copyOf(events);
  }
}
