package org.chancery.wikidata.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Asks as Wikimedia wants to be asked: it says who it is, asks one thing at a time, waits as long
 * as it is told to, waits longer after every failure, and gives up in the end. What is not of a
 * kind that was asked for is a refusal, also when it comes with the status 200.
 */
public final class PoliteClient {
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
  private static final int FINE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
  private static final int QUOTED = 300;

  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private final String userAgent;
  private final int attempts;
  private final InstantSource clock;
  private final Pause pause;

  /**
   * Makes a client.
   *
   * @param userAgent who asks: name, version, and where to reach whoever runs it
   * @param attempts how often something is asked before it is given up
   * @param clock for servers that tell the time at which to ask again
   * @param pause how to wait
   */
  public PoliteClient(String userAgent, int attempts, InstantSource clock, Pause pause) {
    this.userAgent = userAgent;
    this.attempts = attempts;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Returns the body of an answer, which the caller closes.
   *
   * @param request what to ask
   * @param types media types of an answer, all others being refusals
   */
  Answer ask(HttpRequest.Builder request, List<String> types) throws IOException {
    HttpRequest whole =
        request
            .header("User-Agent", userAgent)
            .header("Accept", String.join(", ", types))
            .timeout(PATIENCE)
            .build();
    return send(whole, Set.copyOf(types));
  }

  /** Returns the content of a file. */
  InputStream download(URI address) throws IOException {
    Answer answer =
        send(HttpRequest.newBuilder(address).header("User-Agent", userAgent).build(), Set.of());
    if (answer.type().equals("text/html")) {
      answer.body().close();
      throw new RefusedException(address + " is a page for people, not a dump");
    }
    return answer.body();
  }

  /**
   * An answer.
   *
   * @param type its media type, without parameters
   * @param body its content
   */
  record Answer(String type, InputStream body) {}

  private Answer send(HttpRequest request, Set<String> types) throws IOException {
    String trouble = "";
    for (int attempt = 1; attempt <= attempts; attempt++) {
      Duration wait = Duration.ofSeconds(1L << Math.min(attempt, 8));
      try {
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() == FINE) {
          return accepted(response, types);
        }
        trouble = "it answered with the status " + response.statusCode() + ": " + quote(response);
        if (!PASSING.contains(response.statusCode())) {
          throw refused(request, trouble);
        }
        wait = longer(wait, asked(response));
      } catch (RefusedException e) {
        throw e;
      } catch (IOException e) {
        trouble = "it cannot be reached: " + e;
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      if (attempt < attempts) {
        rest(request, wait, trouble);
      }
    }
    throw refused(request, trouble + " (asked " + attempts + " times)");
  }

  private static Answer accepted(HttpResponse<InputStream> response, Set<String> types)
      throws IOException {
    String header = response.headers().firstValue("Content-Type").orElse("");
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!types.isEmpty() && !types.contains(type)) {
      throw refused(
          response.request(),
          "it answered with " + (type.isEmpty() ? "no media type" : type) + ": " + quote(response));
    }
    return new Answer(type, response.body());
  }

  private void rest(HttpRequest request, Duration wait, String trouble) throws IOException {
    if (wait.compareTo(LONGEST_PAUSE) > 0) {
      throw refused(request, trouble + "; it wants to be left alone for " + wait);
    }
    try {
      pause.last(wait);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Optional<Duration> asked(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(header -> RetryAfter.time(header, clock.instant()));
  }

  private static Duration longer(Duration own, Optional<Duration> asked) {
    return asked.isPresent() && asked.get().compareTo(own) > 0 ? asked.get() : own;
  }

  private static String quote(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      String text = new String(body.readNBytes(QUOTED), StandardCharsets.UTF_8);
      return text.strip().replaceAll("\\s+", " ");
    }
  }

  private static RefusedException refused(HttpRequest request, String why) {
    return new RefusedException(request.uri() + " gives no answer; " + why);
  }

  private static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    IOException failure = new InterruptedIOException("interrupted while asking");
    failure.initCause(cause);
    return failure;
  }
}
