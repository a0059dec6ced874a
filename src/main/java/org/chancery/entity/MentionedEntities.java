package org.chancery.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Of whom and what an article speaks. A person counts who is in the authority data, has a public
 * role in the article, or is party to a claim; a passer-by named once does not, nor does somebody
 * who is only meant by an office and never named.
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
      boolean counts =
          !(entity instanceof Person person)
              || (named(mention) && (listed(person) || parties.contains(person)));
      if (counts) {
        mentioned.add(entity);
      }
    }
    return List.copyOf(mentioned);
  }

  private static boolean named(Mention mention) {
    return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME;
  }

  private static boolean listed(Person person) {
    return person.key().indexOf('~') < 0 || person.role() != null;
  }
}
