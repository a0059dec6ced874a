package org.chancery.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.Token;

/** The words that phrases of a lexicon begin with, so that few tokens have to be looked at. */
final class FirstWords {
  private final Set<String> words = new HashSet<>();

  /** Takes the phrases, in any letter case. */
  FirstWords(Collection<String> phrases) {
    phrases.forEach(phrase -> words.add(first(phrase.toLowerCase(Locale.ROOT))));
  }

  /** Whether a phrase can begin with the token. */
  boolean begin(Token token) {
    return words.contains(first(token.text().toLowerCase(Locale.ROOT)));
  }

  /** A tokeniser may part words at these signs or not. */
  private static String first(String phrase) {
    for (int i = 1; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == ' ' || c == '-' || c == '\'' || c == '’') {
        return phrase.substring(0, i);
      }
    }
    return phrase;
  }
}
