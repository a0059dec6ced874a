package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.claim.OfficeClaim;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Person;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are given as text/tag; the name is always "Ask Berg". */
class OfficeExtractorTest {
  private static final LocalDate IN_OFFICE = LocalDate.of(2019, 5, 14);
  private static final LocalDate AFTER = LocalDate.of(2023, 5, 14);
  private static final Office PRESIDENT =
      new Office("president", "President of Norland", List.of(), null, null, "head_of_state");
  private static final Person BERG =
      new Person(
          "ask-berg",
          "Ask Berg",
          List.of(),
          null,
          null,
          Person.Gender.UNKNOWN,
          true,
          null,
          List.of(
              new OfficeHolding(
                  PRESIDENT,
                  PartialDate.of(LocalDate.of(2018, 1, 1)),
                  PartialDate.of(LocalDate.of(2022, 1, 1)))));

  private final OfficeExtractor extractor = new OfficeExtractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President/NNP Ask/NNP Berg/NNP spoke/VBD ./.",
        "Ask/NNP Berg/NNP ,/, president/NN of/IN Norland/NNP ,/, spoke/VBD ./."
      })
  void titleBeforeOrBehindTheNameTellsTheOfficeOnTheArticlesDay(String words) {
    List<OfficeClaim> claims = extractor.extract(linked(words, IN_OFFICE));
    assertEquals(1, claims.size());
    assertEquals(BERG, claims.get(0).holder());
    assertEquals(PRESIDENT, claims.get(0).office());
    assertEquals(PartialDate.of(IN_OFFICE), claims.get(0).asOf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former/JJ President/NNP Ask/NNP Berg/NNP spoke/VBD ./.",
        "Then/RB -/HYPH President/NNP Ask/NNP Berg/NNP spoke/VBD ./.",
        "President/NNP -/HYPH elect/JJ Ask/NNP Berg/NNP spoke/VBD ./.",
        "Ask/NNP Berg/NNP ,/, a/DT former/JJ president/NN ,/, spoke/VBD ./.",
        "Ask/NNP Berg/NNP ,/, whom/WP the/DT president/NN met/VBD ,/, spoke/VBD ./.",
        "Mayor/NNP Ask/NNP Berg/NNP spoke/VBD ./."
      })
  void titleThatIsOverOrToComeOrAnothersTellsNone(String words) {
    assertEquals(List.of(), extractor.extract(linked(words, IN_OFFICE)));
  }

  @Test
  void officeThatEndedBeforeTheArticleOrOfNoKnownDayIsNotClaimed() {
    String words = "President/NNP Ask/NNP Berg/NNP spoke/VBD ./.";
    assertEquals(List.of(), extractor.extract(linked(words, AFTER)));
    assertEquals(List.of(), extractor.extract(linked(words, null)));
  }

  /** Links "Ask Berg" with the title right before it, as the linker does. */
  private static LinkedText linked(String words, @Nullable LocalDate day) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int name = 0;
    for (String word : words.split(" ", -1)) {
      String form = word.substring(0, word.indexOf('/'));
      if (form.equals("Ask")) {
        name = tokens.size();
      }
      Span span = new Span(text.length(), text.length() + form.length());
      String tag = word.substring(word.indexOf('/') + 1);
      tokens.add(new Token(tokens.size(), span, form, form, tag, "O"));
      text.append(form).append(' ');
    }
    int from = name;
    while (from > 0 && tokens.get(from - 1).isProperNoun()) {
      from--;
    }
    Span all = new Span(0, text.length() - 1);
    Article article =
        new Article(
            "a",
            null,
            null,
            null,
            day,
            text.toString(),
            List.of(new Article.Block(0, all.end(), Article.Block.Kind.BODY)));
    Sentence sentence = new Sentence(0, 0, false, all, tokens);
    Mention mention = new Mention(0, from, name + 2, BERG, Mention.Kind.NAME, 1);
    return new LinkedText(
        new AnnotatedText(article, List.of(sentence), s -> Optional.empty()), List.of(mention));
  }
}
