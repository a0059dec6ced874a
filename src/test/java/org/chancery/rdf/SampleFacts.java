package org.chancery.rdf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.OfficeClaim;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a few reports on real public events, as a careful reader would take them out: the sample
 * that graphs, shapes and queries are tested on.
 */
public final class SampleFacts {
  public static final State USA = state("united-states", "United States", "Q30", "U.S.");
  public static final State CHINA = state("china", "China", "Q148", "PRC");
  public static final State NORTH_KOREA = state("north-korea", "North Korea", "Q423", "DPRK");
  public static final State RUSSIA = state("russia", "Russia", "Q159", "Russian Federation");
  public static final State SWITZERLAND = state("switzerland", "Switzerland", "Q39");
  public static final Place PYONGYANG = capital("pyongyang", "Pyongyang", "Q18808", NORTH_KOREA);
  public static final Place GENEVA =
      new Place("geneva", "Geneva", List.of(), "Q71", SWITZERLAND, false);
  public static final Organization COUNCIL =
      body("un-security-council", "United Nations Security Council", "Q37470", null);
  public static final Organization KCNA =
      body("kcna", "Korean Central News Agency", "Q494672", NORTH_KOREA);
  public static final Organization EU = body("european-union", "European Union", "Q458", null);
  public static final Organization TASS = body("tass", "TASS", "Q223799", RUSSIA);
  public static final Office US_PRESIDENT =
      office("president-of-the-united-states", "President of the United States", USA);
  public static final Office RUSSIAN_PRESIDENT =
      office("president-of-russia", "President of Russia", RUSSIA);

  public static final Person XI =
      leader(
          "xi-jinping",
          "Xi Jinping",
          "Q15031",
          CHINA,
          office("president-of-china", "President of China", CHINA),
          2013,
          null);
  public static final Person KIM =
      leader(
          "kim-jong-un",
          "Kim Jong Un",
          "Q56226",
          NORTH_KOREA,
          office("wpk-leader", "Leader of the Workers' Party of Korea", NORTH_KOREA),
          2012,
          null);
  public static final Person TRUMP =
      leader("donald-trump", "Donald Trump", "Q22686", USA, US_PRESIDENT, 2017, 2021);
  public static final Person BIDEN =
      leader("joe-biden", "Joe Biden", "Q6279", USA, US_PRESIDENT, 2021, 2025);
  public static final Person PUTIN =
      leader("vladimir-putin", "Vladimir Putin", "Q7747", RUSSIA, RUSSIAN_PRESIDENT, 2012, null);
  public static final Person ANALYST =
      new Person(
          "mira-holt~xi-visit-held",
          "Mira Holt",
          List.of(),
          null,
          null,
          Person.Gender.FEMALE,
          false,
          "scholar of Korean affairs",
          List.of());

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
  public static ArticleFacts visitAnnounced() {
    Article article =
        article(
            "xi-visit-announced",
            "Reuters",
            LocalDate.of(2019, 6, 17),
            "Xi to travel to Pyongyang\n\nXi Jinping will visit North Korea on Thursday and Friday,"
                + " the state news agency said on Monday.");
    MeetingClaim visit =
        meeting(
            article,
            "Xi Jinping will visit North Korea on Thursday and Friday",
            MeetingType.VISIT,
            List.of(XI, NORTH_KOREA),
            NORTH_KOREA,
            day(2019, 6, 20),
            day(2019, 6, 21),
            MeetingStatus.PLANNED);
    return facts(article, List.of(XI, NORTH_KOREA, KCNA), visit);
  }

