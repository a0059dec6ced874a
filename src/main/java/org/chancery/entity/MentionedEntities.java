package org.chancery.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Sentence;

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
              || (named(mention)
                  && (listed(person) || parties.contains(person))
                  && !modifiesGovernment(text, mention));
      if (counts) {
        mentioned.add(entity);
      }
    }
    return List.copyOf(mentioned);
  }

  /** "The Obama administration" speaks of a state. */
  private static boolean modifiesGovernment(LinkedText text, Mention mention) {
    Sentence sentence = text.text().sentences().get(mention.sentence());
    return mention.to() < sentence.size()
        && text.at(sentence, mention.to()).stream()
            .anyMatch(
                m ->
                    m.kind() == Mention.Kind.METONYM
                        && m.entity().equals(mention.entity().country()));
  }

  private static boolean named(Mention mention) {
    return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME;
  }

  private static boolean listed(Person person) {
    return person.key().indexOf('~') < 0 || person.role() != null;
  }
}
