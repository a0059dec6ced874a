package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.entity.LinkedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Cuts the phrase that names a measure out of its sentence: "new tariffs on imported steel". */
final class MeasureWords {
  private static final int REACH_LEFT = 8;
  private static final int REACH_RIGHT = 7;

  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Sentence sentence;

  MeasureWords(SanctionLexicon lexicon, LinkedText text, Sentence sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
  }

  /** Returns the noun with what describes it, and with the goods behind it, not with its target. */
  String noun(Measure measure) {
    int from = measure.from();
    while (from > Math.max(0, measure.from() - REACH_LEFT) && describes(from - 1)) {
      from--;
    }
    while (from < measure.from() && !opens(sentence.token(from))) {
      from++;
    }
    return words(from, goods(measure.head() + 1));
  }

  /** Returns the verb with its object. */
  String verb(int verb) {
    int to = verb + 1;
    while (to < Math.min(sentence.size(), verb + REACH_RIGHT)
        && (nominal(to) || determines(to) || owns(to))) {
      to++;
    }
    return words(verb, to);
  }

  private String words(int from, int to) {
    return sentence.span(from, to).in(text.article().text()).replaceAll("\\s+", " ");
  }

  private boolean describes(int at) {
    Token word = sentence.token(at);
    boolean participle = word.pos().equals("VBN") && lexicon.effect(word, List.of("obj")).isEmpty();
    return nominal(at) || participle || word.pos().equals("CC");
  }

  private boolean nominal(int at) {
    Token token = sentence.token(at);
    return token.isNoun()
        || token.pos().startsWith("JJ")
        || token.pos().equals("CD")
        || token.pos().equals("HYPH")
        || token.text().equals("-");
  }

  private boolean determines(int at) {
    return sentence.token(at).pos().equals("DT") || sentence.token(at).pos().equals("PRP$");
  }

  private boolean owns(int at) {
    return sentence.token(at).pos().equals("POS") && at + 1 < sentence.size() && nominal(at + 1);
  }

  private static boolean opens(Token token) {
    return !token.pos().equals("CC") && !token.pos().equals("HYPH") && !token.text().equals("-");
  }

  /** Returns the position after "on steel and cars", or the start when a party stands there. */
  private int goods(int start) {
    if (start >= sentence.size() || !sentence.token(start).hasLemma("on")) {
      return start;
    }
    int end = start + 1;
    while (end < Math.min(sentence.size(), start + REACH_RIGHT)
        && (nominal(end) || sentence.token(end).hasLemma("of"))) {
      if (!text.at(sentence, end).isEmpty()) {
        return start;
      }
      end++;
    }
    return sentence.token(end - 1).isNoun() ? end : start;
  }
}