  /** The same visit under way, with words of both hosts and of a scholar. */
  public static ArticleFacts visitHeld() {
    Article article =
        article(
            "xi-visit-held",
            "Reuters",
            LocalDate.of(2019, 6, 21),
            "Xi and Kim talk in Pyongyang\n\nXi Jinping met Kim Jong Un in Pyongyang on Thursday."
                + " \"China wants peace on the peninsula to last,\" Xi said. Kim wanted patience,"
                + " the KCNA agency quoted him as saying. Mira Holt, a scholar of Korean affairs,"
                + " said little would change.");
    return facts(
        article,
        List.of(XI, KIM, PYONGYANG, CHINA, KCNA, ANALYST),
        meeting(
            article,
            "Xi Jinping met Kim Jong Un in Pyongyang on Thursday.",
            MeetingType.MEETING,
            List.of(XI, KIM),
            PYONGYANG,
            day(2019, 6, 20),
            day(2019, 6, 20),
            MeetingStatus.HELD),
        statement(
            article,
            "\"China wants peace on the peninsula to last,\" Xi said.",
            XI,
            "China wants peace on the peninsula to last",
            StatementMode.DIRECT,
            null,
            List.of(CHINA)),
        statement(
            article,
            "Kim wanted patience, the KCNA agency quoted him as saying.",
            KIM,
            "Kim wanted patience",
            StatementMode.INDIRECT,
            KCNA,
            List.of()),
        statement(
            article,
            "Mira Holt, a scholar of Korean affairs, said little would change.",
            ANALYST,
            "little would change",
            StatementMode.INDIRECT,
            null,
            List.of()));
  }

  /** The meeting once more, by another house, without the name of the city. */
  public static ArticleFacts visitElsewhere() {
    Article article =
        article(
            "xi-visit-weekly",
            "The Weekly",
            LocalDate.of(2019, 6, 23),
            "A journey north\n\nKim Jong Un received Xi Jinping on 20 June. Reporters say that in"
                + " September Xi hosts Kim in turn.");
    return facts(
        article,
        List.of(XI, KIM),
        meeting(
            article,
            "Kim Jong Un received Xi Jinping on 20 June.",
            MeetingType.MEETING,
            List.of(KIM, XI),
            null,
            day(2019, 6, 20),
            day(2019, 6, 20),
            MeetingStatus.HELD),
        meeting(
            article,
            "in September Xi hosts Kim in turn",
            MeetingType.VISIT,
            List.of(XI, KIM),
            null,
            PartialDate.of(YearMonth.of(2019, 9)),
            PartialDate.of(YearMonth.of(2019, 9)),
            MeetingStatus.PROPOSED));
  }

  /** A summit that is announced. */
  public static ArticleFacts summitPlanned() {
    Article article =
        article(
            "geneva-announced",
            "Reuters",
            LocalDate.of(2021, 5, 25),
            "Summit set for Geneva\n\nJoe Biden and Vladimir Putin will hold a summit in Geneva on"
                + " June 16, the White House said.");
    return facts(
        article,
        List.of(BIDEN, PUTIN, GENEVA),
        meeting(
            article,
            "Joe Biden and Vladimir Putin will hold a summit in Geneva on June 16",
            MeetingType.SUMMIT,
            List.of(BIDEN, PUTIN),
            GENEVA,
            day(2021, 6, 16),
            day(2021, 6, 16),
            MeetingStatus.PLANNED));
  }

  /** The summit as it took place, with offices. */
  public static ArticleFacts summitHeld() {
    Article article =
        article(
            "geneva-held",
            "BBC News",
            LocalDate.of(2021, 6, 16),
            "Biden and Putin meet\n\nU.S. President Joe Biden met Vladimir Putin in Geneva on"
                + " Wednesday. \"I told him that Russia must answer for attacks,\" Biden said.");
    return facts(
        article,
        List.of(BIDEN, PUTIN, GENEVA, RUSSIA, USA),
        meeting(
            article,
            "U.S. President Joe Biden met Vladimir Putin in Geneva on Wednesday.",
            MeetingType.SUMMIT,
            List.of(BIDEN, PUTIN),
            GENEVA,
            day(2021, 6, 16),
            day(2021, 6, 16),
            MeetingStatus.HELD),
        new StatementClaim(
            evidence(article, "\"I told him that Russia must answer for attacks,\" Biden said."),
            "statement/verb",
            0.9,
            BIDEN,
            "I told him that Russia must answer for attacks",
            StatementMode.DIRECT,
            List.of(PUTIN),
            null,
            List.of(RUSSIA)),
        new OfficeClaim(
            evidence(article, "U.S. President Joe Biden"),
            "office/title-before-name",
            0.9,
            BIDEN,
            US_PRESIDENT,
            day(2021, 6, 16)));
  }

