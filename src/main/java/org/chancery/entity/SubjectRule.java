package org.chancery.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells from the words around a name whether it is a subject, and of a verb of saying. */
final class SubjectRule {
  private static final int NONE = -1;

  private static final int LONGEST_ADVERBIAL = 4;

  private final Set<String> saying = new HashSet<>();
  private final Set<String> time = new HashSet<>();

  /** Takes the verbs of saying, and the words of time that may stand before a verb. */
  SubjectRule(DataTable sayingVerbs, DataTable timeWords) {
    timeWords.rows().stream()
        .filter(row -> row.get("doubtful").isEmpty())
        .forEach(row -> time.add(row.get("word")));
    sayingVerbs.rows().forEach(row -> saying.add(row.get("verb")));
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
    return isVerb(sentence, to) ? to : NONE;
  }

  private static boolean isVerb(Sentence sentence, int token) {
    return token < sentence.size() && sentence.token(token).pos().matches("VBD|VBZ|VBP|MD");
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
    return token.pos().matches("RB|``|''")
        || (time.contains(token.text().toLowerCase(Locale.ROOT)) && !token.isVerb())
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
