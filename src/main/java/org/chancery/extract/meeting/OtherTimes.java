package org.chancery.extract.meeting;

import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.Token;

/** Tells which times of a sentence are those of other things in it than an event. */
final class OtherTimes {
  private static final int MAX_CLIMB = 4;

  private final MeetingLexicon lexicon;

  OtherTimes(MeetingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the time belongs to something else than the event. */
  boolean own(Clauses clauses, TimeExpression time, int event) {
    return since(clauses, time, event)
        || ofAnother(clauses, time, event)
        || ofLater(clauses.sentence(), time, event)
        || compound(clauses, time, event);
  }

  /** "For Monday's vote": the time of another thing. */
  private boolean ofAnother(Clauses clauses, TimeExpression time, int event) {
    Sentence sentence = clauses.sentence();
    int mark = Timing.first(sentence, time);
    while (mark >= 0
        && mark < sentence.size()
        && sentence.token(mark).span().start() < time.span().end()) {
      mark++;
    }
    boolean possessive =
        mark > 0 && mark < sentence.size() && sentence.token(mark).pos().equals("POS");
    int owned = possessive ? clauses.tree().governor(mark - 1) : Dependencies.NONE;
    return owned != Dependencies.NONE
        && owned > mark
        && owned != event
        && !heads(clauses, owned, event)
        && !occasion(clauses, owned, event);
  }

  /** "A meeting at next week's summit": the time of what it is held at. */
  private boolean occasion(Clauses clauses, int noun, int event) {
    return clauses.tree().governor(noun) == event
        && lexicon.noun(clauses.sentence().token(noun)) != null
        && lexicon.attends(clauses.preposition(noun));
  }

  /** "After the October attack": the time in front of another noun. */
  private static boolean compound(Clauses clauses, TimeExpression time, int event) {
    Sentence sentence = clauses.sentence();
    int noun = Timing.first(sentence, time);
    boolean before = false;
    while (noun >= 0
        && noun < sentence.size()
        && time.span().overlaps(sentence.token(noun).span())) {
      noun++;
    }
    if (noun < 1 || noun >= sentence.size() || noun == event) {
      return false;
    }
    for (int at = Timing.first(sentence, time); at < noun; at++) {
      before |= clauses.tree().governor(at) == noun && !clauses.tree().is(at, "obl");
    }
    Token word = sentence.token(noun);
    return before && word.isNoun() && !word.isProperNoun() && !heads(clauses, noun, event);
  }

  /** "The trip came days after his visit on Monday": the time of the other event. */
  private boolean ofLater(Sentence sentence, TimeExpression time, int event) {
    int start = Timing.first(sentence, time);
    boolean apart = false;
    for (int at = event + 1; at < start; at++) {
      Token token = sentence.token(at);
      apart |= token.hasLemma("after") || token.hasLemma("before") || token.hasLemma("following");
      if (apart && token.isNoun() && lexicon.noun(token) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The first since May", "his fourth visit since the 2022 invasion": a time from which something
   * has been counted, unless the event is what has been since then.
   */
  private static boolean since(Clauses clauses, TimeExpression time, int event) {
    Sentence sentence = clauses.sentence();
    int from = Timing.first(sentence, time);
    if (from > 0 && sentence.token(from - 1).hasLemma("since")) {
      return true;
    }
    int at = from;
    for (int steps = 0; steps < MAX_CLIMB && at >= 0 && at != event; steps++) {
      boolean marked =
          clauses.tree().children(at, "mark", "case").stream()
              .anyMatch(word -> sentence.token(word).hasLemma("since"));
      if (marked) {
        return !clauses.tree().subtree(at).get(event);
      }
      at = clauses.tree().governor(at);
    }
    return false;
  }

  private static boolean heads(Clauses clauses, int above, int event) {
    return clauses.tree().governor(event) == above;
  }
}
