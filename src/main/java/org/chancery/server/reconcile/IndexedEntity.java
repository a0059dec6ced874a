package org.chancery.server.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it is found by its names.
 *
 * @param id what clients know it by: the decoded last part of its IRI
 * @param node its IRI
 * @param name its label
 * @param names all names, each folded, the label's first
 * @param types its classes, the most special first
 * @param item the Wikidata item that it is linked to; null when it is not linked
 * @param description words that tell it from others of its name
 * @param articles how many articles mention it
 */
record IndexedEntity(
    String id,
    Node node,
    String name,
    List<String> names,
    List<EntityType> types,
    @Nullable String item,
    String description,
    int articles) {

  /** Whether the entity belongs to the class. */
  boolean is(EntityType type) {
    return types.contains(type);
  }

  /** Returns the Wikidata item, if it is linked to one. */
  Optional<String> wikidata() {
    return Optional.ofNullable(item);
  }
}
