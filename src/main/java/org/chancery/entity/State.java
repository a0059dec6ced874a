package org.chancery.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a territory that acts like one in the news.
 *
 * @param key local name of the IRI
 * @param label the English name
 * @param altLabels other names, demonyms left out
 * @param wikidata Wikidata item, or null
 */
public record State(String key, String label, List<String> altLabels, @Nullable String wikidata)
    implements Entity {
  public State {
    altLabels = List.copyOf(altLabels);
  }

  @Override
  public @Nullable State country() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State s && s.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
