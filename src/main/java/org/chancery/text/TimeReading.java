package org.chancery.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the rules read: the words of one sentence, and that from which relative times are counted.
 *
 * @param sentence the sentence
 * @param words its words
 * @param anchor the article's day; null when unknown
 * @param tenses tells past from future
 * @param spokenOf the day last spoken of before the phrase that is being read
 */
record TimeReading(
    Sentence sentence,
    List<TimeWord> words,
    @Nullable Anchor anchor,
    TenseReader tenses,
    Supplier<@Nullable LocalDate> spokenOf) {

  /** Whether the word at the position is of one of the kinds; false outside the sentence. */
  boolean is(int at, Kind... kinds) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    Kind actual = words.get(at).kind();
    for (Kind kind : kinds) {
      if (kind == actual) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number that can be a day of a month stands at the position. */
  boolean isDayNumber(int at) {
    return is(at, Kind.NUMBER, Kind.ORDINAL)
        && value(at) >= 1
        && value(at) <= 31
        && Character.isDigit(words.get(at).lower().charAt(0));
  }

  /** Returns the value of the word at the position. */
  int value(int at) {
    return words.get(at).value();
  }

  /** Returns the position after the words of one of the kinds that begin at the position. */
  int skip(int at, Kind... kinds) {
    int next = at;
    while (is(next, kinds)) {
      next++;
    }
    return next;
  }

  /** Returns the tense of the words from {@code from} inclusive to {@code to} exclusive. */
  Tense tense(int from, int to) {
    return tenses.at(sentence, words.get(from).token(), words.get(to - 1).token() + 1);
  }

  /** Whether the word is part of a name of a person or body, as in "Theresa May". */
  boolean isName(int at) {
    String ner = words.get(at).ner();
    return ner.equals("PERSON") || ner.equals("ORGANIZATION");
  }
}
