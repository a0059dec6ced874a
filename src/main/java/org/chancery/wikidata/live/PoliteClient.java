package org.chancery.wikidata.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.wikidata.live.DiskCache.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server of Wikimedia as its rules want it: one request at a time, under a name, waiting
 * when told to, and not at all for what it has been told lately. After several requests in a row
 * have failed it asks no more. For one thread.
 */
public final class PoliteClient {
  private static final int TRIES = 4;
  private static final int FAILURES_IN_A_ROW = 3;
  private static final int SHOWN = 200;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  /** Who is told to wait longer does better to come back another time. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /**
   * How to ask.
   *
   * @param userAgent who asks
   * @param timeout how long an answer may take
   * @param maxAge how old a kept answer may be
   */
  public record Settings(String userAgent, Duration timeout, Duration maxAge) {}

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Settings settings;
  private final DiskCache cache;
  private final InstantSource clock;
  private final Pause pause;
  private int failures;
  private int requests;

  /** Makes a client. */
  public PoliteClient(Settings settings, DiskCache cache, InstantSource clock, Pause pause) {
    this.settings = settings;
    this.cache = cache;
    this.clock = clock;
    this.pause = pause;
  }

  /** Returns how many requests went out. */
  public int requests() {
    return requests;
  }

  /**
   * Returns the answer, from the cache where that is new enough.
   *
   * @param type media type that the answer must have
   * @throws AccessException when there is none
   */
  String get(URI address, String type) {
    String request = type + " " + address;
    Optional<Answer> kept = cache.find(request);
    if (kept.isPresent() && isFresh(kept.get())) {
      return kept.get().body();
    }
    if (failures >= FAILURES_IN_A_ROW) {
      throw new AccessException(
          failures + " requests to " + address.getHost() + " in a row have failed", true);
    }
    try {
      Answer answer = ask(address, type, kept.orElse(null));
      failures = 0;
      cache.keep(request, answer);
      return answer.body();
    } catch (AccessException e) {
      failures++;
      throw e.isLasting() || failures < FAILURES_IN_A_ROW
          ? e
          : new AccessException(String.valueOf(e.getMessage()), true);
    }
  }

  private boolean isFresh(Answer answer) {
    return answer.at().plus(settings.maxAge()).isAfter(clock.instant());
  }

  private Answer ask(URI address, String type, @Nullable Answer kept) {
    Duration wait = FIRST_WAIT;
    String trouble = "";
    for (int tried = 1; tried <= TRIES; tried++) {
      Duration told = null;
      try {
        HttpResponse<byte[]> response = send(address, type, kept);
        int status = response.statusCode();
        if (status == 304 && kept != null) {
          return new Answer(clock.instant(), kept.tag(), kept.body());
        }
        String body = text(response);
        refuse(address, response, type, body);
        boolean busy = status == 429 || status >= 500 || isLagging(body);
        if (!busy) {
          return accepted(address, response, body);
        }
        told = retryAfter(response);
        trouble = status == 200 ? "its databases lag behind" : "HTTP " + status;
      } catch (ConnectException e) {
        throw new AccessException(
            "cannot reach " + address.getHost() + "; are you offline? Nothing was changed", true);
      } catch (IOException e) {
        trouble = String.valueOf(e.getMessage());
      }
      if (told != null && told.compareTo(LONGEST_WAIT) > 0) {
        throw new AccessException(
            address.getHost() + " asks to wait " + told.toSeconds() + " s; run this again then",
            true);
      }
      if (tried < TRIES) {
        waitFor(told == null ? wait : told);
        wait = wait.multipliedBy(2);
      }
    }
    throw new AccessException(address.getHost() + " does not answer: " + trouble, false);
  }

  private Answer accepted(URI address, HttpResponse<byte[]> response, String body) {
    if (response.statusCode() >= 400 || body.startsWith("{\"error\"")) {
      throw new AccessException(
          address.getHost() + " says HTTP " + response.statusCode() + ": " + shown(body), false);
    }
    return new Answer(clock.instant(), response.headers().firstValue("ETag").orElse(null), body);
  }

  private HttpResponse<byte[]> send(URI address, String type, @Nullable Answer kept)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(settings.timeout())
            .header("User-Agent", settings.userAgent())
            .header("Accept", type)
            .header("Accept-Encoding", "gzip");
    if (kept != null && kept.tag() != null) {
      request.header("If-None-Match", kept.tag());
    }
    requests++;
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AccessException("interrupted", true);
    }
  }

  /**
   * Wikimedia refuses clients it does not know with HTTP 403, and at times with HTTP 200 and text
   * in the place of data.
   */
  private static void refuse(URI address, HttpResponse<byte[]> response, String type, String body) {
    String given = response.headers().firstValue("Content-Type").orElse("");
    boolean other = response.statusCode() == 200 && !given.startsWith(type);
    if (response.statusCode() == 403 || response.statusCode() == 401 || other) {
      throw new AccessException(
          address.getHost()
              + " refuses to answer: "
              + shown(body)
              + " (say who you are with --contact)",
          true);
    }
  }

  /** The servers of the API put off clients with an error of this name while they are busy. */
  private static boolean isLagging(String body) {
    return body.startsWith("{\"error\":{\"code\":\"maxlag\"")
        || body.startsWith("{\"error\":{\"code\":\"ratelimited\"");
  }

  private @Nullable Duration retryAfter(HttpResponse<byte[]> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.isEmpty()) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration until = Duration.between(clock.instant(), then);
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void waitFor(Duration time) {
    try {
      pause.pause(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AccessException("interrupted", true);
    }
  }

  private static String text(HttpResponse<byte[]> response) throws IOException {
    byte[] body = response.body();
    boolean packed =
        response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
    if (packed) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        body = in.readAllBytes();
      }
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  private static String shown(String body) {
    String text = body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return String.format(
        Locale.ROOT, "\"%s\"", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
  }
}
