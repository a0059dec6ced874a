package org.chancery.entity;

import java.util.List;

/**
 * Why an article's entity is linked to its Wikidata item, or, when it has none, who it could be.
 *
 * @param entity whom or what the article speaks of
 * @param method how it was recognised
 * @param confidence how often links of that method are right, from 0 to 1; 0 when not linked
 * @param candidates others that the name could mean, all with an item, in the order of the tables
 */
public record Link(Entity entity, LinkMethod method, double confidence, List<Entity> candidates) {
  public Link {
    candidates = List.copyOf(candidates);
  }

  /** Returns the link of an entity that the tables lead to and the words do not. */
  public static Link ofTables(Entity entity) {
    return new Link(entity, LinkMethod.TABLES, 1, List.of());
  }
}
