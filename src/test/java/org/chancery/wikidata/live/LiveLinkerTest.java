package org.chancery.wikidata.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.entity.LinkMethod;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.rdf.StandingLink;
import org.chancery.rdf.StandingLink.Origin;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.SampleStore;
import org.chancery.store.StandingLinks;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.DiskCache;
import org.chancery.wikidata.http.PoliteClient;
import org.chancery.wikidata.http.UserAgent;
import org.chancery.wikidata.live.WikidataStub.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live linking against a Wikidata that is played on this machine, with all its troubles. */
class LiveLinkerTest {
  private static final Duration MONTH = Duration.ofDays(30);

  @TempDir private Path temp;
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-31T08:00:00Z");
  private WikidataStub wikidata;
  private KnowledgeStore store;
  private StandingLinks links;

  @BeforeEach
  void start() throws IOException {
    wikidata =
        new WikidataStub()
            .human("Q101", "en", "Mira Holt", "Russian scholar of Korean studies")
            .claim("Q101", "P27", "Q159", null, null)
            .human("Q7747", "en", "Vladimir Putin", "President of Russia")
            .human("Q159", "en", "Russia", "country")
            .only("Q159", "Q3624078");
    open(SampleStore.of(temp.resolve("kg"), People.scholar()));
  }

  private void open(KnowledgeStore opened) {
    store = opened;
    links = new StandingLinks(opened);
  }

  @AfterEach
  void stop() {
    store.close();
    wikidata.close();
  }

  private LinkReport run() {
    return run(false);
  }

  private LinkReport run(boolean checkAll) {
    PoliteClient.Settings how =
        new PoliteClient.Settings(
            UserAgent.of("1.2.3", "ann@example.org"),
            Duration.ofSeconds(2),
            4,
            Duration.ofMinutes(2));
    DiskCache cache = new DiskCache(temp.resolve("cache"));
    CachedClient client =
        new CachedClient(new PoliteClient(how, () -> now, pauses::add), cache, MONTH, () -> now);
    return new LiveLinker(
            store,
            List.of(new ApiLookup(client, wikidata.api())),
            new LiveLinker.Settings(0.8, MONTH, 100, checkAll),
            () -> now)
        .run();
  }

  private StandingLink answer() {
    return links.answers().get(People.SCHOLAR);
  }

  private String contents() {
    return store.read(data -> CanonicalQuads.text(data::find));
  }

  @Test
  void linksWhoIsSureAmongNamesakes() {
    wikidata
        .human("Q102", "en", "Mira Holt", "Canadian painter")
        .claim("Q102", "P27", "Q16", null, null)
        .human("Q103", "en", "Mira Holt", "Korean scholar of old")
        .day("Q103", "P570", "1950-01-01")
        .human("Q104", "en", "Mira Holt", "film on a scholar of Korean letters")
        .only("Q104", "Q11424");
    LinkReport report = run();
    assertNull(report.stopped());
    assertEquals(1, report.linked());
    assertEquals("Q101", answer().item());
    assertEquals(
        List.of("Q101", "Q102"), answer().candidates().stream().map(c -> c.item()).toList());
    assertTrue(contents().contains(People.SCHOLAR + "> <http://www.w3.org/2002/07/owl#sameAs>"));
    assertTrue(
        wikidata
            .userAgents()
            .get(0)
            .matches("Chancery/1\\.2\\.3 \\(https://\\S+; ann@example\\.org\\) Java/\\d+"));
  }

  @Test
  void namesThePageInWikipediaAsLongAsTheLinkHolds() {
    wikidata.page("Q101", "Mira O'Holt (scholar)").page("Q159", "Russia");
    links.put(List.of(StandingLink.decided("russia", "Q159", new Origin(now, "Ann", "a.csv", ""))));
    run();
    String says = People.SCHOLAR + "> <https://schema.org/sameAs> <https://en.wikipedia.org/wiki/";
    assertTrue(contents().contains(says + "Mira_O%27Holt_(scholar)>"), contents());
    assertEquals("https://en.wikipedia.org/wiki/Russia", links.decisions().get(0).wikipedia());
    links.withdrawAnswers(List.of(People.SCHOLAR));
    assertFalse(contents().contains(says));
  }

  @Test
  void leavesWhoIsNotSureUnlinkedWithCandidates() {
    wikidata
        .human("Q105", "en", "Mira Holt", "scholar of Korean affairs")
        .claim("Q105", "P27", "Q159", null, null);
    LinkReport report = run();
    assertEquals(0, report.linked());
    assertEquals(1, report.undecided());
    assertNull(answer().item());
    assertEquals(2, answer().candidates().size());
  }

  @Test
  void theOfficeOnTheDayTellsTwoOfOneNameApart() {
    wikidata
        .claim("Q101", "P39", "Q900", "2001-01-01", "2005-01-01")
        .human("Q900", "en", "minister of Korean affairs", "office")
        .only("Q900", "Q4164871")
        .human("Q106", "en", "Mira Holt", "scholar")
        .claim("Q106", "P27", "Q159", null, null)
        .claim("Q106", "P39", "Q900", "2018-05-01", null);
    run();
    List<StandingLink.Candidate> candidates = answer().candidates();
    assertEquals("Q106", candidates.get(0).item());
  }

