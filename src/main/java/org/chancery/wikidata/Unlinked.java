package org.chancery.wikidata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that articles speak of and that has no item yet, with all that the store
 * tells about who it is.
 *
 * @param key the entity's key
 * @param kind what it is
 * @param name its English name
 * @param roles what articles call a person
 * @param country name of the state it belongs to, or null
 * @param countryItem item of that state, or null
 * @param offices items of the offices that articles say the person holds
 * @param articles how many articles mention it
 * @param first earliest date of those articles, or null when none has a date
 * @param last latest date of those articles, or null when none has a date
 * @param example one of the articles
 * @param candidates items that the tables say it could be
 */
public record Unlinked(
    String key,
    Kind kind,
    String name,
    List<String> roles,
    @Nullable String country,
    @Nullable String countryItem,
    List<String> offices,
    int articles,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Example example,
    List<String> candidates) {
  public Unlinked {
    roles = List.copyOf(roles);
    offices = List.copyOf(offices);
    candidates = List.copyOf(candidates);
  }

  /** What is looked for in Wikidata. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A body. */
    ORGANIZATION,
    /** A place. */
    PLACE
  }

  /**
   * An article that mentions it.
   *
   * @param id the article's identifier
   * @param url its address, or null
   */
  public record Example(String id, @Nullable String url) {}
}
