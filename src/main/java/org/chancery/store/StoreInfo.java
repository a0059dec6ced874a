package org.chancery.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds.
 *
 * @param articles number of articles
 * @param claims number of claims by class, as in {@code MeetingClaim}
 * @param quads number of statements in the graphs of all articles
 * @param firstDate earliest day of publication, or null when no article has one
 * @param lastDate latest day of publication, or null when no article has one
 */
public record StoreInfo(
    long articles,
    SortedMap<String, Long> claims,
    long quads,
    @Nullable LocalDate firstDate,
    @Nullable LocalDate lastDate) {
  public StoreInfo {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
  }
}
