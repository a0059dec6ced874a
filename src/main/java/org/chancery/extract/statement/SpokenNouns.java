package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what somebody's claim or warning says: "the envoy's claim that the talks had failed". */
final class SpokenNouns {
  private final SpeechLexicon lexicon;
  private final Speakers speakers;

  SpokenNouns(SpeechLexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** Returns the acts in text order. */
  List<SpeechAct> in(Sentence sentence) {
    List<SpeechAct> acts = new ArrayList<>();
    WordOrder order = new WordOrder(sentence);
    for (Token noun : sentence.tokens()) {
      if (!lexicon.is("spoken", noun) || !noun.isNoun() || !order.isThat(noun.index() + 1)) {
        continue;
      }
      List<Entity> owners = owners(sentence, noun.index());
      Span words = clause(sentence, order, noun.index() + 2);
      if (!owners.isEmpty() && words != null) {
        acts.add(
            new SpeechAct(
                sentence, noun.span(), owners, List.of(), null, words, false, "statement/noun"));
      }
    }
    return acts;
  }

  /** Whose words they are; nobody's when the noun has no owner in front of it. */
  private List<Entity> owners(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && sentence.token(at).pos().matches("JJ|NN|RB|VBN")) {
      at--;
    }
    if (at < 1 || !sentence.token(at).pos().equals("POS")) {
      return List.of();
    }
    return speakers.at(sentence, at - 1);
  }

  private static @Nullable Span clause(Sentence sentence, WordOrder order, int from) {
    int to = from;
    while (to < sentence.size() && !(order.isComma(to) && order.finiteIn(from, to))) {
      to++;
    }
    return order.finiteIn(from, to) ? order.trimmed(from, to) : null;
  }
}
