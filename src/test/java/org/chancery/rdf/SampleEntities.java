package org.chancery.rdf;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.chancery.entity.LinkMethod;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.Point;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** The people, states, places, bodies and offices of the sample. */
public final class SampleEntities {
  public static final State USA = state("united-states", "United States", "Q30", "U.S.");
  public static final State CHINA = state("china", "China", "Q148", "PRC");
  public static final State NORTH_KOREA = state("north-korea", "North Korea", "Q423", "DPRK");
  public static final State RUSSIA = state("russia", "Russia", "Q159", "Russian Federation");
  public static final State SWITZERLAND = state("switzerland", "Switzerland", "Q39");
  public static final Place PYONGYANG = capital("pyongyang", "Pyongyang", "Q18808", NORTH_KOREA);
  public static final Place GENEVA =
      new Place("geneva", "Geneva", List.of(), "Q71", SWITZERLAND, false, new Point(46.21, 6.14));
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

  /** Two who say something together. */
  public static final Organization XI_AND_KIM =
      new Organization(
          "xi-jinping-and-kim-jong-un~together",
          "Xi Jinping and Kim Jong Un",
          List.of(),
          null,
          null,
          "joint",
          List.of(XI, KIM));

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

  /** Somebody else of the scholar's name, who is in no article. */
  public static final Person NAMESAKE =
      leader("mira-holt", "Mira Holt", "Q4115189", USA, US_PRESIDENT, 1999, 2000);

  /** What Wikidata says of who the scholar is. */
  public static final StandingLink ANSWER =
      new StandingLink(
          ANALYST.key(),
          LinkMethod.SEARCH,
          "Q13406268",
          0.85,
          List.of(
              new StandingLink.Candidate("Q13406268", "Mira Holt", "scholar", 0.85),
              new StandingLink.Candidate("Q4115189", "Mira Holt", "", 0.5)),
          "Q15397819",
          "https://en.wikipedia.org/wiki/Mira_Holt",
          new StandingLink.Origin(
              Instant.parse("2021-03-04T05:06:07Z"), null, "https://www.wikidata.org", ""));

  private SampleEntities() {}

  private static State state(String key, String label, String item, String... other) {
    return new State(key, label, List.of(other), item);
  }

  private static Place capital(String key, String label, String item, State state) {
    return new Place(key, label, List.of(), item, state, true, new Point(39.0194, 125.7547));
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
