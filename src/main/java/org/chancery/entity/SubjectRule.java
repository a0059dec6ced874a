package org.chancery.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells from the words around a name whether it is a subject, and of a verb of saying. */
final class SubjectRule {
  private static final int NONE = -1;

  /** Tags of adverbs and quotation marks. */
  private static final Set<String> SKIPPED = Set.of("RB", "``", "''");

  private static final int LONGEST_ADVERBIAL = 4;
  private static final int LONGEST_PHRASE = 5;
  private static final Set<String> IN_PHRASE =
      Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS");

  private static final List<String> REPORTING = List.of("that", "quote", "to");

  private final Set<String> saying = new HashSet<>();
  private final Set<String> time = new HashSet<>();

  /**
   * Takes the verbs of saying, of which those tell who speaks that report a clause, an infinitive
   * or words quoted, and the words of time that may stand before a verb.
   */
  SubjectRule(DataTable speechVerbs, DataTable timeWords) {
    timeWords.rows().stream()
        .filter(row -> row.get("doubtful").isEmpty())
        .forEach(row -> time.add(row.get("word")));
    speechVerbs.rows().stream()
        .filter(row -> !Collections.disjoint(row.list("frames"), REPORTING))
        .forEach(row -> saying.add(row.get("verb")));
  }

  /** Whether a verb follows, an apposition between them or not, or stands before in inversion. */
  boolean isSubject(Sentence sentence, int from, int to) {
    return verbAfter(sentence, to) != NONE || verbBefore(sentence, from, to) != NONE;
  }

  /** Whether the verb is one of saying. */
  boolean speaks(Sentence sentence, int from, int to) {
    int after = verbAfter(sentence, to);
    int verb = after == NONE ? verbBefore(sentence, from, to) : mainVerb(sentence, after);
    return verb != NONE && saying.contains(sentence.token(verb).lemma());
  }

  /**
   * Whether a word that opens a clause stands before: "after Biden said" is not the main clause.
   */
  static boolean embedded(Sentence sentence, int from) {
    return from > 0 && sentence.token(from - 1).pos().matches("IN|W.*");
  }

  private int verbAfter(Sentence sentence, int end) {
    int to = end;
    if (is(sentence, to, ",")) {
      int next = skip(sentence, to + 1);
      if (isVerb(sentence, next)) {
        return next;
      }
      int comma = to + 1;
      while (comma < sentence.size() && !is(sentence, comma, ",")) {
        comma++;
      }
      to = comma + 1;
    }
    to = skip(sentence, to);
    if (isVerb(sentence, to)) {
      return to;
    }
    int behind = skip(sentence, phraseEnd(sentence, to));
    return isVerb(sentence, behind) ? behind : NONE;
  }

  /** Returns the end of a short phrase with a preposition, as "of Britain", or its start. */
  private static int phraseEnd(Sentence sentence, int from) {
    if (from >= sentence.size() || !sentence.token(from).pos().equals("IN")) {
      return from;
    }
    int end = from + 1;
    while (end < sentence.size()
        && end - from <= LONGEST_PHRASE
        && IN_PHRASE.contains(sentence.token(end).pos())) {
      end++;
    }
    return end;
  }

  private static boolean isVerb(Sentence sentence, int token) {
    return token < sentence.size() && sentence.token(token).isFinite();
  }

  /** Returns the token after adverbs, words of time and quotation marks. */
  private int skip(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at - from < LONGEST_ADVERBIAL && skipped(sentence, at)) {
      at++;
    }
    return at;
  }

  private boolean skipped(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return SKIPPED.contains(token.pos())
        || (token.isNoun() && time.contains(token.text().toLowerCase(Locale.ROOT)))
        || (token.pos().equals("JJ")
            && at + 1 < sentence.size()
            && time.contains(sentence.token(at + 1).text().toLowerCase(Locale.ROOT)));
  }

  /** Returns the verb that the auxiliaries and adverbs from the token on lead to. */
  private static int mainVerb(Sentence sentence, int first) {
    int verb = first;
    for (int i = first; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isVerb()) {
        verb = i;
      } else if (!token.pos().equals("RB") && !token.pos().equals("MD")) {
        break;
      }
    }
    return verb;
  }

  private static int verbBefore(Sentence sentence, int from, int to) {
    boolean article = from > 1 && sentence.token(from - 1).pos().equals("DT");
    int before = article ? from - 2 : from - 1;
    boolean inverted =
        before >= 0
            && sentence.token(before).pos().matches("VBD|VBZ")
            && (to >= sentence.size() || sentence.token(to).pos().matches("\\.|,|IN|RB"));
    return inverted ? before : NONE;
  }

  private static boolean is(Sentence sentence, int token, String text) {
    return token < sentence.size() && sentence.token(token).text().equals(text);
  }
}
