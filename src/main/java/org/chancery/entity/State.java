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
 * @param point a point of it, by which maps show it: where its capital is; null when that is not
 *     known
 */
public record State(
    String key,
    String label,
    List<String> altLabels,
    @Nullable String wikidata,
    @Nullable Point point)
    implements Entity {
  public State {
    altLabels = List.copyOf(altLabels);
  }

  /** Makes a state of which it is not known where it is. */
  public State(String key, String label, List<String> altLabels, @Nullable String wikidata) {
    this(key, label, altLabels, wikidata, null);
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
