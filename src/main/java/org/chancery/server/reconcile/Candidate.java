package org.chancery.server.reconcile;

import java.util.List;

/**
 * An entity that may be the one looked for.
 *
 * @param entity the entity
 * @param score from 0 to 100
 * @param match whether it may be taken without a person's having looked
 * @param features what the score is made of
 */
record Candidate(IndexedEntity entity, double score, boolean match, List<Feature> features) {

  /**
   * A part of the score, or something else that helps to choose.
   *
   * @param id name for programs
   * @param name name for people
   * @param value a number or a truth value
   */
  record Feature(String id, String name, Object value) {}
}
