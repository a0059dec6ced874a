package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

/** Trees are written by hand, one token a word: {@code form/tag/governor/relation}. */
final class ClausesTest {

  @Test
  void subjectIsSharedByCoordinatedVerbsAndObjectsAreGivenOneByOne() {
    Clauses clauses =
        clauses(
            "Aalto/NNP/1/nsubj landed/VBD/-1/root and/CC/3/cc met/VBD/1/conj Brun/NNP/3/obj"
                + " and/CC/6/cc Costa/NNP/4/conj");
    assertEquals(List.of("Aalto"), words(clauses, clauses.doers(3)));
    assertEquals(List.of("Brun", "Costa"), words(clauses, clauses.undergoers(3)));
  }

  @Test
  void passiveVerbIsDoneByItsAgent() {
    Clauses clauses =
        clauses(
            "Aalto/NNP/2/nsubj:pass was/VBD/2/aux:pass received/VBN/-1/root by/IN/4/case"
                + " Brun/NNP/2/obl");
    assertTrue(clauses.passive(2));
    assertEquals(List.of("Brun"), words(clauses, clauses.doers(2)));
    assertEquals(List.of("Aalto"), words(clauses, clauses.undergoers(2)));
  }

  @Test
  void relativePronounStandsForItsAntecedent() {
    Clauses clauses =
        clauses(
            "Aalto/NNP/5/nsubj who/WP/2/nsubj met/VBD/0/acl:relcl Brun/NNP/2/obj ,/,/0/punct"
                + " left/VBD/-1/root");
    assertEquals(List.of("Aalto"), words(clauses, clauses.doers(2)));
    assertEquals(List.of("Aalto"), words(clauses, clauses.doers(5)));
  }

  @Test
  void objectControlsTheInfinitiveButSubjectDoesWithoutOne() {
    Clauses invited =
        clauses(
            "Aalto/NNP/1/nsubj invited/VBD/-1/root Brun/NNP/1/obj to/TO/4/mark visit/VB/1/xcomp");
    assertEquals(List.of("Brun"), words(invited, invited.subjects(4)));
    Clauses plans = clauses("Aalto/NNP/1/nsubj plans/VBZ/-1/root to/TO/3/mark visit/VB/1/xcomp");
    assertEquals(List.of("Aalto"), words(plans, plans.subjects(3)));
  }

  @Test
  void prepositionOfACoordinatedPhraseHoldsForAllItsParts() {
    Clauses clauses =
        clauses("talks/NNS/-1/root with/IN/2/case Brun/NNP/0/nmod and/CC/4/cc Costa/NNP/2/conj");
    assertEquals(List.of("Brun", "Costa"), words(clauses, clauses.modifiers(0, "with")));
    assertEquals(List.of(), clauses.modifiers(0, "between"));
    assertEquals("with", clauses.preposition(4));
  }

  private static List<String> words(Clauses clauses, List<Integer> tokens) {
    return tokens.stream().map(t -> clauses.sentence().token(t).text()).toList();
  }

  private static Clauses clauses(String tree) {
    List<Token> tokens = new ArrayList<>();
    List<String[]> cells = Arrays.stream(tree.split(" ", -1)).map(w -> w.split("/", -1)).toList();
    int[] governors = new int[cells.size()];
    String[] relations = new String[cells.size()];
    int offset = 0;
    for (int i = 0; i < cells.size(); i++) {
      String[] cell = cells.get(i);
      Span span = new Span(offset, offset + cell[0].length());
      tokens.add(new Token(i, span, cell[0], cell[0], cell[1], "O"));
      governors[i] = Integer.parseInt(cell[2]);
      relations[i] = cell[3];
      offset = span.end() + 1;
    }
    Sentence sentence = new Sentence(0, 0, false, new Span(0, offset - 1), tokens);
    return new Clauses(sentence, new Dependencies(governors, relations));
  }
}
