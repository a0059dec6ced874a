package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.util.List;
import org.chancery.extract.Clauses;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells the day that an article reports from: the one that its first sentences name. What it tells
 * in the plain past, without a time, took place on it.
 */
final class NewsDay {
  /** Sentences, the headline aside, in which an article says of which day it is. */
  private static final int OPENING = 3;

  /** Days; news is not older. */
  private static final int FRESH = 2;

  private static final int MAX_CLIMB = 4;

  private final TimeExpressions times = new TimeExpressions();

  /** Returns the day, or null when the article does not tell one near its date. */
  @Nullable LocalDate of(AnnotatedText text) {
    LocalDate published = text.article().date();
    if (published == null) {
      return null;
    }
    int read = 0;
    for (Sentence sentence : text.sentences()) {
      if (sentence.headline() || read++ >= OPENING) {
        continue;
      }
      for (TimeExpression time : times.find(text, sentence)) {
        if (time.start() instanceof PartialDate.Day day && near(day.value(), published)) {
          return day.value();
        }
      }
    }
    return null;
  }

  /**
   * Whether the article is at the day of the news where the sentence stands: its paragraph speaks
   * of no other time before.
   */
  boolean isCurrent(AnnotatedText text, Sentence sentence) {
    LocalDate today = of(text);
    for (int at = sentence.index(); at >= 0; at--) {
      Sentence before = text.sentences().get(at);
      if (before.paragraph() != sentence.paragraph()) {
        return true;
      }
      List<TimeExpression> told = times.find(text, before);
      if (!told.isEmpty()) {
        return today != null
            && told.stream().anyMatch(time -> time.start().equals(PartialDate.of(today)));
      }
    }
    return true;
  }

  private static boolean near(LocalDate day, LocalDate published) {
    return !day.isAfter(published) && !day.isBefore(published.minusDays(FRESH));
  }

  /** Whether the event is told as news: in the plain past, outside quotation marks. */
  static boolean tells(Clauses clauses, int event) {
    Dependencies tree = clauses.tree();
    int at = event;
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      Token token = clauses.sentence().token(at);
      if (token.pos().equals("VBD")) {
        return true;
      }
      if (token.isVerb() && (!tree.children(at, "aux").isEmpty() || token.pos().equals("VBN"))) {
        return false;
      }
      at = tree.governor(at);
    }
    return false;
  }
}
