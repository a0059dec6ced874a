package org.chancery.wikidata.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header by which a server says how long it wants to be left alone. */
final class RetryAfter {
  private RetryAfter() {}

  /** Returns the time from now on, of a number of seconds or a date. */
  static Optional<Duration> time(String header, Instant now) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
    } catch (NumberFormatException e) {
      return until(header, now);
    }
  }

  private static Optional<Duration> until(String header, Instant now) {
    try {
      Instant then =
          ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
