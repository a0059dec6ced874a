package org.chancery.wikidata.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** One response of a server, before it is known whether it is an answer. */
final class Reply implements AutoCloseable {
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
  private static final int FINE = 200;
  private static final int UNCHANGED = 304;

  /** How Wikidata's API begins when it says what is wrong, whatever the status. */
  private static final String ERROR = "{\"error\":{\"code\":\"";

  private static final int SHOWN = 300;

  private final HttpResponse<InputStream> response;
  private final InputStream body;
  private final String beginning;

  /** Takes a response and reads as much of it as tells what it is. */
  Reply(HttpResponse<InputStream> response) throws IOException {
    this.response = response;
    boolean packed = header("Content-Encoding").equalsIgnoreCase("gzip");
    InputStream in = response.body();
    this.body = new BufferedInputStream(packed ? new GZIPInputStream(in) : in);
    body.mark(SHOWN);
    this.beginning = new String(body.readNBytes(SHOWN), StandardCharsets.UTF_8);
    body.reset();
  }

  /** Returns where the response is from. */
  URI address() {
    return response.uri();
  }

  private String header(String name) {
    return response.headers().firstValue(name).orElse("").strip();
  }

  /** Returns the media type, without parameters; empty when there is none. */
  String type() {
    return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  Optional<String> tag() {
    return response.headers().firstValue("ETag");
  }

  InputStream body() {
    return body;
  }

  String text() throws IOException {
    return new String(body.readAllBytes(), StandardCharsets.UTF_8);
  }

  boolean isUnchanged() {
    return response.statusCode() == UNCHANGED;
  }

  boolean isFine() {
    return response.statusCode() == FINE && !beginning.startsWith(ERROR);
  }

  /** Whether the server is too busy or ill for now. */
  boolean isPassing() {
    return PASSING.contains(response.statusCode())
        || beginning.startsWith(ERROR + "maxlag")
        || beginning.startsWith(ERROR + "ratelimited");
  }

  /** Whether the server does not want who asks. */
  boolean isUnwelcome() {
    return response.statusCode() == 401 || response.statusCode() == 403;
  }

  /** Returns how long the server wants to be left alone: it says so in seconds, or as a date. */
  Duration pauseAskedFor(Instant now) {
    String value = header("Retry-After");
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /** Returns status and first words, for the user. */
  String shown() {
    String words = beginning.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return "HTTP " + response.statusCode() + (words.isEmpty() ? "" : ": \"" + words + "\"");
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
