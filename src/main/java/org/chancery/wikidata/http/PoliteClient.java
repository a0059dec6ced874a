package org.chancery.wikidata.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks as Wikimedia wants to be asked: it says who it is, asks one thing at a time, waits as long
 * as it is told to, waits longer after every failure, and gives up in the end. What is not of a
 * kind that was asked for is a refusal, also when it comes with the status 200. After several
 * requests in a row have failed it asks no more. For one thread.
 */
public final class PoliteClient {
  private static final int FAILURES_IN_A_ROW = 3;
  private static final int LONGEST_BACK_OFF = 8;
  private static final Duration CONNECT = Duration.ofSeconds(30);

  /**
   * How to ask.
   *
   * @param userAgent who asks, as {@link UserAgent} says it
   * @param timeout how long an answer may take
   * @param attempts how often something is asked before it is given up
   * @param longestWait who is told to wait longer does better to come back another time
   */
  public record Settings(String userAgent, Duration timeout, int attempts, Duration longestWait) {}

  /** Makes an answer of a reply. */
  private interface Reading<T> {
    T read(Reply reply) throws IOException;
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Settings settings;
  private final InstantSource clock;
  private final Pause pause;
  private int failures;
  private boolean online;

  /**
   * Makes a client.
   *
   * @param clock for servers that tell the time at which to ask again
   * @param pause how to wait
   */
  public PoliteClient(Settings settings, InstantSource clock, Pause pause) {
    this.settings = settings;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Returns the answer to a request.
   *
   * @param types media types of an answer, all others being refusals
   * @param kept what the server answered before; null when it was not asked
   * @throws RefusedException when there is none
   */
  Answer ask(HttpRequest.Builder request, List<String> types, @Nullable Answer kept)
      throws RefusedException {
    request
        .timeout(settings.timeout())
        .header("Accept", String.join(", ", types))
        .header("Accept-Encoding", "gzip");
    if (kept != null && kept.tag() != null) {
      request.header("If-None-Match", kept.tag());
    }
    return send(request, reply -> answer(reply, types, kept));
  }

  /**
   * Returns the content of a file, which the caller closes.
   *
   * @throws RefusedException when there is none
   */
  public InputStream download(URI address) throws RefusedException {
    return send(
        HttpRequest.newBuilder(address),
        reply -> {
          if (!reply.isFine() || reply.type().equals("text/html")) {
            throw refused(reply);
          }
          return reply.body();
        });
  }

  private Answer answer(Reply reply, List<String> types, @Nullable Answer kept) throws IOException {
    try (reply) {
      if (reply.isUnchanged() && kept != null) {
        return kept.confirmed(clock.instant());
      }
      if (!reply.isFine() || !types.contains(reply.type())) {
        throw refused(reply);
      }
      return new Answer(clock.instant(), reply.type(), reply.tag().orElse(null), reply.text());
    }
  }

  /** Who is not welcome, or gets text in the place of data, gets nothing else either. */
  private static RefusedException refused(Reply reply) {
    boolean lasting = reply.isFine() || reply.isUnwelcome();
    String advice = lasting ? " (say who you are with --contact)" : "";
    return new RefusedException(
        reply.address().getHost() + " refuses to answer: " + reply.shown() + advice, lasting);
  }

  private <T> T send(HttpRequest.Builder request, Reading<T> reading) throws RefusedException {
    HttpRequest whole = request.header("User-Agent", settings.userAgent()).build();
    if (failures >= FAILURES_IN_A_ROW) {
      throw new RefusedException(
          failures + " requests to " + whole.uri().getHost() + " in a row have failed", true);
    }
    try {
      T answer = repeat(whole, reading);
      failures = 0;
      return answer;
    } catch (RefusedException e) {
      failures++;
      throw e.isLasting() || failures < FAILURES_IN_A_ROW
          ? e
          : new RefusedException(String.valueOf(e.getMessage()), true);
    }
  }

  private <T> T repeat(HttpRequest request, Reading<T> reading) throws RefusedException {
    String host = request.uri().getHost();
    String trouble = "";
    for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
      Duration wait = Duration.ofSeconds(1L << Math.min(attempt, LONGEST_BACK_OFF));
      try {
        Reply reply = reply(request);
        if (!reply.isPassing()) {
          return reading.read(reply);
        }
        reply.close();
        trouble = reply.shown();
        Duration asked = reply.pauseAskedFor(clock.instant());
        wait = asked.compareTo(wait) > 0 ? asked : wait;
      } catch (RefusedException e) {
        throw e;
      } catch (ConnectException e) {
        if (!online) {
          throw new RefusedException(
              "cannot reach " + host + "; are you offline? Nothing was changed", true);
        }
        trouble = "it cannot be reached";
      } catch (IOException e) {
        trouble = e.toString();
      }
      if (attempt < settings.attempts()) {
        rest(host, wait);
      }
    }
    throw new RefusedException(host + " does not answer: " + trouble, false);
  }

  private Reply reply(HttpRequest request) throws IOException {
    try {
      Reply reply = new Reply(http.send(request, BodyHandlers.ofInputStream()));
      online = true;
      return reply;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void rest(String host, Duration wait) throws RefusedException {
    if (wait.compareTo(settings.longestWait()) > 0) {
      throw new RefusedException(
          host + " asks to wait " + wait.toSeconds() + " s; run this again then", true);
    }
    try {
      pause.last(wait);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static RefusedException interrupted() {
    Thread.currentThread().interrupt();
    return new RefusedException("interrupted while asking", true);
  }
}
