package org.chancery.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What is said of cities and not of governments: "fell", "was quiet", "had its schools closed". */
final class CityPredicates {
  private static final int REACH = 5;

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /** Verbs that say little by themselves, so that the words behind them tell. */
  private final Set<String> light = new HashSet<>();

  void addLightVerb(String lemma) {
    light.add(lemma);
  }

  void addVerb(String lemma) {
    verbs.add(lemma);
  }

  void addWord(String word) {
    words.add(word);
  }

  /**
   * Whether the predicate that begins with the finite verb is one of a city, or the passive of a
   * verb that is done to places: "was shelled".
   */
  boolean tell(Sentence sentence, int finite, Set<String> doneToPlaces) {
    int verb = finite;
    for (int i = finite + 1; i < sentence.size() && i <= finite + REACH; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() && light.contains(sentence.token(verb).lemma())) {
        verb = i;
      } else if (!token.pos().equals("RB")) {
        break;
      }
    }
    String lemma = sentence.token(verb).lemma();
    boolean passive = verb > finite && sentence.token(verb).pos().equals("VBN");
    if (verbs.contains(lemma) || (passive && doneToPlaces.contains(lemma))) {
      return true;
    }
    boolean open = light.contains(sentence.token(verb).lemma());
    for (int i = verb + 1; open && i < sentence.size() && i <= verb + REACH; i++) {
      if (words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
