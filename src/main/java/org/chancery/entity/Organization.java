package org.chancery.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body: intergovernmental, a part of a government, a company, a party, a news agency.
 *
 * @param key local name of the IRI
 * @param label the English name
 * @param altLabels other names
 * @param wikidata Wikidata item, or null
 * @param country the state it belongs to, or null
 * @param kind type as in {@code data/authority/organisations.tsv}, as in {@code intergovernmental};
 *     null when unknown
 * @param members who makes it up, for parties that only speak together here; empty for others
 */
public record Organization(
    String key,
    String label,
    List<String> altLabels,
    @Nullable String wikidata,
    @Nullable State country,
    @Nullable String kind,
    List<Entity> members)
    implements Entity {
  public Organization {
    altLabels = List.copyOf(altLabels);
    members = List.copyOf(members);
  }

  /** Makes a body that is one party. */
  public Organization(
      String key,
      String label,
      List<String> altLabels,
      @Nullable String wikidata,
      @Nullable State country,
      @Nullable String kind) {
    this(key, label, altLabels, wikidata, country, kind, List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Organization o && o.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
