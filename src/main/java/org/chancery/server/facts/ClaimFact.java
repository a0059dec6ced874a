package org.chancery.server.facts;

import org.jspecify.annotations.Nullable;

/**
 * What one article says, with its words.
 *
 * @param iri IRI of the claim
 * @param kind {@code meeting}, {@code sanction}, {@code statement} or {@code office}
 * @param label short text for people
 * @param evidence the exact words
 * @param start code points of the article's text before the words
 * @param end code points before the first character after them
 * @param confidence how sure the extractor is, from 0 to 1
 * @param extractor extractor and rule
 * @param mode {@code direct} or {@code indirect}, or null when nothing is said
 * @param text the words said, or null
 * @param article where it stands
 */
public record ClaimFact(
    String iri,
    String kind,
    String label,
    String evidence,
    int start,
    int end,
    double confidence,
    String extractor,
    @Nullable String mode,
    @Nullable String text,
    ArticleSource article) {

  /** Returns the name that the claim has in its article, as in {@code meeting-1}. */
  public String name() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** Returns the name of the claim's place on the page of its article. */
  public String anchor() {
    return "claim-" + name();
  }
}
