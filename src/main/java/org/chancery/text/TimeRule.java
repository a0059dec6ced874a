package org.chancery.text;

import org.jspecify.annotations.Nullable;

/** Reads one kind of time phrase. */
@FunctionalInterface
interface TimeRule {
  /** Returns the phrase that begins at the position; null when none of this kind does. */
  @Nullable TimePhrase read(TimeReading words, int at);
}
