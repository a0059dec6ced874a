package org.chancery.event;

import static org.chancery.claim.MeetingStatus.HELD;
import static org.chancery.claim.MeetingType.CALL;
import static org.chancery.rdf.SampleEntities.BIDEN;
import static org.chancery.rdf.SampleEntities.PUTIN;
import static org.chancery.rdf.SampleEntities.XI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndependentSourcesTest {
  private static final String QUOTE =
      "We have talked long enough and from now on only what is written down will count between us";

  private static final String AGENCY =
      "The two presidents spoke for an hour on Monday about grain, prisoners and the truce, their"
          + " offices said. It was the third time this year that they picked up the telephone, and"
          + " the first since shelling began again along the river. “"
          + QUOTE
          + ",” the host told reporters afterwards. Neither side would say whether a date had been"
          + " set for a meeting in person. Aides have been at work on a text since the spring. They"
          + " agree on the exchange of prisoners and differ about who is to watch the crossings.";

  /** Another headline and lead, and the last sentences gone. */
  private static final String COPY =
      "Presidents hold third call this year\n\nHopes for a deal rose at the start of the week. "
          + AGENCY.substring(0, AGENCY.indexOf(" They agree"));

  private static final String OWN =
      "Markets took heart on Tuesday when word of a conversation between the leaders went round. Our"
          + " correspondent was in the hall as one of them came out to speak. “"
          + QUOTE
          + ",” he said, and left without taking questions. Farmers near the front have heard such"
          + " words before. A miller in the port, who has lost two ships, laughed when he was asked"
          + " what he thought would come of it, and went back to counting sacks.";

  private static final String SENTENCE =
      "The two presidents spoke for an hour on Monday about grain, prisoners and the truce";

  private static Reports said(String one, String other) {
    return new Reports()
        .in("A", "2021-05-01")
        .saying("“" + QUOTE + ",” the host told reporters afterwards.")
        .printing(one)
        .statement(XI, QUOTE)
        .in("B", "2021-05-02")
        .saying("“" + QUOTE + ",” the host told reporters afterwards.")
        .printing(other)
        .statement(XI, QUOTE);
  }

  private static Reports spoke(String one, String other) {
    return new Reports()
        .in("A", "2021-05-01")
        .saying(SENTENCE)
        .printing(one)
        .meeting(CALL, HELD, "2021-05-01", null, BIDEN, PUTIN)
        .in("B", "2021-05-02")
        .saying(SENTENCE + ".")
        .printing(other)
        .meeting(CALL, HELD, "2021-05-01", null, BIDEN, PUTIN);
  }

  private static List<String> sources(Reports reports) {
    return Reports.values(reports.event(), "sourceCount", true);
  }

  @Test
  void aTextWithAnotherBeginningAndEndIsTheSameSource() {
    assertEquals(List.of("1"), sources(said(AGENCY, COPY)));
    assertEquals(List.of("1"), sources(said(COPY, AGENCY)));
  }

  @Test
  void twoWhoQuoteTheSameWordsAreTwoSources() {
    assertEquals(List.of("2"), sources(said(AGENCY, OWN)));
  }

  @Test
  void whatHappenedIsTakenOverSentenceBySentence() {
    assertEquals(List.of("1"), sources(spoke(AGENCY, OWN)));
    assertEquals(
        List.of("2"),
        sources(
            spoke(AGENCY, OWN)
                .in("C", "2021-05-01")
                .saying("They rang each other up on Monday, as both offices let it be known")
                .meeting(CALL, HELD, "2021-05-01", null, BIDEN, PUTIN)));
  }

  @Test
  void sentencesTellWhereATextIsTooShortForASketch() {
    String words = "“" + QUOTE + ",” the host told reporters afterwards.";
    Reports reports =
        new Reports()
            .in("A", "2021-05-01")
            .saying(words)
            .statement(XI, QUOTE)
            .in("B", "2021-05-02")
            .saying(words)
            .printing(AGENCY)
            .statement(XI, QUOTE);
    assertEquals(List.of("1"), sources(reports));
  }
}
