package org.chancery.entity;

import java.util.HashSet;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells from the words around a name whether it is a subject, and of a verb of saying. */
final class SubjectRule {
  private static final int NONE = -1;

  private final Set<String> saying = new HashSet<>();

  /** Takes the verbs that report words or a clause. */
  SubjectRule(DataTable speechVerbs) {
    for (DataTable.Row row : speechVerbs.rows()) {
      if (row.list("frames").contains("that") || row.list("frames").contains("quote")) {
        saying.add(row.get("lemma"));
      }
    }
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

  private static int verbAfter(Sentence sentence, int end) {
    int to = end;
    if (is(sentence, to, ",")) {
      int comma = to + 1;
      while (comma < sentence.size() && !is(sentence, comma, ",")) {
        comma++;
      }
      to = comma + 1;
    }
    if (to < sentence.size() && sentence.token(to).pos().equals("RB")) {
      to++;
    }
    return to < sentence.size() && sentence.token(to).pos().matches("VBD|VBZ|VBP|MD") ? to : NONE;
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
    int before = from - 1;
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
