package org.chancery.extract.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.State;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class SanctionExtractorTest {
  private static final State NORWAY = new State("norway", "Norway", List.of(), null);
  private static final State CHAD = new State("chad", "Chad", List.of(), null);
  private final SanctionExtractor extractor = new SanctionExtractor();

  @Test
  void theSubjectOfTheVerbSendsAndThePartyAfterOnIsTheTarget() {
    SanctionClaim claim =
        only(
            "Norway/norway/NNP/1/nsubj imposed/impose/VBD/-1/root sanctions/sanction/NNS/1/obj"
                + " on/on/IN/4/case Chad/chad/NNP/1/obl ././X/1/punct");
    assertEquals(SanctionAction.IMPOSE, claim.action());
    assertEquals(List.of(NORWAY), claim.senders());
    assertEquals(List.of(CHAD), claim.targets());
    assertEquals("sanctions", claim.measure());
  }

  @Test
  void whoAsksForAnEndOfMeasuresOpposesThem() {
    SanctionClaim claim =
        only(
            "Norway/norway/NNP/1/nsubj urged/urge/VBD/-1/root the/the/DT/3/det"
                + " lifting/lifting/NN/1/obj of/of/IN/5/case sanctions/sanction/NNS/3/nmod"
                + " on/on/IN/7/case Chad/chad/NNP/5/nmod ././X/1/punct");
    assertEquals(SanctionAction.OPPOSE, claim.action());
    assertEquals(List.of(NORWAY), claim.senders());
  }

  @Test
  void banOfDailyLifeIsNoMeasure() {
    assertTrue(
        extractor
            .extract(
                linked(
                    "Norway/norway/NNP/1/nsubj announced/announce/VBD/-1/root a/a/DT/4/det"
                        + " smoking/smoking/NN/4/compound ban/ban/NN/1/obj ././X/1/punct"))
            .isEmpty());
  }

  private SanctionClaim only(String words) {
    List<SanctionClaim> claims = extractor.extract(linked(words));
    assertEquals(1, claims.size());
    return claims.get(0);
  }

  /** Makes one sentence; a word is text/lemma/tag/governor/relation. */
  private static LinkedText linked(String words) {
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String[] parts = words.split(" ", -1);
    int[] governors = new int[parts.length];
    String[] relations = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String[] cell = parts[i].split("/", -1);
      Span span = new Span(text.length(), text.length() + cell[0].length());
      text.append(cell[0]).append(' ');
      tokens.add(new Token(i, span, cell[0], cell[1], cell[2], "O"));
      governors[i] = Integer.parseInt(cell[3]);
      relations[i] = cell[4];
      for (State state : List.of(NORWAY, CHAD)) {
        if (state.label().equals(cell[0])) {
          mentions.add(new Mention(0, i, i + 1, state, Mention.Kind.NAME, 1));
        }
      }
    }
    Span all = new Span(0, text.length() - 1);
    Article article =
        new Article(
            "a",
            null,
            null,
            null,
            null,
            text.toString(),
            List.of(new Article.Block(0, all.end(), Article.Block.Kind.BODY)));
    Sentence sentence = new Sentence(0, 0, false, all, tokens);
    Dependencies tree = new Dependencies(governors, relations);
    return new LinkedText(
        new AnnotatedText(article, List.of(sentence), s -> Optional.of(tree)), mentions);
  }
}
