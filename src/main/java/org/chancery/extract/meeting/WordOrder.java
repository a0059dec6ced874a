package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds the phrases around a word by the order of the words alone, for what a parse misses. All
 * positions are those of {@link Token#index}.
 */
final class WordOrder {
  static final int NONE = -1;

  /** Tokens; what is further away is rarely of the same clause. */
  private static final int REACH = 25;

  private final Sentence sentence;
  private final MeetingLexicon lexicon;

  WordOrder(Sentence sentence, MeetingLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /**
   * Returns where phrases begin that one of the prepositions opens, after the word, in its clause.
   */
  List<Integer> after(int word, Collection<String> prepositions) {
    List<Integer> found = new ArrayList<>();
    int last = Math.min(sentence.size() - 1, word + REACH);
    for (int at = word + 1; at < last && !lexicon.bounds(sentence.token(at)); at++) {
      if (prepositions.contains(lower(at))) {
        found.add(at + 1);
      }
    }
    return found;
  }

  /** Returns where the object of the verb begins, or {@link #NONE} when none follows it. */
  int object(int verb) {
    int at = verb + 1;
    while (at < sentence.size()
        && (sentence.token(at).pos().equals("RB") || sentence.token(at).pos().equals("RP"))) {
      at++;
    }
    return at < sentence.size() && !sentence.token(at).pos().equals("IN") ? at : NONE;
  }

  /** Returns where the noun phrase before the verb and its auxiliaries begins, or {@link #NONE}. */
  int subject(int verb) {
    int end = verb;
    while (end > 0 && auxiliary(end - 1)) {
      end--;
    }
    int from = end;
    boolean joined = false;
    while (from > 0 && (nominal(from - 1) || (joined && lower(from - 1).equals(",")))) {
      from--;
      joined |= lower(from).equals("and");
    }
    while (from < end && (lower(from).equals(",") || lower(from).equals("and"))) {
      from++;
    }
    return from < end ? from : NONE;
  }

  private boolean auxiliary(int at) {
    Token token = sentence.token(at);
    String pos = token.pos();
    return pos.equals("MD")
        || pos.equals("RB")
        || (token.isVerb() && (token.hasLemma("have") || token.hasLemma("be")));
  }

  private boolean nominal(int at) {
    Token token = sentence.token(at);
    String pos = token.pos();
    return token.isNoun()
        || pos.startsWith("JJ")
        || pos.startsWith("PRP")
        || pos.equals("DT")
        || pos.equals("CD")
        || pos.equals("POS")
        || pos.equals("HYPH")
        || lower(at).equals("and")
        || lower(at).equals("of");
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
