package org.chancery.server.facts;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One value that sources give for a property of an event.
 *
 * @param property local name of the property in the ontology
 * @param value the value itself
 * @param label the value for people
 * @param chosen whether it is the one to take where sources differ
 * @param claims IRIs of the claims that support it, sorted
 */
public record EventValue(
    String property, Node value, String label, boolean chosen, List<String> claims) {
  public EventValue {
    claims = List.copyOf(claims);
  }
}
