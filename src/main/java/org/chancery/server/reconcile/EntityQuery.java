package org.chancery.server.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What is known of an entity that is looked for.
 *
 * @param names what it may be called; empty when only its properties are known
 * @param types classes that it belongs to one of; empty when that is not known
 * @param nothing whether a type was asked for that the store does not have
 * @param limit how many candidates are wanted
 * @param conditions what else is known
 */
record EntityQuery(
    List<String> names,
    Set<EntityType> types,
    boolean nothing,
    int limit,
    List<Condition> conditions) {

  /**
   * A property that it has.
   *
   * @param property the property
   * @param values texts, or ids of entities
   * @param required whether entities without it are no candidates
   * @param quantifier how many of the values it must have
   */
  record Condition(
      EntityProperty property, List<String> values, boolean required, Quantifier quantifier) {}

  /** How many of several values are meant. */
  enum Quantifier {
    any,
    all,
    none
  }
}
