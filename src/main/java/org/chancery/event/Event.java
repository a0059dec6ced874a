package org.chancery.event;

import java.util.List;

/**
 * What happened or is to happen, merged from claims.
 *
 * @param classes its classes in the ontology, from the most general to the nearest
 * @param label a short text for people
 * @param claims names of the claims that tell of it, in the order of reports; the first one gives
 *     the event its name
 * @param facts what is said about it, each value once for a property
 * @param history how far it had come when, in the order of reports; empty but for meetings
 */
public record Event(
    List<String> classes,
    String label,
    List<String> claims,
    List<Fact> facts,
    List<StatusReport> history) {
  public Event {
    classes = List.copyOf(classes);
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
    history = List.copyOf(history);
  }
}
