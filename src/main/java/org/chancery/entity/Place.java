package org.chancery.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, region, building or other place that is not a state.
 *
 * @param key local name of the IRI
 * @param label the English name
 * @param altLabels other names
 * @param wikidata Wikidata item, or null
 * @param country the state it lies in, or null
 * @param capital whether it is that state's capital
 * @param point where it is on the globe, or null when the tables do not say
 */
public record Place(
    String key,
    String label,
    List<String> altLabels,
    @Nullable String wikidata,
    @Nullable State country,
    boolean capital,
    @Nullable Point point)
    implements Entity {
  public Place {
    altLabels = List.copyOf(altLabels);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place p && p.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
