package org.chancery.export.graph;

import java.util.List;

/** Knows the claims behind events, with the words that they rest on. */
@FunctionalInterface
public interface FactSource {
  /**
   * Returns claims in the order of their IRIs as given.
   *
   * @param claims IRIs of claims
   */
  List<Fact> facts(List<String> claims);
}
