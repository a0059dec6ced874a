package org.chancery.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

/** The sentences are given as word/tag/lemma/governor/relation, the speaker being "Moreau". */
class StatementRulesTest {
  private static final Person MOREAU =
      new Person(
          "moreau", "Moreau", List.of(), null, null, Person.Gender.UNKNOWN, false, null, List.of());

  @Test
  void givesTheReportedClauseWithoutItsLinker() {
    List<StatementClaim> claims =
        read(
            "Moreau/NNP/Moreau/1/nsubj said/VBD/say/-1/root that/IN/that/5/mark the/DT/the/4/det"
                + " bridge/NN/bridge/5/nsubj reopened/VBD/reopen/1/ccomp ././././punct");
    assertEquals(1, claims.size());
    assertEquals("the bridge reopened", claims.get(0).text());
    assertEquals(StatementMode.INDIRECT, claims.get(0).mode());
  }

  @Test
  void givesTheQuotedWordsWithoutMarksAndClosingComma() {
    List<StatementClaim> claims =
        read(
            "“/``/“/3/punct Our/PRP$/we/2/nmod:poss doors/NNS/door/3/nsubj stay/VBP/stay/7/ccomp"
                + " open/JJ/open/3/xcomp ,/,/,/7/punct ”/''/”/7/punct said/VBD/say/-1/root"
                + " Moreau/NNP/Moreau/7/nsubj ././././punct");
    assertEquals(1, claims.size());
    assertEquals("Our doors stay open", claims.get(0).text().strip());
    assertEquals(StatementMode.DIRECT, claims.get(0).mode());
  }

  @Test
  void findsNothingWhereSayingIsDenied() {
    assertEquals(
        List.of(),
        read(
            "Moreau/NNP/Moreau/3/nsubj did/VBD/do/3/aux not/RB/not/3/advmod say/VB/say/-1/root"
                + " the/DT/the/5/det bridge/NN/bridge/6/nsubj reopened/VBD/reopen/3/ccomp"
                + " ././././punct"));
  }

  private static List<StatementClaim> read(String annotated) {
    String[] items = annotated.split(" ", -1);
    int[] governors = new int[items.length];
    String[] relations = new String[items.length];
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      String[] parts = items[i].split("/", -1);
      boolean stop = parts[0].equals(".");
      governors[i] = stop ? 0 : Integer.parseInt(parts[3]);
      relations[i] = stop ? "punct" : parts[4];
      Span span = new Span(plain.length(), plain.length() + parts[0].length());
      tokens.add(new Token(i, span, parts[0], parts[2], parts[1], "O"));
      plain.append(parts[0]).append(parts[0].equals("“") || parts[0].equals(",") ? "" : " ");
      if (parts[0].equals("Moreau")) {
        mentions.add(new Mention(0, i, i + 1, MOREAU, Mention.Kind.NAME, 1));
      }
    }
    String all = plain.toString();
    Article article = new Article("a", null, null, null, null, all, new Blocks().of(all, null, 0));
    Sentence sentence = new Sentence(0, 0, false, new Span(0, all.length() - 1), tokens);
    Dependencies tree = new Dependencies(governors, relations);
    return new StatementRules()
        .apply(
            new LinkedText(
                new AnnotatedText(article, List.of(sentence), any -> Optional.of(tree)), mentions));
  }
}
