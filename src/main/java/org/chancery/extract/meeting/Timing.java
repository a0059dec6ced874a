package org.chancery.extract.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Clauses;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.chancery.text.Token;

/** Tells when an event took place, from the words of its own sentence. */
final class Timing {
  private final TimeExpressions times = new TimeExpressions();

  /** Returns the time of the event by the parse, or else by the order of the words. */
  Optional<TimeExpression> of(AnnotatedText text, Clauses clauses, int event) {
    Sentence sentence = clauses.sentence();
    List<TimeExpression> all =
        times.find(text, sentence).stream().filter(time -> !since(sentence, time)).toList();
    Optional<TimeExpression> parsed = TimeExpressions.nearest(all, sentence, clauses.tree(), event);
    if (parsed.isPresent()) {
      return parsed;
    }
    Optional<TimeExpression> related = related(all, sentence, event);
    return related.isPresent() ? related : adjacent(all, sentence, event);
  }

  /** Returns the time in the event's own phrase: "ahead of talks on Monday". */
  Optional<TimeExpression> inPhrase(AnnotatedText text, Clauses clauses, int event) {
    Sentence sentence = clauses.sentence();
    BitSet phrase = clauses.tree().subtree(event);
    return of(text, clauses, event)
        .filter(
            time ->
                phrase.stream()
                    .anyMatch(word -> time.span().overlaps(sentence.token(word).span())));
  }

  /** Whether the sentence gives the event's time right before its "when", which is then certain. */
  boolean isBound(AnnotatedText text, Sentence sentence, int event) {
    return related(times.find(text, sentence), sentence, event).isPresent();
  }

  /** Returns the time before the "when" that opens the event's clause: "in 2015, when A met B". */
  private static Optional<TimeExpression> related(
      List<TimeExpression> times, Sentence sentence, int event) {
    boolean own = true;
    for (int at = event - 1; at > 0; at--) {
      Token token = sentence.token(at);
      if (token.hasLemma("when")) {
        int end = sentence.token(at - 1).text().equals(",") ? at - 2 : at - 1;
        return times.stream()
            .filter(time -> end >= 0 && time.span().overlaps(sentence.token(end).span()))
            .findFirst();
      }
      if (opensClause(token) && !own) {
        return Optional.empty();
      }
      own = own && !opensClause(token);
    }
    return Optional.empty();
  }

  /** Returns the next time after the event when no other clause begins between them. */
  private static Optional<TimeExpression> adjacent(
      List<TimeExpression> times, Sentence sentence, int event) {
    for (TimeExpression time : times) {
      int start = first(sentence, time);
      if (start > event) {
        boolean apart =
            sentence.tokens().subList(event + 1, start).stream()
                .anyMatch(token -> opensClause(token) || done(sentence, token));
        return apart ? Optional.empty() : Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** "The first since May": a time from which nothing of the kind has been. */
  private static boolean since(Sentence sentence, TimeExpression time) {
    int before = first(sentence, time) - 1;
    return before >= 0 && sentence.token(before).hasLemma("since");
  }

  private static int first(Sentence sentence, TimeExpression time) {
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= time.span().start()) {
        return token.index();
      }
    }
    return -1;
  }

  /** "Brokered by A on Friday": the time of something else. */
  private static boolean done(Sentence sentence, Token token) {
    return token.pos().equals("VBN")
        && token.index() + 1 < sentence.size()
        && sentence.token(token.index() + 1).hasLemma("by");
  }

  private static boolean opensClause(Token token) {
    String pos = token.pos();
    boolean finite = pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP");
    return finite || pos.equals("MD") || pos.startsWith("W") || token.text().equals(";");
  }
}
