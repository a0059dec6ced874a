package org.chancery.wikidata.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param at when it was given or found to be still true
 * @param type its media type, without parameters
 * @param tag what the server calls this state of it, or null
 * @param body its text
 */
public record Answer(Instant at, String type, @Nullable String tag, String body) {
  /** Returns the same, found to be still true. */
  Answer confirmed(Instant now) {
    return new Answer(now, type, tag, body);
  }
}
