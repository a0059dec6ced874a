package org.chancery.rdf;

import static org.chancery.rdf.SampleEntities.ANALYST;
import static org.chancery.rdf.SampleEntities.BIDEN;
import static org.chancery.rdf.SampleEntities.CHINA;
import static org.chancery.rdf.SampleEntities.COUNCIL;
import static org.chancery.rdf.SampleEntities.EU;
import static org.chancery.rdf.SampleEntities.GENEVA;
import static org.chancery.rdf.SampleEntities.KCNA;
import static org.chancery.rdf.SampleEntities.KIM;
import static org.chancery.rdf.SampleEntities.NAMESAKE;
import static org.chancery.rdf.SampleEntities.NORTH_KOREA;
import static org.chancery.rdf.SampleEntities.PUTIN;
import static org.chancery.rdf.SampleEntities.PYONGYANG;
import static org.chancery.rdf.SampleEntities.RUSSIA;
import static org.chancery.rdf.SampleEntities.RUSSIAN_PRESIDENT;
import static org.chancery.rdf.SampleEntities.SWITZERLAND;
import static org.chancery.rdf.SampleEntities.TASS;
import static org.chancery.rdf.SampleEntities.TRUMP;
import static org.chancery.rdf.SampleEntities.USA;
import static org.chancery.rdf.SampleEntities.US_PRESIDENT;
import static org.chancery.rdf.SampleEntities.XI;
import static org.chancery.rdf.SampleEntities.XI_AND_KIM;

import java.util.List;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.StatementMode;

/**
 * Facts of a few reports on real public events, as a careful reader would take them out: the sample
 * that graphs, shapes and queries are tested on.
 */
public final class SampleFacts {
  private SampleFacts() {}

  /** Returns the facts of all sample articles. */
  public static List<ArticleFacts> all() {
    return List.of(
        visitAnnounced(),
        visitHeld(),
        visitElsewhere(),
        summitPlanned(),
        summitHeld(),
        resolution(),
        callCancelled(),
        callHeld(),
        measuresProlonged());
  }

  /** A visit that is still to come, reported by a news agency. */
  private static ArticleFacts visitAnnounced() {
    return new SampleReport(
            "xi-visit-announced",
            "Reuters",
            "2019-06-17",
            "Xi to travel to Pyongyang\n\nXi Jinping will visit North Korea on Thursday and Friday,"
                + " the state news agency said on Monday.")
        .names(XI, NORTH_KOREA, KCNA)
        .meeting(
            "Xi Jinping will visit North Korea on Thursday and Friday",
            MeetingType.VISIT,
            MeetingStatus.PLANNED,
            "2019-06-20/2019-06-21",
            NORTH_KOREA,
            XI,
            NORTH_KOREA)
        .facts();
  }

  /** The same visit under way, with words of both hosts and of a scholar. */
  public static ArticleFacts visitHeld() {
    return new SampleReport(
            "xi-visit-held",
            "Reuters",
            "2019-06-21",
            "Xi and Kim talk in Pyongyang\n\nXi Jinping met Kim Jong Un in Pyongyang on Thursday."
                + " \"China wants peace on the peninsula to last,\" Xi said. Kim wanted patience,"
                + " the KCNA agency quoted him as saying. Mira Holt, a scholar of Korean affairs,"
                + " said little would change.")
        .names(XI, KIM, PYONGYANG, CHINA, KCNA, ANALYST)
        .unclear(ANALYST, NAMESAKE)
        .meeting(
            "Xi Jinping met Kim Jong Un in Pyongyang on Thursday.",
            MeetingType.MEETING,
            MeetingStatus.HELD,
            "2019-06-20",
            PYONGYANG,
            XI,
            KIM)
        .statement(
            "\"China wants peace on the peninsula to last,\" Xi said.",
            XI,
            StatementMode.DIRECT,
            "China wants peace on the peninsula to last",
            CHINA)
        .passedOn(
            "Kim wanted patience, the KCNA agency quoted him as saying.",
            KIM,
            "Kim wanted patience",
            KCNA)
        .statement(
            "Mira Holt, a scholar of Korean affairs, said little would change.",
            ANALYST,
            StatementMode.INDIRECT,
            "little would change")
        .facts();
  }

  /** The meeting once more, by another house, without the name of the city. */
  private static ArticleFacts visitElsewhere() {
    return new SampleReport(
            "xi-visit-weekly",
            "The Weekly",
            "2019-06-23",
            "A journey north\n\nKim Jong Un received Xi Jinping on 20 June. Reporters say that in"
                + " September Xi hosts Kim in turn. Xi and Kim praised old ties.")
        .names(XI, KIM)
        .meeting(
            "Kim Jong Un received Xi Jinping on 20 June.",
            MeetingType.MEETING,
            MeetingStatus.HELD,
            "2019-06-20",
            null,
            KIM,
            XI)
        .meeting(
            "in September Xi hosts Kim in turn",
            MeetingType.VISIT,
            MeetingStatus.PROPOSED,
            "2019-09",
            null,
            XI,
            KIM)
        .statement(
            "Xi and Kim praised old ties.", XI_AND_KIM, StatementMode.INDIRECT, "praised old ties")
        .facts();
  }

