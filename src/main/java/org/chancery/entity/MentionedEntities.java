package org.chancery.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Of whom and what an article speaks. A person counts who is in the authority data, has a public
 * role in the article, or is party to a claim; a passer-by named once does not.
 */
public final class MentionedEntities {
  private MentionedEntities() {}

  /**
   * Returns the entities that count, each once, in order of first mention.
   *
   * @param text the article
   * @param parties entities that take part in its claims
   */
  public static List<Entity> of(LinkedText text, Collection<Entity> parties) {
    Set<Entity> mentioned = new LinkedHashSet<>();
    for (Mention mention : text.mentions()) {
      Entity entity = mention.entity();
      boolean listed = !(entity instanceof Person person) || listed(person);
      if (listed || parties.contains(entity)) {
        mentioned.add(entity);
      }
    }
    return List.copyOf(mentioned);
  }

  private static boolean listed(Person person) {
    return person.key().indexOf('~') < 0 || person.role() != null;
  }
}
