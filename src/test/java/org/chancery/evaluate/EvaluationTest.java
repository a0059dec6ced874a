package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.entity.State;
import org.chancery.evaluate.Evaluation.Kind;
import org.chancery.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final State NORWAY = new State("norway", "Norway", List.of(), "Q20");
  private static final State CHILE = new State("chile", "Chile", List.of(), "Q298");
  private static final State PERU = new State("peru", "Peru", List.of(), "Q419");

  private static final String GOLD =
      """
      {"id": "a", "date": "2020-05-04", "persons": [],
       "meetings": [
        {"type": "talks", "participants": ["Q20", "Q298"], "names": ["Norway", "Chile"], "place": "Oslo",
         "start": "2020-05-03", "precision": "day", "status": "held", "evidence": "They met."},
        {"type": "visit", "participants": ["Q298", "Q419"], "names": ["Chile", "Peru"], "place": null,
         "start": "2019", "precision": "year", "status": "held", "evidence": "They met before."}],
       "sanctions": [],
       "statements": [{"speaker": "Q20", "speaker_name": "Norway", "mode": "indirect",
         "text": "the talks had gone well so far", "evidence": "Norway said the talks had gone well so far."}],
       "doubtful": [{"kind": "meeting", "type": "call", "participants": ["Q20", "Q419"],
         "names": ["Norway", "Peru"], "status": "held", "evidence": "They may have spoken."}]}
      """;

  @TempDir Path folder;

  private static MeetingClaim meeting(PartialDate date, MeetingStatus status, Entity... parties) {
    return new MeetingClaim(
        new Evidence("They met.", 0, 9),
        "meeting/test",
        1,
        MeetingType.MEETING,
        List.of(parties),
        null,
        date,
        date,
        status);
  }

  private static StatementClaim statement(Entity speaker, String words) {
    return new StatementClaim(
        new Evidence(words, 0, words.length()),
        "statement/test",
        1,
        speaker,
        words,
        StatementMode.DIRECT,
        List.of(),
        null,
        List.of());
  }

  @Test
  void countsMatchesMissesAndSurplusAndLeavesOutTheDoubtful() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "They met.\n");
    Files.writeString(folder.resolve("a.gold.json"), GOLD);
    GoldArticle gold = GoldReader.read(folder).get(0);
    Article article = gold.article();
    Evaluation evaluation = new Evaluation(UnaryOperator.identity());
    evaluation.add(
        gold,
        new ArticleFacts(
            article,
            List.of(),
            List.of(),
            List.of(
                meeting(PartialDate.parse("2020-05"), MeetingStatus.PLANNED, NORWAY, CHILE),
                meeting(PartialDate.parse("2017"), MeetingStatus.HELD, CHILE, PERU),
                meeting(PartialDate.parse("2022"), MeetingStatus.HELD, NORWAY, PERU),
                statement(NORWAY, "the talks had gone well"),
                statement(PERU, "the talks had gone well so far"))));

    Tally meetings = evaluation.tally(Kind.MEETINGS);
    assertEquals(1, meetings.matched());
    assertEquals(1, meetings.surplus(), "the meeting of another year");
    assertEquals(1, meetings.missed());
    assertEquals(new Tally.Share(0, 1), meetings.attributes().get("status"));
    assertEquals(new Tally.Share(0, 1), meetings.attributes().get("date"), "a month is no day");
    Tally statements = evaluation.tally(Kind.STATEMENTS);
    assertEquals(1, statements.matched());
    assertEquals(1, statements.surplus(), "the same words in another mouth");
    assertEquals(0.5, statements.precision());
    assertEquals(3, evaluation.differences().size());
  }

  @Test
  void leaderStandsForTheStateAtHalfWeight() {
    Party president = new Party("Q1", java.util.Set.of("a president"));
    Party state = Party.of(NORWAY);
    UnaryOperator<String> stateOf = item -> item.equals("Q1") ? "Q20" : item;
    assertEquals(0.5, Party.shared(List.of(president), List.of(state), stateOf));
    assertEquals(0, Party.shared(List.of(president), List.of(Party.of(CHILE)), stateOf));
  }

  @Test
  void namesAgreeWhateverTheirOrderAccentsAndHyphens() {
    Party one = Party.of("Sauli Väinämö Niinistö", List.of());
    assertTrue(one.same(Party.of("Niinisto Sauli Vainamo", List.of())));
    assertFalse(one.same(Party.of("Sauli Niinistö", List.of())));
  }

  @Test
  void wordsOverlapByF1OrByHolding() {
    assertEquals(1.0, Overlap.of("The talks went well.", "the talks went well"));
    assertEquals(0.0, Overlap.of("The talks", "went well"));
    assertTrue(
        Overlap.of(
                "he said that the talks in Oslo went very well on Monday", "the talks in Oslo went")
            > 0.9);
  }
}
