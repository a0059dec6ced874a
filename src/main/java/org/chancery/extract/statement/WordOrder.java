package org.chancery.extract.statement;

import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What the order of a sentence's words tells without its tree. Positions are token positions. */
final class WordOrder {
  private static final int MIN_TOKENS = 2;

  private final Sentence sentence;

  WordOrder(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the place of the tokens without linkers and marks at their ends; null when few are
   * left.
   */
  @Nullable Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && (isMark(from) || isLinker(from))) {
      from++;
    }
    while (from < to && (isMark(to - 1) || sentence.token(to - 1).pos().matches("CC|WDT|WP"))) {
      to--;
    }
    return to - from < MIN_TOKENS ? null : sentence.span(from, to);
  }

  /** Whether a finite verb stands among the tokens. */
  boolean finiteIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (finite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a noun phrase stands between the position and "that". */
  boolean leadsToThat(int from) {
    int at = from;
    while (at < sentence.size()
        && !isThat(at)
        && sentence.token(at).pos().matches("DT|PRP\\$?|CD|JJ|NNP?S?|POS|CC|HYPH")) {
      at++;
    }
    return isThat(at);
  }

  /** Whether a verb of any form stands among the tokens. */
  boolean verbIn(int from, int to) {
    return sentence.tokens().subList(from, Math.max(from, to)).stream()
        .anyMatch(
            token ->
                token.isVerb() || token.pos().matches("MD|``|''") || isContracted(token.index()));
  }

  /** Whether a finite verb stands among the tokens that is not in a clause under another. */
  boolean mainClauseIn(int from, int to, SpeechLexicon lexicon) {
    boolean under = false;
    boolean relative = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (isComma(i)) {
        under = false;
        relative = false;
      } else if ((i == from || isMark(i - 1))
          && (lexicon.is("inner", token) || token.pos().equals("WRB"))) {
        under = true;
      } else if (token.pos().matches("WDT|WP|WRB")) {
        relative = true;
      } else if (finite(token) && relative) {
        relative = false;
      } else if (finite(token) && !under) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is a finite verb. */
  static boolean finite(Token token) {
    return token.pos().matches("VBD|VBZ|VBP|MD");
  }

  private boolean isLinker(int at) {
    String pos = sentence.token(at).pos();
    return pos.equals("CC")
        || (sentence.token(at).text().equalsIgnoreCase("that") && !isContracted(at + 1));
  }

  /** Whether the position is that of a comma; false outside the sentence. */
  boolean isComma(int at) {
    return at > 0 && at < sentence.size() && sentence.token(at).text().equals(",");
  }

  /** Whether the token is punctuation other than a quotation mark. */
  boolean isMark(int at) {
    String text = sentence.token(at).text();
    return !isQuote(at) && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the token is a quotation mark. */
  boolean isQuote(int at) {
    String pos = sentence.token(at).pos();
    return pos.equals("``") || pos.equals("''");
  }

  /** Returns the first comma from the position on, or the end of the sentence. */
  int nextComma(int from) {
    int at = from;
    while (at < sentence.size() && !isComma(at)) {
      at++;
    }
    return at;
  }

  /** Whether the token is the conjunction "that". */
  boolean isThat(int at) {
    return at < sentence.size()
        && sentence.token(at).text().equalsIgnoreCase("that")
        && sentence.token(at).pos().equals("IN")
        && !isContracted(at + 1);
  }

  /** Whether the token is a verb drawn into the word before: "that’s". */
  boolean isContracted(int at) {
    return at < sentence.size() && sentence.token(at).text().matches("['’](?:s|re|ll|ve|d|m)");
  }
}
