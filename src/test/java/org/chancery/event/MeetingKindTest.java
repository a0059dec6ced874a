package org.chancery.event;

import static org.chancery.claim.MeetingStatus.CANCELLED;
import static org.chancery.claim.MeetingStatus.HELD;
import static org.chancery.claim.MeetingStatus.PLANNED;
import static org.chancery.claim.MeetingStatus.PROPOSED;
import static org.chancery.claim.MeetingType.CALL;
import static org.chancery.claim.MeetingType.MEETING;
import static org.chancery.claim.MeetingType.SUMMIT;
import static org.chancery.claim.MeetingType.TALKS;
import static org.chancery.claim.MeetingType.VISIT;
import static org.chancery.rdf.SampleEntities.BIDEN;
import static org.chancery.rdf.SampleEntities.CHINA;
import static org.chancery.rdf.SampleEntities.EU;
import static org.chancery.rdf.SampleEntities.GENEVA;
import static org.chancery.rdf.SampleEntities.KIM;
import static org.chancery.rdf.SampleEntities.NORTH_KOREA;
import static org.chancery.rdf.SampleEntities.PUTIN;
import static org.chancery.rdf.SampleEntities.PYONGYANG;
import static org.chancery.rdf.SampleEntities.SWITZERLAND;
import static org.chancery.rdf.SampleEntities.TRUMP;
import static org.chancery.rdf.SampleEntities.USA;
import static org.chancery.rdf.SampleEntities.XI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.junit.jupiter.api.Test;

/** Which reports are of one meeting, and what is made of them. */
class MeetingKindTest {
  @Test
  void aVisitIsOneFromItsAnnouncementToItsEnd() {
    Event visit =
        new Reports()
            .in("A", "2019-06-17")
            .meeting(VISIT, PLANNED, "2019-06", NORTH_KOREA, XI, NORTH_KOREA)
            .in("B", "2019-06-20")
            .meeting(MEETING, HELD, "2019-06-20", PYONGYANG, XI, KIM)
            .in("C", "2019-06-22")
            .meeting(VISIT, HELD, null, PYONGYANG, CHINA, KIM)
            .event();
    assertEquals(List.of("Event", "Meeting", "Visit"), visit.classes());
    assertEquals("Visit: Kim Jong Un, Xi Jinping, Pyongyang, 2019-06-20, held", visit.label());
    assertEquals(List.of("China", "North Korea"), Reports.values(visit, "participant", false));
    assertEquals(List.of("2019-06"), Reports.values(visit, "start", false));
    assertEquals(List.of("3"), Reports.values(visit, "sourceCount", true));
    assertEquals(List.of("042", "043"), Reports.values(visit, "cameoCode", true));
    assertEquals(
        List.of("PLANNED 2019-06-17", "HELD 2019-06-20", "HELD 2019-06-22"),
        visit.history().stream().map(report -> report.status() + " " + report.date()).toList());
  }

  @Test
  void meetingsOfTheSameTwoMonthsApartStayTwo() {
    assertEquals(
        2,
        new Reports()
            .in("A", "2019-01-09")
            .meeting(SUMMIT, HELD, "2019-01-08", null, XI, KIM)
            .in("B", "2019-04-09")
            .meeting(SUMMIT, HELD, "2019-04-08", null, XI, KIM)
            .events()
            .size());
  }

