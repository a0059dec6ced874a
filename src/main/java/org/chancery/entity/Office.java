package org.chancery.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public office, as in "President of France".
 *
 * @param key local name of the IRI
 * @param label the English name
 * @param altLabels other names
 * @param wikidata Wikidata item, or null
 * @param country the state it belongs to, or null for an international one
 * @param kind kind as in {@code data/authority/offices.tsv}, as in {@code head_of_state}
 */
public record Office(
    String key,
    String label,
    List<String> altLabels,
    @Nullable String wikidata,
    @Nullable State country,
    String kind)
    implements Entity {
  public Office {
    altLabels = List.copyOf(altLabels);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Office o && o.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