  /** Measures of a council and a threat of a state. */
  public static ArticleFacts resolution() {
    Article article =
        article(
            "resolution-2397",
            "The Weekly",
            LocalDate.of(2017, 12, 23),
            "Council limits oil\n\nThe United Nations Security Council capped deliveries of refined"
                + " oil to North Korea on Friday. Washington threatened to freeze assets of"
                + " shippers.");
    return facts(
        article,
        List.of(COUNCIL, NORTH_KOREA, USA),
        sanction(
            article,
            "The United Nations Security Council capped deliveries of refined oil to North Korea on"
                + " Friday.",
            SanctionAction.IMPOSE,
            COUNCIL,
            NORTH_KOREA,
            "capped deliveries of refined oil",
            MeasureType.TRADE_BAN,
            day(2017, 12, 22)),
        sanction(
            article,
            "Washington threatened to freeze assets of shippers.",
            SanctionAction.THREATEN,
            USA,
            NORTH_KOREA,
            "freeze assets of shippers",
            MeasureType.ASSET_FREEZE,
            null));
  }

  /** A call that did not come about, from a house that is not known. */
  public static ArticleFacts callCancelled() {
    Article article =
        article(
            "call-off",
            null,
            LocalDate.of(2019, 8, 2),
            "No call\n\nA phone call of Donald Trump and Xi Jinping set for August 1 was called"
                + " off.");
    return facts(
        article,
        List.of(TRUMP, XI),
        meeting(
            article,
            "A phone call of Donald Trump and Xi Jinping set for August 1 was called off.",
            MeetingType.CALL,
            List.of(TRUMP, XI),
            null,
            day(2019, 8, 1),
            day(2019, 8, 1),
            MeetingStatus.CANCELLED));
  }

  /** A call that came about, with words that an agency passed on. */
  public static ArticleFacts callHeld() {
    Article article =
        article(
            "december-call",
            "BBC News",
            LocalDate.of(2021, 12, 31),
            "Leaders on the phone \ud83d\udcde\n\nJoe Biden and Russian President Vladimir Putin spoke by"
                + " phone on Thursday. Putin was content with the call, TASS quoted him as saying."
                + " The two had met in Switzerland on June 16, when Biden was a guest there.");
    return facts(
        article,
        List.of(BIDEN, PUTIN, TASS, SWITZERLAND),
        meeting(
            article,
            "Joe Biden and Russian President Vladimir Putin spoke by phone on Thursday.",
            MeetingType.CALL,
            List.of(BIDEN, PUTIN),
            null,
            day(2021, 12, 30),
            day(2021, 12, 30),
            MeetingStatus.HELD),
        statement(
            article,
            "Putin was content with the call, TASS quoted him as saying.",
            PUTIN,
            "Putin was content with the call",
            StatementMode.INDIRECT,
            TASS,
            List.of()),
        meeting(
            article,
            "The two had met in Switzerland on June 16",
            MeetingType.MEETING,
            List.of(BIDEN, PUTIN),
            SWITZERLAND,
            day(2021, 6, 16),
            day(2021, 6, 16),
            MeetingStatus.HELD),
        meeting(
            article,
            "Biden was a guest there",
            MeetingType.VISIT,
            List.of(BIDEN),
            SWITZERLAND,
            day(2021, 6, 16),
            day(2021, 6, 16),
            MeetingStatus.HELD),
        new OfficeClaim(
            evidence(article, "Russian President Vladimir Putin"),
            "office/title-before-name",
            0.9,
            PUTIN,
            RUSSIAN_PRESIDENT,
            day(2021, 12, 31)));
  }

