package org.chancery.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file or record says about its article; null where it says nothing.
 *
 * @param id identifier
 * @param url address
 * @param title headline
 * @param publisher publishing house or site
 * @param date day of publication
 */
record Metadata(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate date) {

  /** Returns this, with what it lacks taken from the other. */
  Metadata or(Metadata other) {
    return new Metadata(
        first(id, other.id),
        first(url, other.url),
        first(title, other.title),
        first(publisher, other.publisher),
        date == null ? other.date : date);
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a == null || a.isBlank() ? b : a.strip();
  }
}