  /** A summit that is announced. */
  private static ArticleFacts summitPlanned() {
    return new SampleReport(
            "geneva-announced",
            "Reuters",
            "2021-05-25",
            "Summit set for Geneva\n\nJoe Biden and Vladimir Putin will hold a summit in Geneva on"
                + " June 16, the White House said.")
        .names(BIDEN, PUTIN, GENEVA)
        .meeting(
            "Joe Biden and Vladimir Putin will hold a summit in Geneva on June 16",
            MeetingType.SUMMIT,
            MeetingStatus.PLANNED,
            "2021-06-16",
            GENEVA,
            BIDEN,
            PUTIN)
        .facts();
  }

  /** The summit as it took place, with offices. */
  public static ArticleFacts summitHeld() {
    return new SampleReport(
            "geneva-held",
            "BBC News",
            "2021-06-16",
            "Biden and Putin meet\n\nU.S. President Joe Biden met Vladimir Putin in Geneva on"
                + " Wednesday. \"I told him that Russia must answer for attacks,\" Biden said.")
        .names(BIDEN, PUTIN, GENEVA, RUSSIA, USA)
        .meeting(
            "U.S. President Joe Biden met Vladimir Putin in Geneva on Wednesday.",
            MeetingType.SUMMIT,
            MeetingStatus.HELD,
            "2021-06-16",
            GENEVA,
            BIDEN,
            PUTIN)
        .statement(
            "\"I told him that Russia must answer for attacks,\" Biden said.",
            BIDEN,
            StatementMode.DIRECT,
            "I told him that Russia must answer for attacks",
            List.of(PUTIN),
            null,
            List.of(RUSSIA))
        .office("U.S. President Joe Biden", BIDEN, US_PRESIDENT)
        .facts();
  }

  /** Measures of a council and a threat of a state. */
  private static ArticleFacts resolution() {
    return new SampleReport(
            "resolution-2397",
            "The Weekly",
            "2017-12-23",
            "Council limits oil\n\nThe United Nations Security Council capped deliveries of refined"
                + " oil to North Korea on Friday. Washington threatened to freeze assets of"
                + " shippers.")
        .names(COUNCIL, NORTH_KOREA, USA)
        .sanction(
            "The United Nations Security Council capped deliveries of refined oil to North Korea on"
                + " Friday.",
            SanctionAction.IMPOSE,
            COUNCIL,
            NORTH_KOREA,
            "capped deliveries of refined oil",
            MeasureType.TRADE_BAN,
            "2017-12-22")
        .sanction(
            "Washington threatened to freeze assets of shippers.",
            SanctionAction.THREATEN,
            USA,
            NORTH_KOREA,
            "freeze assets of shippers",
            MeasureType.ASSET_FREEZE,
            null)
        .facts();
  }

  /** A call that did not come about, from a house that is not known. */
  private static ArticleFacts callCancelled() {
    return new SampleReport(
            "call-off",
            null,
            "2019-08-02",
            "No call\n\nA phone call of Donald Trump and Xi Jinping set for August 1 was called"
                + " off.")
        .names(TRUMP, XI)
        .meeting(
            "A phone call of Donald Trump and Xi Jinping set for August 1 was called off.",
            MeetingType.CALL,
            MeetingStatus.CANCELLED,
            "2019-08-01",
            null,
            TRUMP,
            XI)
        .facts();
  }

  /** A call that came about, with words that an agency passed on. */
  private static ArticleFacts callHeld() {
    return new SampleReport(
            "december-call",
            "BBC News",
            "2021-12-31",
            "Leaders on the phone \ud83d\udcde\n\nJoe Biden and Russian President Vladimir Putin spoke by"
                + " phone on Thursday. Putin was content with the call, TASS quoted him as saying."
                + " The two had met in Switzerland on June 16, when Biden was a guest there.")
        .names(BIDEN, PUTIN, TASS, SWITZERLAND)
        .meeting(
            "Joe Biden and Russian President Vladimir Putin spoke by phone on Thursday.",
            MeetingType.CALL,
            MeetingStatus.HELD,
            "2021-12-30",
            null,
            BIDEN,
            PUTIN)
        .passedOn(
            "Putin was content with the call, TASS quoted him as saying.",
            PUTIN,
            "Putin was content with the call",
            TASS)
        .meeting(
            "The two had met in Switzerland on June 16",
            MeetingType.MEETING,
            MeetingStatus.HELD,
            "2021-06-16",
            SWITZERLAND,
            BIDEN,
            PUTIN)
        .meeting(
            "Biden was a guest there",
            MeetingType.VISIT,
            MeetingStatus.HELD,
            "2021-06-16",
            SWITZERLAND,
            BIDEN)
        .office("Russian President Vladimir Putin", PUTIN, RUSSIAN_PRESIDENT)
        .facts();
  }

  /** Measures of a union that are prolonged. */
  private static ArticleFacts measuresProlonged() {
    return new SampleReport(
            "eu-prolongs",
            "Reuters",
            "2021-07-12",
            "EU keeps curbs\n\nThe European Union on Monday prolonged its limits on Russian banks until"
                + " the end of January.")
        .names(EU, RUSSIA)
        .sanction(
            "The European Union on Monday prolonged its limits on Russian banks",
            SanctionAction.EXTEND,
            EU,
            RUSSIA,
            "limits on Russian banks",
            MeasureType.FINANCIAL,
            "2021-07-12")
        .facts();
  }
}
