package org.chancery.event;

import static org.chancery.claim.SanctionAction.EXTEND;
import static org.chancery.claim.SanctionAction.IMPOSE;
import static org.chancery.rdf.SampleEntities.BIDEN;
import static org.chancery.rdf.SampleEntities.CHINA;
import static org.chancery.rdf.SampleEntities.EU;
import static org.chancery.rdf.SampleEntities.PUTIN;
import static org.chancery.rdf.SampleEntities.RUSSIA;
import static org.chancery.rdf.SampleEntities.USA;
import static org.chancery.rdf.SampleEntities.XI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.SanctionAction;
import org.junit.jupiter.api.Test;

/** Statements, sanctions and codes. */
class OtherKindsTest {
  private static final String WORDS = "We will keep the door open for as long as it takes";

  private static List<Integer> sizes(Reports reports) {
    return reports.events().stream().map(event -> event.claims().size()).toList();
  }

  @Test
  void theSameWordsOfOneSpeakerAreOneStatement() {
    Reports reports =
        new Reports()
            .in("A", "2021-05-01")
            .statement(XI, WORDS)
            .in("B", "2021-05-02")
            .statement(XI, "“" + WORDS + ", and longer”")
            .statement(XI, "we will keep the door open for as long")
            .statement(PUTIN, WORDS)
            .statement(XI, "We will close the door on all of them as soon as we can");
    assertEquals(List.of(3, 1, 1), sizes(reports));
    assertEquals(
        List.of("“" + WORDS + ", and longer”"),
        Reports.values(reports.events().get(0), "text", true));
  }

  @Test
  void fewWordsCanBeSaidAgain() {
    assertEquals(
        List.of(2, 1),
        sizes(
            new Reports()
                .in("A", "2021-05-01")
                .statement(XI, "No comment")
                .in("B", "2021-05-02")
                .statement(XI, "No comment!")
                .in("B", "2021-09-02")
                .statement(XI, "No comment")));
  }

  @Test
  void bodiesSayTheSameOfAnotherDay() {
    String words = "The army struck armed men who had taken cover in a former school";
    assertEquals(
        List.of(2, 1),
        sizes(
            new Reports()
                .in("A", "2021-05-01")
                .statement(EU, words)
                .in("B", "2021-05-02")
                .statement(EU, words)
                .in("B", "2021-05-20")
                .statement(EU, words)),
        "a formula is said of each day's events");
    assertEquals(
        List.of(2),
        sizes(
            new Reports()
                .in("A", "2021-05-01")
                .statement(XI, WORDS)
                .in("B", "2021-09-02")
                .statement(XI, WORDS)),
        "a person's words are quoted again later");
  }

  @Test
  void sanctionsAreOneByPartiesActionMeasureAndDate() {
    Reports reports =
        new Reports()
            .in("A", "2021-07-12")
            .sanction(EXTEND, "2021-07-12", null, MeasureType.FINANCIAL, EU, RUSSIA)
            .in("B", "2021-07-13")
            .sanction(EXTEND, "2021-07", null, MeasureType.SANCTIONS, EU, RUSSIA)
            .sanction(EXTEND, "2021-07-12", null, MeasureType.TRAVEL_BAN, EU, RUSSIA)
            .in("C", "2022-01-13")
            .sanction(EXTEND, "2022-01-12", null, MeasureType.FINANCIAL, EU, RUSSIA)
            .sanction(IMPOSE, "2022-01-12", null, MeasureType.FINANCIAL, USA, RUSSIA)
            .sanction(IMPOSE, "2022-01-12", null, MeasureType.FINANCIAL, BIDEN, RUSSIA);
    assertEquals(List.of(2, 1, 1, 2), sizes(reports));
  }

  @Test
  void measuresInForceAreOneStandingRelation() {
    Reports known =
        new Reports()
            .in("A", "2016-07-12")
            .sanction(IMPOSE, null, "sanctions", MeasureType.SANCTIONS, EU, RUSSIA)
            .in("B", null)
            .sanction(IMPOSE, null, "E.U. sanctions", MeasureType.SANCTIONS, EU, RUSSIA)
            .in("C", "2021-11-13")
            .sanction(IMPOSE, null, "economic sanctions", MeasureType.SANCTIONS, EU, RUSSIA);
    assertEquals(List.of(3), sizes(known), "a regime that is known to last");
    Reports other =
        new Reports()
            .in("A", "2020-01-12")
            .sanction(IMPOSE, null, "sanctions", MeasureType.SANCTIONS, CHINA, USA)
            .in("B", "2020-07-13")
            .sanction(IMPOSE, null, "sanctions", MeasureType.SANCTIONS, CHINA, USA)
            .in("B", "2023-07-13")
            .sanction(IMPOSE, null, "sanctions", MeasureType.SANCTIONS, CHINA, USA);
    assertEquals(List.of(2, 1), sizes(other), "others may have ended and begun anew");
  }

  @Test
  void actsAreNotTheMeasuresInForceNorEachOther() {
    Reports acts =
        new Reports()
            .in("A", "2021-07-12")
            .sanction(IMPOSE, null, "economic sanctions", MeasureType.SANCTIONS, EU, RUSSIA)
            .sanction(IMPOSE, null, "fresh sanctions", MeasureType.SANCTIONS, EU, RUSSIA)
            .in("B", "2021-07-14")
            .sanction(IMPOSE, null, "a new round of sanctions", MeasureType.SANCTIONS, EU, RUSSIA)
            .in("B", "2021-08-30")
            .sanction(IMPOSE, null, "new sanctions", MeasureType.SANCTIONS, EU, RUSSIA);
    assertEquals(List.of(1, 2, 1), sizes(acts));
    Reports duties =
        new Reports()
            .in("A", "2021-07-12")
            .sanction(IMPOSE, null, "a 25% tariff", MeasureType.TARIFF, USA, CHINA)
            .in("B", "2021-07-12")
            .sanction(IMPOSE, null, "a 60% tariff", MeasureType.TARIFF, USA, CHINA)
            .sanction(IMPOSE, null, "25% tariffs on cars", MeasureType.TARIFF, USA, CHINA);
    assertEquals(List.of(2, 1), sizes(duties), "the numbers differ");
  }

  @Test
  void everyMeetingAndSanctionHasCodes() {
    EventCodes codes = EventCodes.standard();
    for (MeetingType type : MeetingType.values()) {
      for (MeetingStatus status : MeetingStatus.values()) {
        String what = type.localName();
        assertCoded(codes.of("Meeting", what, status.localName(), Set.of("home")).orElseThrow());
      }
    }
    for (SanctionAction action : SanctionAction.values()) {
      for (MeasureType kind : MeasureType.values()) {
        String what = action.localName();
        assertCoded(codes.of("Sanction", what, "", Set.of(kind.localName())).orElseThrow());
      }
      assertCoded(codes.of("Sanction", action.localName(), "", Set.of()).orElseThrow());
    }
  }

  private static void assertCoded(EventCodes.Codes codes) {
    assertTrue(codes.cameo().stream().allMatch(code -> code.matches("[0-9]{3,4}")));
    assertTrue(codes.ploverType().matches("[A-Z]+"), codes.toString());
  }
}
