package org.chancery.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue keeps of an article, so that nothing needs to look through all graphs.
 *
 * @param article the article's IRI, which also names its graph
 * @param id the article's identifier
 * @param title headline, or null when unknown
 * @param date day of publication, or null when unknown
 * @param publisher name of the publisher, or null when unknown
 * @param contentHash digest of the article as it was given; another digest is another article
 * @param readBy digest of the program and data that read it; another digest may read it otherwise
 * @param claims number of claims by class, as in {@code MeetingClaim}; no kind with none
 * @param quads number of quads in the article's graph
 */
public record CatalogueEntry(
    Node article,
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    String contentHash,
    String readBy,
    SortedMap<String, Integer> claims,
    int quads) {
  public CatalogueEntry {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
  }
}
