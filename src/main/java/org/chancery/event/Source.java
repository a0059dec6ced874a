package org.chancery.event;

import java.time.LocalDate;
import org.chancery.text.TextSketch;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim was read.
 *
 * @param article name of the article, the same for all its claims
 * @param publisher who published it, or null when unknown
 * @param date when it was published, or null when unknown
 * @param text sketch of its text, or null when the text is too short for one
 */
public record Source(
    String article,
    @Nullable String publisher,
    @Nullable LocalDate date,
    @Nullable TextSketch text) {

  /** Returns the publisher, or the article itself where nobody knows who published it. */
  String house() {
    return publisher == null ? article : publisher;
  }
}
