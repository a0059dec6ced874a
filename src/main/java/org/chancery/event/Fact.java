package org.chancery.event;

import java.util.List;

/**
 * One statement about an event.
 *
 * @param property local name of the property in the ontology
 * @param value what it says
 * @param claims names of the claims behind it, at least one, in the order of reports
 * @param chosen whether it is the value to take where several stand side by side
 */
public record Fact(String property, Value value, List<String> claims, boolean chosen) {
  public Fact {
    claims = List.copyOf(claims);
  }
}
