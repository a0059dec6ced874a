package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are written as words with tags, and a dictionary form where it differs. */
class TimeExpressionsTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 17);

  private final TimeExpressions times = new TimeExpressions();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They/PRP met/VBD/meet on/IN Monday/NNP; 2021-03-15",
        "They/PRP will/MD meet/VB on/IN Monday/NNP; 2021-03-22",
        "They/PRP are/VBP/be due/JJ to/TO meet/VB on/IN Wednesday/NNP; 2021-03-17",
        "Officials/NNS Thursday/NNP said/VBD/say nothing/NN; 2021-03-18",
        "She/PRP denied/VBD/deny that/IN Tuesday/NNP 's/POS talks/NNS would/MD be/VB short/JJ;"
            + " 2021-03-23",
        "Officials/NNS Friday/NNP said/VBD/say nothing/NN; 2021-03-12",
        "He/PRP left/VBD/leave last/JJ Wednesday/NNP; 2021-03-10",
        "He/PRP came/VBD/come on/IN Monday/NNP and/CC Tuesday/NNP; 2021-03-15..2021-03-16",
        "He/PRP prays/VBZ/pray every/DT Friday/NNP; none",
        "They/PRP met/VBD/meet last/JJ month/NN; 2021-02",
        "They/PRP will/MD meet/VB next/JJ week/NN; 2021-03",
        "They/PRP met/VBD/meet in/IN May/NNP last/JJ year/NN; 2020-05",
        "It/PRP began/VBD/begin three/CD weeks/NNS ago/RB; 2021-02",
        "It/PRP ran/VBD/run from/IN Feb./NNP 27/CD to/IN March/NNP 2/CD; 2021-02-27..2021-03-02",
        "They/PRP spoke/VBD/speak on/IN 28/CD -/HYPH 30/CD January/NNP; 2021-01-28..2021-01-30",
        "Friday/NNP 12/CD March/NNP was/VBD/be cold/JJ; 2021-03-12",
        "They/PRP broke/VBD/break in/IN November/NNP; 2020-11",
        "It/PRP is/VBZ/be planned/VBN/plan for/IN November/NNP; 2021-11",
        "They/PRP met/VBD/meet over/IN the/DT weekend/NN; 2021-03-13..2021-03-14",
        "They/PRP may/MD march/VB on/RP; none",
        "It/PRP passed/VBD/pass resolution/NN 1929/CD; none",
        "the/DT 1950/CD -/HYPH 53/CD war/NN; 1950..1953",
        "It/PRP ended/VBD/end on/IN 05/06/2019/CD; 2019"
      })
  void resolvesAgainstThePublicationDate(String tagged, String expected) {
    assertEquals(expected, found(tagged, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They/PRP met/VBD/meet on/IN Monday/NNP; none",
        "They/PRP met/VBD/meet on/IN June/NNP 20/CD; none",
        "They/PRP met/VBD/meet on/IN June/NNP 20/CD ,/, 2019/CD; 2019-06-20"
      })
  void onlyWholeDatesResolveWithoutAPublicationDate(String tagged, String expected) {
    assertEquals(expected, found(tagged, null));
  }

  @Test
  void theDayOfSayingIsNotTheDayOfTheEvent() {
    AnnotatedText text =
        text("He/PRP said/VBD/say Monday/NNP they/PRP met/VBD/meet Friday/NNP", PUBLISHED);
    Sentence sentence = text.sentences().get(0);
    Dependencies tree =
        new Dependencies(
            new int[] {1, Dependencies.NONE, 1, 4, 1, 4},
            new String[] {"nsubj", "root", "obl:tmod", "nsubj", "ccomp", "obl:tmod"});
    List<TimeExpression> all = times.find(text, sentence);
    assertEquals("2021-03-12", start(TimeExpressions.nearest(all, sentence, tree, 4)));
    List<TimeExpression> saying = all.subList(0, 1);
    assertEquals("none", start(TimeExpressions.nearest(saying, sentence, tree, 4)));
  }

  private static String start(Optional<TimeExpression> time) {
    return time.map(found -> found.start().iso()).orElse("none");
  }

  private String found(String tagged, @Nullable LocalDate published) {
    AnnotatedText text = text(tagged, published);
    List<TimeExpression> all = times.find(text, text.sentences().get(0));
    return all.isEmpty()
        ? "none"
        : all.stream().map(TimeExpressionsTest::iso).collect(Collectors.joining(" "));
  }

  private static String iso(TimeExpression time) {
    String start = time.start().iso();
    return time.end().equals(time.start()) ? start : start + ".." + time.end().iso();
  }

  private static AnnotatedText text(String tagged, @Nullable LocalDate published) {
    StringBuilder plain = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String item : tagged.split(" ", -1)) {
      int tag = item.replaceFirst("/[A-Z,$]+(/[a-z]+)?$", "").length();
      String word = item.substring(0, tag);
      String[] rest = item.substring(tag + 1).split("/", -1);
      Span span = new Span(plain.length(), plain.length() + word.length());
      String lemma = rest.length > 1 ? rest[1] : word;
      tokens.add(new Token(tokens.size(), span, word, lemma, rest[0], "O"));
      plain.append(word).append(' ');
    }
    String all = plain.toString();
    Article article =
        new Article("a", null, null, null, published, all, new Blocks().of(all, null, 0));
    Span whole = new Span(0, all.length() - 1);
    List<Sentence> sentences = List.of(new Sentence(0, 0, false, whole, tokens));
    return new AnnotatedText(article, sentences, sentence -> Optional.empty());
  }
}