  @Test
  void takesLabelsThatStandForAllLanguagesAndItemsWithoutAny() {
    wikidata
        .human("Q101", "mul", "Mira Holt", "Russian scholar of Korean studies")
        .human("Q108", "", "Mira Holt", "gardener");
    run();
    assertEquals("Q101", answer().item());
    assertEquals("Mira Holt", answer().candidates().get(0).label());
    assertEquals("Q108", answer().candidates().get(1).label());
  }

  @Test
  void waitsWhenToldToAndGoesOn() {
    wikidata.trouble(Trouble.busy("7"), Trouble.lag(), Trouble.failure());
    assertNull(run().stopped());
    assertEquals(
        List.of(Duration.ofSeconds(7), Duration.ofSeconds(5), Duration.ofSeconds(8)), pauses);
    assertEquals("Q101", answer().item());
  }

  @Test
  void comesBackLaterWhenToldToWaitForLong() {
    String before = contents();
    wikidata.trouble(Trouble.busy("3600"));
    assertTrue(String.valueOf(run().stopped()).contains("asks to wait 3600 s"));
    assertEquals(before, contents());
  }

  @Test
  void knowsARefusalThatComesAsTextAndChangesNothing() {
    String before = contents();
    wikidata.trouble(Trouble.refusal());
    String stopped = String.valueOf(run().stopped());
    assertTrue(stopped.contains("respect our robot policy"), stopped);
    assertTrue(stopped.contains("--contact"), stopped);
    assertEquals(before, contents());
    assertEquals(List.of(), pauses, "a refusal is not asked again");
  }

  @Test
  void saysThatItIsOfflineAndChangesNothing() {
    String before = contents();
    wikidata.close();
    String stopped = String.valueOf(run().stopped());
    assertTrue(stopped.contains("offline"), stopped);
    assertEquals(before, contents());
  }

  @Test
  void anOutageInTheMiddleLosesNothing() {
    store.close();
    open(SampleStore.of(temp.resolve("many"), People.scholars(6)));
    for (int i = 0; i < 6; i++) {
      String name = "Mira " + (char) ('A' + i) + "holt";
      wikidata.human("Q20" + i, "en", name, "Russian scholar of Korean affairs");
    }
    wikidata.failAfter(5);
    LinkReport broken = run();
    assertNotNull(broken.stopped());
    assertEquals(2, broken.linked(), broken.toString());
    assertEquals(2, links.answers().size());
    wikidata.asked();

    wikidata.failAfter(Integer.MAX_VALUE);
    LinkReport whole = run();
    assertNull(whole.stopped());
    assertEquals(4, whole.linked());
    assertEquals(7, wikidata.asked().size(), "what was answered before is not asked again");
    assertEquals(6, links.answers().size());
  }

  @Test
  void aSecondRunAsksNothingAndOneAfterAMonthOnlyWhatChanged() {
    wikidata.human("Q105", "en", "Mira Holt", "scholar of Korean affairs");
    wikidata.claim("Q105", "P27", "Q159", null, null);
    run();
    String before = contents();
    wikidata.asked();
    LinkReport again = run();
    assertEquals(0, again.asked());
    assertEquals(1, again.skipped());
    assertEquals(List.of(), wikidata.asked());
    assertEquals(before, contents());

    now = now.plus(Duration.ofDays(31));
    assertEquals(1, run().asked());
    assertTrue(wikidata.unchanged() > 0, "the server only says that nothing changed");
    assertEquals(2, answer().candidates().size());
    assertEquals(now, answer().origin().at());
  }

  @Test
  void followsMergedItemsAndRemembersTheOldOnes() {
    wikidata.human("Q300", "en", "Vladimir Putin", "politician");
    Origin origin = new Origin(now, "Ann", "done.csv", "his page");
    wikidata.human("Q400", "en", "Russia", "state");
    run();
    assertEquals("Q101", answer().item());
    links.put(List.of(StandingLink.decided("russia", "Q400", origin)));

    wikidata.human("Q110", "en", "Mira Holt", "scholar");
    wikidata.merge("Q101", "Q110");
    wikidata.merge("Q7747", "Q300");
    wikidata.merge("Q400", "Q159");
    now = now.plus(Duration.ofDays(31));
    assertEquals(3, run(true).merged());
    assertEquals("Q110", answer().item());
    assertEquals("Q101", answer().formerItem());
    assertEquals(LinkMethod.MERGED, answer().method());
    StandingLink decision = links.decisions().get(0);
    assertEquals("Q159", decision.item());
    assertEquals("Q400", decision.formerItem());
    assertEquals(origin, decision.origin());
    Map<String, StandingLink> answers = links.answers();
    assertEquals("Q300", answers.get("vladimir-putin").item());

    String before = contents();
    assertEquals(0, run(true).merged());
    assertEquals(before, contents());
  }
}