  @Test
  void whatContradictsStaysApart() {
    Reports call =
        new Reports()
            .in("A", "2021-05-02")
            .meeting(CALL, HELD, "2021-05-01", null, BIDEN, PUTIN)
            .meeting(MEETING, HELD, "2021-05-01", null, BIDEN, PUTIN);
    assertEquals(2, call.events().size(), "a call is no meeting");
    Reports other =
        new Reports()
            .in("A", "2019-05-02")
            .meeting(MEETING, HELD, "2019-05-01", null, TRUMP, KIM)
            .meeting(MEETING, HELD, "2019-05-01", null, BIDEN, KIM);
    assertEquals(2, other.events().size(), "other people of one state");
    Reports numbered =
        new Reports()
            .in("A", "2019-05-02")
            .saying("They are to hold their second summit")
            .meeting(SUMMIT, PLANNED, null, null, TRUMP, KIM)
            .in("B", "2019-05-03")
            .saying("A third summit of the two is near")
            .meeting(SUMMIT, PLANNED, null, null, TRUMP, KIM);
    assertEquals(2, numbered.events().size(), "the second summit is not the third");
    Reports retired =
        new Reports()
            .in("A", "2024-03-02")
            .meeting(TALKS, HELD, "2024-03-01", null, USA, KIM)
            .meeting(TALKS, HELD, "2024-03-01", null, TRUMP, KIM);
    assertEquals(2, retired.events().size(), "nobody represents a state when out of office");
    Reports passed =
        new Reports()
            .in("A", "2021-06-16")
            .meeting(SUMMIT, HELD, "2021-06-16", GENEVA, BIDEN, PUTIN)
            .in("B", "2021-07-20")
            .meeting(SUMMIT, PLANNED, null, GENEVA, BIDEN, PUTIN);
    assertEquals(2, passed.events().size(), "what is past is not planned any more");
  }

  @Test
  void aSummitIsRememberedByItsPlace() {
    assertEquals(
        1,
        new Reports()
            .in("A", "2021-06-16")
            .meeting(SUMMIT, HELD, "2021-06-16", GENEVA, BIDEN, PUTIN)
            .in("B", "2022-02-01")
            .meeting(MEETING, HELD, "2021", SWITZERLAND, BIDEN, PUTIN)
            .in("C", "2022-03-01")
            .meeting(SUMMIT, HELD, null, GENEVA, BIDEN, PUTIN)
            .events()
            .size());
  }

  @Test
  void aCapitalSeesTheSameTwoAgain() {
    assertEquals(
        2,
        new Reports()
            .in("A", "2019-06-17")
            .meeting(VISIT, PLANNED, null, PYONGYANG, XI, NORTH_KOREA)
            .in("B", "2020-07-20")
            .meeting(VISIT, HELD, null, PYONGYANG, XI, NORTH_KOREA)
            .events()
            .size());
    assertEquals(
        2,
        new Reports()
            .in("A", "2019-06-17")
            .meeting(VISIT, HELD, "2019-06-17", PYONGYANG, XI, KIM)
            .in("B", null)
            .meeting(VISIT, HELD, null, PYONGYANG, XI, KIM)
            .events()
            .size(),
        "nobody knows when the other was");
  }

  @Test
  void aPlanThatIsToldAfterwardsIsOfAnotherMeeting() {
    assertEquals(
        2,
        new Reports()
            .in("A", "2019-06-17")
            .meeting(MEETING, HELD, null, null, XI, KIM)
            .in("B", "2019-06-20")
            .meeting(MEETING, PLANNED, null, null, XI, KIM)
            .events()
            .size());
  }

  @Test
  void whatTwoPlanIsTheirNextMeeting() {
    Reports reports =
        new Reports()
            .in("A", "2018-05-02")
            .meeting(MEETING, PLANNED, null, null, TRUMP, KIM)
            .in("B", "2018-06-12")
            .meeting(TALKS, HELD, "2018-06-12", null, TRUMP, KIM);
    assertEquals(1, reports.events().size());
    reports.in("C", "2019-06-30").meeting(MEETING, HELD, "2019-06-30", null, TRUMP, KIM);
    assertEquals(2, reports.events().size());
  }

  @Test
  void aCopyIsOfTheSameMeetingThoughNobodyKnowsWhen() {
    String words = "The two presidents spoke on the phone on Monday about grain and the truce";
    assertEquals(
        1,
        new Reports()
            .in("A", null)
            .saying(words)
            .meeting(CALL, HELD, null, null, BIDEN, PUTIN)
            .in("B", null)
            .saying(words + ".")
            .meeting(CALL, HELD, null, null, BIDEN, PUTIN)
            .events()
            .size());
  }

  @Test
  void aMeetingOfManyIsNotTheMeetingOfTwoOnItsMargin() {
    List<Event> events =
        new Reports()
            .in("A", "2021-06-14")
            .meeting(SUMMIT, HELD, "2021-06-13", null, BIDEN, XI, EU)
            .in("B", "2021-06-14")
            .meeting(SUMMIT, HELD, "2021-06-13", null, USA, CHINA, EU, PUTIN)
            .in("C", "2021-06-14")
            .meeting(MEETING, HELD, "2021-06-13", null, BIDEN, XI)
            .events();
    assertEquals(List.of(2, 1), events.stream().map(event -> event.claims().size()).toList());
  }

