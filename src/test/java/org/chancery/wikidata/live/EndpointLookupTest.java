package org.chancery.wikidata.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.chancery.rdf.StandingLink;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.SampleStore;
import org.chancery.store.StandingLinks;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.DiskCache;
import org.chancery.wikidata.http.PoliteClient;
import org.chancery.wikidata.http.RefusedException;
import org.chancery.wikidata.http.UserAgent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks an endpoint of this machine that holds a slice of Wikidata made by hand. */
class EndpointLookupTest {
  @TempDir private Path temp;
  private FusekiServer server;
  private EndpointLookup source;

  @BeforeEach
  void start() {
    Dataset slice = RDFDataMgr.loadDataset("src/test/resources/wikidata/slice.ttl");
    server =
        FusekiServer.create().loopback(true).port(0).add("/slice", slice.asDatasetGraph()).build();
    server.start();
    source = source("/slice");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private EndpointLookup source(String path) {
    PoliteClient.Settings how =
        new PoliteClient.Settings(
            UserAgent.of("1.2.3", null), Duration.ofSeconds(20), 2, Duration.ofSeconds(5));
    CachedClient client =
        new CachedClient(
            new PoliteClient(how, () -> Instant.EPOCH, time -> {}),
            new DiskCache(temp.resolve("cache")),
            Duration.ofDays(1),
            () -> Instant.EPOCH);
    return new EndpointLookup(
        client, URI.create("http://localhost:" + server.getPort() + path + "/sparql"));
  }

  @Test
  void findsAndDescribesItemsAndFollowsMergers() throws RefusedException {
    assertEquals(List.of("Q101", "Q102"), source.search("Mira Holt"));
    assertEquals(List.of(), source.search("No \"such\" \\ name"));
    Map<String, ItemProfile> items = source.items(List.of("Q101", "Q100", "Q999"));
    assertEquals(Set.of("Q101", "Q100"), items.keySet());
    assertEquals("Q101", items.get("Q100").id(), "merged");
    ItemProfile item = items.get("Q101");
    assertEquals("Mira Holt", item.label());
    assertEquals(Set.of("Mira Holt", "M. Holt"), item.names());
    assertEquals(Set.of("Q159"), item.countries());
    assertEquals(12, item.sitelinks());
    assertEquals("https://en.wikipedia.org/wiki/Mira_Holt", item.wikipedia());
    assertTrue(item.terms().get(0).heldOn(LocalDate.of(2018, 1, 1)));
    assertEquals(Map.of("Q900", "adviser on Korean affairs"), source.labels(List.of("Q900")));
  }

  @Test
  void linksFromTheSlice() {
    try (KnowledgeStore store = SampleStore.of(temp.resolve("kg"), People.scholar())) {
      LiveLinker.Settings settings = new LiveLinker.Settings(0.8, Duration.ofDays(1), 10, false);
      new LiveLinker(store, List.of(source), settings, () -> Instant.EPOCH).run();
      StandingLink answer = new StandingLinks(store).answers().get(People.SCHOLAR);
      assertEquals("Q101", answer.item());
      assertEquals(source.address(), answer.origin().source());
    }
  }

  @Test
  void saysThatThereIsNoEndpoint() {
    ItemLookup elsewhere = source("/elsewhere");
    RefusedException failure =
        assertThrows(RefusedException.class, () -> elsewhere.search("Mira Holt"));
    assertTrue(failure.getMessage().contains("HTTP 404"), failure.getMessage());
  }
}
