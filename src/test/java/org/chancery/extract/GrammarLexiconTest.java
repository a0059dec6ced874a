package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.extract.GrammarLexicon.Effect;
import org.junit.jupiter.api.Test;

final class GrammarLexiconTest {
  private final GrammarLexicon lexicon = new GrammarLexicon();

  @Test
  void aWordMayActDifferentlyAsVerbAndAsNoun() {
    assertEquals(Effect.HAPPENED, lexicon.verb("end"));
    assertEquals(Effect.CANCELLED, lexicon.verb("call off"));
    assertEquals(Effect.POSSIBLE, lexicon.noun("invitation"));
    assertNull(lexicon.noun("call off"));
  }

  @Test
  void wouldIsAFutureAndPerfectWouldIsNoFact() {
    GrammarLexicon.Modal would = lexicon.modal("would");
    assertEquals(
        new GrammarLexicon.Modal(Effect.POSSIBLE, Effect.HYPOTHETICAL, Effect.PLANNED), would);
  }

  @Test
  void connectorsAndNegationsAreKnown() {
    assertEquals(Effect.HYPOTHETICAL, lexicon.connector("unless"));
    assertTrue(lexicon.negates("never"));
  }
}