  @Test
  void whereAndOnWhatOccasionTwoMeetIsNoParty() {
    Organization twenty =
        new Organization("group-of-twenty", "Group of Twenty", List.of(), null, null, null);
    assertEquals(
        1,
        new Reports()
            .in("A", "2019-06-29")
            .meeting(MEETING, HELD, "2019-06-29", null, TRUMP, XI, twenty)
            .in("B", "2019-06-29")
            .meeting(MEETING, HELD, "2019-06-29", GENEVA, TRUMP, XI, SWITZERLAND)
            .in("C", "2019-06-30")
            .meeting(TALKS, HELD, "2019-06-29", null, USA, CHINA)
            .events()
            .size());
  }

  @Test
  void theDayThatMostSourcesAgreeOnIsChosenAndTheOtherStays() {
    Event call =
        new Reports()
            .in("A", "2021-12-31")
            .meeting(CALL, HELD, "2021-12-30", null, BIDEN, PUTIN)
            .in("B", "2021-12-31")
            .meeting(CALL, HELD, "2021-12-30", null, BIDEN, PUTIN)
            .in("C", "2022-01-01")
            .meeting(CALL, HELD, "2021-12-31", null, BIDEN, PUTIN)
            .event();
    assertEquals(List.of("2021-12-30"), Reports.values(call, "start", true));
    assertEquals(List.of("2021-12-31"), Reports.values(call, "start", false));
  }

  @Test
  void theLastWordOnAPlanHoldsUnlessItTookPlace() {
    Reports plans =
        new Reports()
            .in("A", "2021-05-01")
            .meeting(SUMMIT, PROPOSED, "2021-06", null, BIDEN, PUTIN)
            .in("A", "2021-05-20")
            .meeting(SUMMIT, CANCELLED, "2021-06", null, BIDEN, PUTIN);
    assertEquals(List.of("cancelled"), Reports.values(plans.event(), "status", true));
    plans.in("B", "2021-06-30").meeting(SUMMIT, HELD, "2021-06-16", null, BIDEN, PUTIN);
    assertEquals(List.of("held"), Reports.values(plans.event(), "status", true));
  }

  @Test
  void peopleWhomNobodyKnowsAreTheSameByNameAndSide() {
    Reports reports =
        new Reports()
            .in("A", "2022-06-08")
            .meeting(TALKS, HELD, "2022-06-08", null, stranger("ha-min-jun~a"), BIDEN)
            .in("B", "2022-06-09")
            .meeting(TALKS, HELD, "2022-06-08", null, stranger("ha-minjun~b"), BIDEN);
    Event talks = reports.event();
    assertEquals(2, Reports.values(talks, "participant", true).size());
    reports.in("C", "2022-06-09");
    reports.meeting(TALKS, HELD, "2022-06-08", null, stranger("lee-su-bin~c"), BIDEN);
    assertEquals(2, reports.events().size());
  }

  private static Person stranger(String key) {
    return new Person(
        key, key, List.of(), null, CHINA, Person.Gender.UNKNOWN, false, null, List.of());
  }

  @Test
  void whatHousesPrintAlikeIsOneSource() {
    String agency = "The two leaders spoke by telephone for an hour on Thursday about the truce";
    Event call =
        new Reports()
            .in("A", "2021-12-31")
            .saying(agency + ".")
            .meeting(CALL, HELD, "2021-12-30", null, BIDEN, PUTIN)
            .in("B", "2021-12-31")
            .saying(agency + ", it was said.")
            .meeting(CALL, HELD, "2021-12-30", null, BIDEN, PUTIN)
            .in("C", "2022-01-01")
            .saying("An hour long call between them dealt with the truce and with grain")
            .meeting(CALL, HELD, "2021-12-30", null, BIDEN, PUTIN)
            .event();
    assertEquals(List.of("2"), Reports.values(call, "sourceCount", true));
  }
}
