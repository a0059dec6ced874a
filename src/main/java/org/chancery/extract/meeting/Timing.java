package org.chancery.extract.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Clauses;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.chancery.text.Token;

/** Tells when an event took place, from the words of its own sentence. */
final class Timing {
  private static final int MAX_CLIMB = 4;

  private final TimeExpressions times = new TimeExpressions();
  private final NewsDay newsDay = new NewsDay();
  private final Distances distances = new Distances();
  private final OtherTimes others;

  Timing(MeetingLexicon lexicon) {
    this.others = new OtherTimes(lexicon);
  }

  /** Returns the time of the event by the parse, or else by the order of the words. */
  Optional<TimeExpression> of(AnnotatedText text, Clauses clauses, int event) {
    Sentence sentence = clauses.sentence();
    boolean aside = aside(clauses, event);
    List<TimeExpression> all =
        times.find(text, sentence).stream()
            .filter(time -> !others.own(clauses, time, event))
            .filter(time -> !aside || within(clauses, time, event))
            .toList();
    Optional<TimeExpression> counted = distances.of(sentence, event, all, () -> newsDay.of(text));
    if (counted.isPresent()) {
      return counted;
    }
    if (apart(clauses, event)) {
      return all.stream().filter(time -> within(clauses, time, event)).findFirst();
    }
    Optional<TimeExpression> parsed = TimeExpressions.nearest(all, sentence, clauses.tree(), event);
    if (parsed.isPresent()) {
      return parsed;
    }
    Optional<TimeExpression> related = related(all, sentence, event);
    if (related.isPresent()) {
      return related;
    }
    Optional<TimeExpression> opening = opening(all, clauses, event);
    if (opening.isPresent()) {
      return opening;
    }
    Optional<TimeExpression> adjacent = adjacent(all, sentence, event);
    return adjacent.isPresent() ? adjacent : meanwhile(all, clauses, event);
  }

  /** "Weeks after he made a trip to A": some time from what the sentence gives a time for. */
  private boolean apart(Clauses clauses, int event) {
    int at = event;
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      if (distances.apart(clauses.sentence(), at)) {
        return true;
      }
      if (clauses.sentence().token(at).isVerb()) {
        return false;
      }
      at = clauses.tree().governor(at);
    }
    return false;
  }

  private static boolean within(Clauses clauses, TimeExpression time, int event) {
    return clauses.tree().subtree(event).stream()
        .anyMatch(word -> time.span().overlaps(clauses.sentence().token(word).span()));
  }

  /**
   * "Earlier this week, A visited B": the time that opens the sentence of which this is the verb.
   */
  private static Optional<TimeExpression> opening(
      List<TimeExpression> times, Clauses clauses, int event) {
    Sentence sentence = clauses.sentence();
    BitSet subject = new BitSet();
    clauses.tree().children(event, "nsubj").forEach(at -> subject.or(clauses.tree().subtree(at)));
    int comma = subject.nextSetBit(0) - 1;
    boolean closed = comma > 0 && sentence.token(comma).text().equals(",");
    return times.stream()
        .filter(time -> closed && time.span().overlaps(sentence.token(comma - 1).span()))
        .findFirst();
  }

  /** "A, the first to visit B, agreed in May": the time of what A did otherwise. */
  private static boolean aside(Clauses clauses, int event) {
    Dependencies tree = clauses.tree();
    int above = tree.governor(event);
    return above != Dependencies.NONE && tree.is(event, "acl") && tree.is(above, "appos");
  }

  /** "Said on Monday as he met A": the time of the clause that it is told to go on beside. */
  private static Optional<TimeExpression> meanwhile(
      List<TimeExpression> times, Clauses clauses, int event) {
    Dependencies tree = clauses.tree();
    int at = event;
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      boolean beside =
          tree.is(at, "advcl")
              && tree.children(at, "mark", "advmod").stream()
                  .map(word -> clauses.sentence().token(word))
                  .anyMatch(word -> word.hasLemma("as") || word.hasLemma("while"));
      if (beside) {
        return TimeExpressions.nearest(times, clauses.sentence(), tree, tree.governor(at));
      }
      if (!tree.is(at, "obj") && !tree.is(at, "obl") && !tree.is(at, "nmod")) {
        return Optional.empty();
      }
      at = tree.governor(at);
    }
    return Optional.empty();
  }

  /** Returns the time in the event's own phrase: "ahead of talks on Monday". */
  Optional<TimeExpression> inPhrase(AnnotatedText text, Clauses clauses, int event) {
    boolean apart = isApart(clauses.sentence(), event);
    return of(text, clauses, event).filter(time -> apart || within(clauses, time, event));
  }

  /** "On Thursday announced a visit": the time of the word of what is to come. */
  static boolean ofWord(Clauses clauses, TimeExpression time, int event) {
    Dependencies tree = clauses.tree();
    int at = tree.governor(event);
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      if (clauses.sentence().token(at).pos().equals("VBD")) {
        return time.span().start() < clauses.sentence().token(event).span().start();
      }
      at = tree.governor(at);
    }
    return false;
  }

  /** Whether the event is told to be some time away from what the sentence tells. */
  boolean isApart(Sentence sentence, int event) {
    return distances.apart(sentence, event);
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
      own = own && (!opensClause(token) || sentence.token(at - 1).pos().equals("CC"));
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
            opensNext(sentence, time, start)
                || sentence.tokens().subList(event + 1, start).stream()
                    .anyMatch(token -> opensClause(token) || done(sentence, token));
        return apart ? Optional.empty() : Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** "A, who met B, last week said": the time of what follows. */
  private static boolean opensNext(Sentence sentence, TimeExpression time, int start) {
    boolean comma = sentence.token(start - 1).text().equals(",");
    return comma
        && sentence.tokens().stream()
            .filter(token -> token.span().start() >= time.span().end())
            .findFirst()
            .filter(Timing::opensClause)
            .isPresent();
  }

  /** Returns the first token of the expression; negative when the sentence ends before it. */
  static int first(Sentence sentence, TimeExpression time) {
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
