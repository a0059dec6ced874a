package org.chancery.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tellings are written as {@code parties type status date place flags}; flags: j for a journey, d
 * for words that point back, s for what gathers many, r for "second", a for what is held at the
 * edge of a summit, b for what something else came before.
 */
class MeetingMergerTest {
  private static final State NORWAY = new State("norway", "Norway", List.of(), null);
  private static final State CHAD = new State("chad", "Chad", List.of(), null);
  private static final Place OSLO = new Place("oslo", "Oslo", List.of(), null, NORWAY, true, null);
  private static final Place GENEVA =
      new Place("geneva", "Geneva", List.of(), null, null, false, null);
  private static final Organization CLUB =
      new Organization("club", "Club", List.of(), null, null, "intergovernmental");

  private final TreeMap<String, Entity> entities = new TreeMap<>();

  MeetingMergerTest() {
    for (Entity entity :
        List.of(NORWAY, CHAD, OSLO, GENEVA, CLUB, person("aalto", NORWAY), person("brun", CHAD))) {
      entities.put(entity.key(), entity);
    }
    entities.put("cole", person("cole", null));
  }

  private static Person person(String key, @Nullable State state) {
    return new Person(
        key, key, List.of(), null, state, Person.Gender.UNKNOWN, true, null, List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one event in two sentences    | aalto,brun meeting held 2020-05-04 - - ; aalto,brun meeting held - oslo - | aalto,brun held 2020-05-04 oslo
          to come is not held           | aalto,brun meeting held - - - ; aalto,brun meeting planned - - -          | aalto,brun held - - ; aalto,brun planned - -
          two days                      | aalto,brun meeting held 2020-05-04 - - ; aalto,brun meeting held 2020-03-01 - - | aalto,brun held 2020-05-04 - ; aalto,brun held 2020-03-01 -
          the finer date stays          | aalto,brun meeting held 2020-05 - - ; aalto,brun meeting held 2020-05-04 - -    | aalto,brun held 2020-05-04 -
          two places                    | aalto,brun meeting held - oslo - ; aalto,brun meeting held - geneva -     | aalto,brun held - oslo ; aalto,brun held - geneva
          the finer place stays         | aalto,brun meeting held - norway - ; aalto,brun meeting held - oslo -     | aalto,brun held - oslo
          a call is no meeting          | aalto,brun call held - - - ; aalto,brun meeting held - - -                | aalto,brun held - - ; aalto,brun held - -
          another one                   | aalto,brun summit held - oslo - ; aalto,brun summit held - - r            | aalto,brun held - oslo ; aalto,brun held - -
          whom the traveller met        | brun,norway visit held - oslo j ; brun,aalto meeting held 2020-05-04 - -  | aalto,brun held 2020-05-04 oslo
          to a third place to meet      | brun,norway visit held - oslo j ; brun,cole meeting held - oslo -         | brun,cole held - oslo
          there and then                | brun,norway visit held 2020-05-04 oslo j ; brun,cole meeting held - - -   | brun,cole held 2020-05-04 oslo
          pointing back                 | aalto,brun talks held - - - ; - talks held - geneva d                     | aalto,brun held - geneva
          pointing back to nothing      | - talks held - geneva d                                                   |
          told party by party           | club summit held - - s ; aalto summit held - oslo s                       | aalto,club held - oslo
          two of those who gather       | aalto,brun,club summit held - - s ; aalto,brun meeting held - - -         | aalto,brun,club held - - ; aalto,brun held - -
          guests of a summit            | club summit held - - s ; aalto,brun meeting held - - a                    | aalto,brun,club held - - ; aalto,brun held - -
          one meeting is no gathering   | - summit held - - sa ; aalto,brun meeting held - - a                      | aalto,brun held - -
          a body alone does not meet    | club summit planned 2020-07 oslo s                                        |
          what was ahead has come       | aalto,brun talks planned - oslo b ; aalto,brun talks held 2020-05-04 - -  | aalto,brun held 2020-05-04 -
          told first, then ahead of it  | aalto,brun talks held 2020-05-04 - - ; aalto,brun talks planned - - b     | aalto,brun held 2020-05-04 -
          another one is still ahead    | aalto,brun talks held 2020-05-04 - - ; aalto,brun talks planned - - br    | aalto,brun held 2020-05-04 - ; aalto,brun planned - -
          """)
  void tellsHowManyMeetingsThereAre(String what, String told, @Nullable String expected) {
    List<Telling> tellings = new ArrayList<>();
    for (String words : told.split(";", -1)) {
      tellings.add(telling(words.trim().split(" ", -1)));
    }
    List<String> found = new ArrayList<>();
    for (Telling telling : Journeys.settle(new MeetingMerger().merge(tellings))) {
      found.add(line(telling.claim()));
    }
    assertEquals(expected == null ? "" : expected, String.join(" ; ", found), what);
  }

  private Telling telling(String[] words) {
    List<Entity> parties = new ArrayList<>();
    for (String key : words[0].split(",", -1)) {
      if (!key.equals("-")) {
        parties.add(entities.get(key));
      }
    }
    PartialDate date = words[3].equals("-") ? null : PartialDate.parse(words[3]);
    MeetingClaim claim =
        new MeetingClaim(
            new Evidence("e", 0, 1),
            "meeting/test",
            0.5,
            MeetingType.valueOf(words[1].toUpperCase(Locale.ROOT)),
            parties,
            entities.get(words[4]),
            date,
            date,
            MeetingStatus.valueOf(words[2].toUpperCase(Locale.ROOT)));
    String flags = words[5];
    return new Telling(
        claim,
        0,
        flags.contains("j"),
        flags.contains("d"),
        flags.contains("s"),
        false,
        flags.contains("r") ? "second" : null,
        flags.contains("a"),
        flags.contains("b"),
        Traits.NONE);
  }

  private static String line(MeetingClaim claim) {
    List<String> keys = new ArrayList<>();
    claim.participants().forEach(party -> keys.add(party.key()));
    keys.sort(null);
    Entity place = claim.place();
    return String.join(
        " ",
        String.join(",", keys),
        claim.status().localName(),
        claim.start() == null ? "-" : claim.start().iso(),
        place == null ? "-" : place.key());
  }
}
