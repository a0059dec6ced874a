package org.chancery.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.wikidata.authority.AuthorityImport;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.DiskCache;
import org.chancery.wikidata.http.PoliteClient;
import org.chancery.wikidata.http.RefusedException;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Dump;
import org.chancery.wikidata.source.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An endpoint is asked politely, and gives the same tables as a dump, whatever its moods. */
class EndpointTest {
  private static final Path TRIPLES = Path.of("src/test/resources/wikidata/slice.nt");
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private static final String AGENT = "Chancery/test (https://example.org; me@example.org) Java/17";

  @TempDir private Path temp;
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void givesWhatADumpGives() throws IOException {
    try (PlayedEndpoint endpoint = new PlayedEndpoint(TRIPLES)) {
      run(endpoint, "endpoint");
      assertEquals(dump(), AuthorityImportTest.tables(temp.resolve("endpoint")));
      assertEquals(Set.of(AGENT), new HashSet<>(endpoint.agents()));
      long pages = endpoint.queries().stream().filter(q -> q.contains("STR(?item) >")).count();
      assertTrue(pages > 0, "a full page is followed by another");
    }
  }

  @Test
  void waitsAsLongAsItIsTold() throws IOException {
    try (PlayedEndpoint endpoint = new PlayedEndpoint(TRIPLES)) {
      endpoint.then(429, Map.of("Retry-After", "70"), "too many requests");
      endpoint.then(
          429, Map.of("Retry-After", "Mon, 05 Jan 2026 10:02:00 GMT"), "too many requests");
      endpoint.then(500, Map.of(), "java.util.concurrent.TimeoutException");
      endpoint.then(503, Map.of(), "");
      run(endpoint, "endpoint");
      assertEquals(List.of(70L, 120L, 8L, 16L), pauses.stream().map(Duration::toSeconds).toList());
      assertEquals(dump(), AuthorityImportTest.tables(temp.resolve("endpoint")));
    }
  }

  @Test
  void takesATextForARefusalAndGoesOnLater() throws IOException {
    try (PlayedEndpoint endpoint = new PlayedEndpoint(TRIPLES)) {
      run(endpoint, "whole");
      int all = endpoint.queries().size();
      endpoint.queries().clear();
      PlayedEndpoint ill = endpoint;
      for (int i = 0; i < 5; i++) {
        ill.then(503, Map.of(), "");
      }
      assertThrows(RefusedException.class, () -> run(ill, "first"));
      assertEquals(List.of(), endpoint.queries());
      for (int i = 0; i < 2; i++) {
        ill.then(200, Map.of("Content-Type", "text/html"), "Please  set a user agent");
        RefusedException refused = assertThrows(RefusedException.class, () -> run(ill, "first"));
        assertTrue(refused.getMessage().contains("Please set a user agent"), refused.getMessage());
      }
      endpoint.then(403, Map.of(), "forbidden");
      assertThrows(RefusedException.class, () -> run(ill, "first"));
      run(endpoint, "first");
      assertEquals(all, endpoint.queries().size(), "nothing is asked twice");
      assertEquals(dump(), AuthorityImportTest.tables(temp.resolve("first")));
    }
  }

  /**
   * After a few questions of every run nothing works; each run gets further, and none asks again.
   */
  @Test
  void losesNothingInAnOutage() throws IOException {
    try (PlayedEndpoint endpoint = new PlayedEndpoint(TRIPLES)) {
      run(endpoint, "whole");
      List<String> all = List.copyOf(endpoint.queries());
      endpoint.queries().clear();
      int runs = 0;
      boolean done = false;
      while (!done) {
        runs++;
        endpoint.breakAfter(7);
        try {
          run(endpoint, "first");
          done = true;
        } catch (RefusedException e) {
          assertTrue(runs < all.size(), "no run gets further");
        }
      }
      assertTrue(runs > 2);
      assertEquals(all, endpoint.queries());
      assertEquals(
          AuthorityImportTest.tables(temp.resolve("whole")),
          AuthorityImportTest.tables(temp.resolve("first")));
    }
  }

  private void run(PlayedEndpoint endpoint, String to) throws IOException {
    InstantSource clock = InstantSource.fixed(NOW);
    PoliteClient.Settings how =
        new PoliteClient.Settings(AGENT, Duration.ofSeconds(20), 5, Duration.ofMinutes(5));
    PoliteClient client = new PoliteClient(how, clock, pauses::add);
    AuthorityImport job = job(to, clock);
    Endpoint.Settings settings =
        new Endpoint.Settings(3, 4, AuthorityImportTest.DAY, List.of("Q15031"), job.knownOffices());
    DiskCache answers = new DiskCache(job.work().resolve("answers"));
    CachedClient cached = new CachedClient(client, answers, Duration.ofDays(1), clock);
    job.run(new Endpoint(endpoint.address(), cached, Classes.standard(), settings), amount -> {});
  }

  private Map<String, String> dump() throws IOException {
    if (!Files.exists(temp.resolve("dump"))) {
      job("dump", InstantSource.fixed(NOW)).run(Dump.in(TRIPLES, Classes.standard()), amount -> {});
    }
    return AuthorityImportTest.tables(temp.resolve("dump"));
  }

  private AuthorityImport job(String to, InstantSource clock) throws IOException {
    AuthorityImportTest.startFrom(temp.resolve(to));
    return new AuthorityImport(
        temp.resolve(to),
        Classes.standard(),
        new AuthorityImport.Settings(false, false, AuthorityImportTest.DAY),
        clock);
  }
}
