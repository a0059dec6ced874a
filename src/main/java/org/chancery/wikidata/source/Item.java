package org.chancery.wikidata.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of Wikidata, reduced to what authority tables are made of.
 *
 * @param id as in {@code Q142}
 * @param mergedInto the item that this one has been merged into, and then nothing else is known of
 *     it; null for others
 * @param label the name in English or, where there is none, the one for all languages; null when
 *     there is neither
 * @param aliases other names in these languages
 * @param facts the statements on {@link Property properties} that are read
 */
public record Item(
    String id,
    @Nullable String mergedInto,
    @Nullable String label,
    List<String> aliases,
    List<Fact> facts) {
  public Item {
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
  }

  /** Returns the statements on the property, in their order. */
  public List<Fact> all(Property property) {
    return facts.stream().filter(fact -> fact.property() == property).toList();
  }

  /** Returns all values of the property, of whatever rank and time. */
  public List<String> values(Property property) {
    return all(property).stream().map(Fact::value).distinct().toList();
  }

  /** Returns the values that hold now, as far as is known: the best in rank that have not ended. */
  public List<String> current(Property property) {
    List<Fact> open = all(property).stream().filter(fact -> !fact.ended()).toList();
    List<Fact> best = open.stream().filter(Fact::preferred).toList();
    return (best.isEmpty() ? open : best).stream().map(Fact::value).distinct().toList();
  }
}
