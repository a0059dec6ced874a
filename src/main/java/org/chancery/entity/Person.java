package org.chancery.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A human being.
 *
 * @param key local name of the IRI
 * @param label the English name
 * @param altLabels other names
 * @param wikidata Wikidata item, or null
 * @param country the state served, or null
 * @param gender known gender, or {@link Gender#UNKNOWN}
 * @param leader whether an office of the first rank is or was held (head of state or government,
 *     foreign minister, head of an international body)
 * @param role what the article calls a person that the authority data does not know, as in {@code
 *     professor of international politics at Jilin University}; null when it says nothing
 * @param holdings offices held, in order of their start
 */
public record Person(
    String key,
    String label,
    List<String> altLabels,
    @Nullable String wikidata,
    @Nullable State country,
    Gender gender,
    boolean leader,
    @Nullable String role,
    List<OfficeHolding> holdings)
    implements Entity {
  public Person {
    altLabels = List.copyOf(altLabels);
    holdings = List.copyOf(holdings);
  }

  /** Grammatical gender of the pronouns that a person is spoken of with. */
  public enum Gender {
    /** "she" */
    FEMALE,
    /** "he" */
    MALE,
    /** not known */
    UNKNOWN
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person p && p.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
