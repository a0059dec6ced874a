package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Clauses;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;

/** Tells what is to come on the day of the news itself: "will meet A later". */
final class LaterThatDay {
  private final TimeExpressions times = new TimeExpressions();
  private final NewsDay newsDay = new NewsDay();
  private final Distances distances = new Distances();
  private final MeetingLexicon lexicon;

  LaterThatDay(MeetingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the day of the news where the words put what is to come on it: "will meet later". */
  Optional<TimeExpression> of(AnnotatedText text, Clauses clauses, int event) {
    Sentence sentence = clauses.sentence();
    LocalDate news = newsDay.of(text);
    LocalDate day = news == null ? text.article().date() : news;
    int verb = clauses.tree().governor(event);
    if (day == null) {
      return Optional.empty();
    }
    List<TimeExpression> told = times.find(text, sentence);
    PartialDate date = PartialDate.of(day);
    return sentence.tokens().stream()
        .filter(lexicon::ofTheDay)
        .filter(token -> told.stream().noneMatch(time -> time.span().overlaps(token.span())))
        .filter(token -> token.index() == 0 || !distances.unit(sentence.token(token.index() - 1)))
        .filter(
            token -> under(clauses, token.index(), event) || under(clauses, token.index(), verb))
        .map(token -> new TimeExpression(sentence.index(), token.span(), date, date))
        .findFirst();
  }

  private static boolean under(Clauses clauses, int word, int above) {
    boolean loose =
        clauses.tree().is(word, "advmod")
            || clauses.tree().is(word, "obl")
            || clauses.tree().is(word, "advcl");
    int governor = clauses.tree().governor(word);
    return loose
        && above != Dependencies.NONE
        && (governor == above || (before(clauses, governor) && under(clauses, governor, above)));
  }

  /** "Will meet A before leaving later in the day": on the same day. */
  private static boolean before(Clauses clauses, int verb) {
    return verb != Dependencies.NONE
        && clauses.tree().children(verb, "mark", "case").stream()
            .anyMatch(word -> clauses.sentence().token(word).hasLemma("before"));
  }
}
