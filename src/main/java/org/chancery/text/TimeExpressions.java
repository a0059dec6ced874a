package org.chancery.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence. Stateless; may be used by several threads. */
public final class TimeExpressions {
  private final TimeLexer lexer = new TimeLexer(new TimeLexicon());
  private final TenseReader tenses = new TenseReader();
  private final List<TimeRule> rules =
      List.of(new CalendarRule(), new WeekdayRule(), new RelativeRule(), new YearRule());

  /**
   * Returns the time expressions of the sentence that can be resolved, in text order and without
   * overlaps. A relative phrase in an article without a date is left out.
   */
  public List<TimeExpression> find(AnnotatedText text, Sentence sentence) {
    return find(text, sentence, true);
  }

  private List<TimeExpression> find(AnnotatedText text, Sentence sentence, boolean lookBack) {
    LocalDate published = text.article().date();
    List<TimeExpression> found = new ArrayList<>();
    TimeReading reading =
        new TimeReading(
            sentence,
            lexer.words(sentence),
            published == null ? null : new Anchor(published),
            tenses,
            () -> spokenOf(text, sentence, found, lookBack));
    List<TimeWord> words = reading.words();
    for (int at = 0; at < words.size(); ) {
      TimePhrase phrase = read(reading, at);
      if (phrase != null) {
        Span span =
            new Span(words.get(at).span().start(), words.get(phrase.end() - 1).span().end());
        found.add(new TimeExpression(sentence.index(), span, phrase.first(), phrase.last()));
        at = phrase.end();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private @Nullable TimePhrase read(TimeReading reading, int at) {
    for (TimeRule rule : rules) {
      TimePhrase phrase = rule.read(reading, at);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** Returns the last day told before: in this sentence, or in the one before it. */
  private @Nullable LocalDate spokenOf(
      AnnotatedText text, Sentence sentence, List<TimeExpression> before, boolean lookBack) {
    List<TimeExpression> told = before;
    if (told.isEmpty() && lookBack && sentence.index() > 0) {
      told = find(text, text.sentences().get(sentence.index() - 1), false);
    }
    LocalDate day = null;
    for (TimeExpression time : told) {
      day = time.end() instanceof PartialDate.Day last ? last.value() : day;
    }
    return day;
  }

  /**
   * Returns the expression that tells when the event took place: the one that hangs on the event,
   * or on the verb that it goes with, in the tree. A time of another clause ("said on Monday that
   * they had met") is not taken.
   *
   * @param times expressions of the sentence
   * @param event position of the verb or noun that names the event
   */
  public static Optional<TimeExpression> nearest(
      List<TimeExpression> times, Sentence sentence, Dependencies tree, int event) {
    return new TimeAttachment(sentence, tree).nearest(times, event);
  }
}
