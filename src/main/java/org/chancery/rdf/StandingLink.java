package org.chancery.rdf;

import java.time.Instant;
import java.util.List;
import org.chancery.entity.LinkMethod;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity's Wikidata item beside the articles: what somebody has decided, or
 * what Wikidata answered when it was asked. It holds for the whole store, whatever articles say.
 *
 * @param key the entity's key
 * @param method {@link LinkMethod#DECISION}, {@link LinkMethod#SEARCH} or {@link LinkMethod#MERGED}
 * @param item the item; null when there is none, or none that is sure enough
 * @param confidence from 0 to 1, how sure the item is; 0 without one
 * @param candidates items that could be meant, the likeliest first
 * @param formerItem the item before Wikidata merged it into another, or null
 * @param wikipedia address of the page on the item in English Wikipedia; null when Wikidata knows
 *     of none or was not asked
 * @param origin where this comes from
 */
public record StandingLink(
    String key,
    LinkMethod method,
    @Nullable String item,
    double confidence,
    List<Candidate> candidates,
    @Nullable String formerItem,
    @Nullable String wikipedia,
    Origin origin) {
  public StandingLink {
    candidates = List.copyOf(candidates);
  }

  /**
   * An item that could be meant.
   *
   * @param item the item, as in {@code Q15031}
   * @param label its name
   * @param description what Wikidata says it is; empty when it says nothing
   * @param score from 0 to 1, how well it fits
   */
  public record Candidate(String item, String label, String description, double score) {}

  /**
   * Where a link comes from.
   *
   * @param at when it was decided, or when Wikidata was asked
   * @param by who decided; null for an answer of Wikidata
   * @param source file of the decision, or address that was asked
   * @param note why, in the words of who decided; empty when nothing was said
   */
  public record Origin(Instant at, @Nullable String by, String source, String note) {}

  /** Returns somebody's decision; a null item says that Wikidata has none. */
  public static StandingLink decided(String key, @Nullable String item, Origin origin) {
    return new StandingLink(
        key, LinkMethod.DECISION, item, item == null ? 0 : 1, List.of(), null, null, origin);
  }

  /** Returns the same link, with the page on its item in English Wikipedia. */
  public StandingLink withWikipedia(@Nullable String page) {
    return new StandingLink(key, method, item, confidence, candidates, formerItem, page, origin);
  }

  /** Whether somebody has decided it. */
  public boolean isDecision() {
    return method == LinkMethod.DECISION;
  }

  /** Whether it says which item the entity has, or that it has none, against what articles say. */
  public boolean prevails() {
    return isDecision() || item != null;
  }
}
