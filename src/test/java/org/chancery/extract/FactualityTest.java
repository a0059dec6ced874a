package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

/** Trees are written by hand, one token a word: {@code form/lemma/tag/governor/relation}. */
final class FactualityTest {
  private final Factuality factuality = new Factuality();

  @Test
  void plainPastHappened() {
    assertEquals(
        Actuality.HAPPENED,
        read(1, "Aalto/Aalto/NNP/1/nsubj met/meet/VBD/-1/root Brun/Brun/NNP/1/obj"));
  }

  @Test
  void futureIsPlannedAndNotIsDenied() {
    assertEquals(
        Actuality.PLANNED,
        read(2, "Aalto/Aalto/NNP/2/nsubj will/will/MD/2/aux meet/meet/VB/-1/root"));
    assertEquals(
        Actuality.DENIED,
        read(
            3,
            "Aalto/Aalto/NNP/3/nsubj did/do/VBD/3/aux not/not/RB/3/advmod meet/meet/VB/-1/root"));
  }

  @Test
  void verbAboveTellsWhatBecameOfTheEvent() {
    assertEquals(
        Actuality.PLANNED,
        read(
            3,
            "Aalto/Aalto/NNP/1/nsubj plans/plan/VBZ/-1/root to/to/TO/3/mark meet/meet/VB/1/xcomp"));
    assertEquals(
        Actuality.CANCELLED,
        read(2, "Aalto/Aalto/NNP/1/nsubj cancelled/cancel/VBD/-1/root talks/talk/NNS/1/obj"));
  }

  private Actuality read(int event, String tree) {
    String[] words = tree.split(" ", -1);
    List<Token> tokens = new ArrayList<>();
    int[] governors = new int[words.length];
    String[] relations = new String[words.length];
    int offset = 0;
    for (int i = 0; i < words.length; i++) {
      String[] cell = words[i].split("/", -1);
      Span span = new Span(offset, offset + cell[0].length());
      tokens.add(new Token(i, span, cell[0], cell[1], cell[2], "O"));
      governors[i] = Integer.parseInt(cell[3]);
      relations[i] = cell[4];
      offset = span.end() + 1;
    }
    Sentence sentence = new Sentence(0, 0, false, new Span(0, offset - 1), tokens);
    return factuality.of(new Clauses(sentence, new Dependencies(governors, relations)), event);
  }
}
