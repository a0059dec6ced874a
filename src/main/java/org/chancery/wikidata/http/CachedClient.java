package org.chancery.wikidata.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Asks a client, and not at all for what it has been told lately. For one thread. */
public final class CachedClient {
  private final PoliteClient client;
  private final DiskCache cache;
  private final Duration maxAge;
  private final InstantSource clock;

  /**
   * Makes a client that remembers.
   *
   * @param maxAge how old a kept answer may be before the server is asked again
   */
  public CachedClient(PoliteClient client, DiskCache cache, Duration maxAge, InstantSource clock) {
    this.client = client;
    this.cache = cache;
    this.maxAge = maxAge;
    this.clock = clock;
  }

  /**
   * A question: two that are equal have the same answer.
   *
   * @param address whom to ask
   * @param form what to send, as the body of a form; empty for an address that says all
   * @param types media types that the answer may have
   */
  public record Question(URI address, String form, List<String> types) {
    public Question {
      types = List.copyOf(types);
    }

    /** Returns the question for what is at an address. */
    public static Question get(URI address, String type) {
      return new Question(address, "", List.of(type));
    }

    /** Returns a query, of any length, of a SPARQL endpoint. */
    public static Question query(URI endpoint, String query, List<String> types) {
      return new Question(
          endpoint, "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), types);
    }

    private String key() {
      return String.join(",", types) + " " + address + (form.isEmpty() ? "" : " " + form);
    }

    private HttpRequest.Builder request() {
      HttpRequest.Builder request = HttpRequest.newBuilder(address);
      return form.isEmpty()
          ? request
          : request
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form));
    }
  }

  /**
   * Returns the answer, from the cache where that is new enough.
   *
   * @throws RefusedException when there is none
   */
  public Answer ask(Question question) throws RefusedException {
    Answer kept = cache.find(question.key()).orElse(null);
    if (kept != null && kept.at().plus(maxAge).isAfter(clock.instant())) {
      return kept;
    }
    Answer answer = client.ask(question.request(), question.types(), kept);
    cache.keep(question.key(), answer);
    return answer;
  }

  /** Forgets the answer, which turned out to be broken, so that it is asked for again. */
  public void forget(Question question) {
    cache.drop(question.key());
  }
}
