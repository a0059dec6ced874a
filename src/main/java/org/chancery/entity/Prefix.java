package org.chancery.entity;

import java.util.Optional;
import org.chancery.entity.NameIndex.Hit;
import org.chancery.entity.Person.Gender;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a name and tells about its bearer, as in "Chinese President" or "Russia's
 * foreign minister,".
 *
 * @param from first token of the phrase that ends with the name
 * @param country the state it names, or null
 * @param title the office it names, or null
 * @param gender what it tells of the gender
 * @param words the phrase without the name; empty when there is none
 */
record Prefix(
    int from,
    @Nullable State country,
    TitleLexicon.@Nullable Title title,
    Gender gender,
    String words) {

  /** Reads the phrase before the name. */
  static Prefix before(
      Sentence sentence, int name, Honorifics honorifics, TitleLexicon titles, NameIndex names) {
    int start = honorifics.start(sentence, name);
    Optional<Hit> left = start == name ? Optional.empty() : endingAt(sentence, start, names);
    int from = start;
    State country = null;
    if (left.isPresent()
        && !adverbial(sentence, left.get(), start)
        && left.get().entry().entities().iterator().next() instanceof State s) {
      country = s;
      from = left.get().to() == start ? left.get().from() : start;
    }
    return new Prefix(
        from,
        country,
        title(sentence, start, name, titles),
        honorifics.gender(sentence, start, name),
        phrase(sentence, from, name));
  }

  /** Whether a phrase of place ends there: "In Germany Mr. Bush" is not of Germany. */
  private static boolean adverbial(Sentence sentence, Hit state, int title) {
    return state.to() == title
        && !state.entry().demonym()
        && state.from() > 0
        && sentence.token(state.from() - 1).pos().equals("IN");
  }

  /** Returns the words between the tokens, with one blank between two. */
  static String phrase(Sentence sentence, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap =
          i > from && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
      phrase.append(gap ? " " : "").append(sentence.token(i).text());
    }
    return phrase.toString();
  }

  private static TitleLexicon.@Nullable Title title(
      Sentence sentence, int from, int to, TitleLexicon titles) {
    for (int start = from; start < to; start++) {
      if (!titles.begins(sentence.token(start))) {
        continue;
      }
      Optional<TitleLexicon.Title> found = titles.find(phrase(sentence, start, to));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }

  /** Returns the name of a state that ends before the token, a possessive between them or not. */
  private static Optional<Hit> endingAt(Sentence sentence, int token, NameIndex names) {
    int end = token;
    if (end > 0 && sentence.token(end - 1).pos().equals("POS")) {
      end--;
    }
    Words words = new Words(sentence);
    for (int piece = 0; piece < words.size(); piece++) {
      if (words.token(piece) < end && end - words.token(piece) <= 4) {
        Optional<Hit> hit = names.longestAt(words, piece);
        if (hit.isPresent() && hit.get().to() == end) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }
}