  /** Measures of a union that are prolonged. */
  public static ArticleFacts measuresProlonged() {
    Article article =
        article(
            "eu-prolongs",
            "Reuters",
            LocalDate.of(2021, 7, 12),
            "EU keeps curbs\n\nThe European Union on Monday prolonged its limits on Russian banks until"
                + " the end of January.");
    return facts(
        article,
        List.of(EU, RUSSIA),
        sanction(
            article,
            "The European Union on Monday prolonged its limits on Russian banks",
            SanctionAction.EXTEND,
            EU,
            RUSSIA,
            "limits on Russian banks",
            MeasureType.FINANCIAL,
            day(2021, 7, 12)));
  }

  /** Returns facts of an article. */
  public static ArticleFacts facts(Article article, List<Entity> mentions, Claim... claims) {
    return new ArticleFacts(article, mentions, List.of(claims));
  }

  /** Returns an article whose address and headline follow from its id and text. */
  public static Article article(
      String id, @Nullable String publisher, LocalDate date, String text) {
    String headline = text.lines().findFirst().orElseThrow();
    String url = "https://news.example/" + id;
    return new Article(id, url, headline, publisher, date, text, List.of());
  }

  /** Returns the place where the article has the words. */
  public static Evidence evidence(Article article, String words) {
    int start = article.text().indexOf(words);
    return Evidence.of(article, new Span(start, start + words.length()));
  }

  private static MeetingClaim meeting(
      Article article,
      String words,
      MeetingType type,
      List<Entity> participants,
      @Nullable Entity place,
      PartialDate start,
      PartialDate end,
      MeetingStatus status) {
    return new MeetingClaim(
        evidence(article, words),
        "meeting/verb",
        0.8,
        type,
        participants,
        place,
        start,
        end,
        status);
  }

  private static StatementClaim statement(
      Article article,
      String words,
      Person speaker,
      String text,
      StatementMode mode,
      @Nullable Entity reportedBy,
      List<Entity> about) {
    return new StatementClaim(
        evidence(article, words),
        "statement/verb",
        0.9,
        speaker,
        text,
        mode,
        List.of(),
        reportedBy,
        about);
  }

  private static SanctionClaim sanction(
      Article article,
      String words,
      SanctionAction action,
      Entity sender,
      Entity target,
      String measure,
      MeasureType type,
      @Nullable PartialDate start) {
    return new SanctionClaim(
        evidence(article, words),
        "sanction/verb",
        0.7,
        action,
        List.of(sender),
        List.of(target),
        measure,
        List.of(type),
        start);
  }

  private static PartialDate day(int year, int month, int day) {
    return PartialDate.of(LocalDate.of(year, month, day));
  }

  private static State state(String key, String label, String item, String... other) {
    return new State(key, label, List.of(other), item);
  }

  private static Place capital(String key, String label, String item, State state) {
    return new Place(key, label, List.of(), item, state, true);
  }

  private static Organization body(String key, String label, String item, @Nullable State country) {
    return new Organization(
        key,
        label,
        List.of(),
        item,
        country,
        country == null ? "intergovernmental" : "news-agency");
  }

  private static Office office(String key, String label, State country) {
    return new Office(key, label, List.of(), null, country, "head_of_state");
  }

  private static Person leader(
      String key,
      String label,
      String item,
      State country,
      Office office,
      int from,
      @Nullable Integer to) {
    OfficeHolding holding =
        new OfficeHolding(
            office, PartialDate.of(Year.of(from)), to == null ? null : PartialDate.of(Year.of(to)));
    return new Person(
        key, label, List.of(), item, country, Person.Gender.MALE, true, null, List.of(holding));
  }
}
