package org.chancery.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.data.DataTable;
import org.chancery.entity.Person.Gender;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence says a person is: before the name, or set off by commas beside it. */
final class Roles {
  /**
   * What somebody is said to be.
   *
   * @param words as the article puts it
   * @param from first token
   * @param to token after the last
   * @param gender what it tells of the gender
   */
  record Role(String words, int from, int to, Gender gender) {}

  private static final int LONGEST = 25;
  private static final int HEAD_WITHIN = 12;

  private final Map<String, Gender> nouns = new HashMap<>();

  Roles(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      String gender = row.get("gender");
      nouns.put(
          row.get("noun"),
          gender.isEmpty() ? Gender.UNKNOWN : Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
    }
  }

  /** Returns the role that the sentence gives the name, or null. */
  @Nullable Role of(Sentence sentence, int from, int to, int prefix) {
    int first = prefix == from ? listStart(sentence, prefix) : prefix;
    Role before = role(sentence, runStart(sentence, first), from);
    if (before != null) {
      return before;
    }
    int end = afterEnd(sentence, to);
    boolean apposition =
        end > to + 1 && beginsNoun(sentence.token(to + 1)) && !somebodyElse(sentence, to + 1, end);
    Role after = apposition ? role(sentence, to + 1, end) : null;
    if (after != null) {
      return after;
    }
    Role set = role(sentence, beforeStart(sentence, prefix), prefix - 1);
    return set == null ? ofBody(sentence, to) : set;
  }

  /** A conjunction, preposition or verb after the comma goes on with the sentence. */
  private static boolean beginsNoun(Token token) {
    return token.pos().matches("DT|JJ.*|NN.*|PRP\\$|WP|CD|VBN");
  }

  /** Whether the phrase is the next name of a list, with its own title. */
  private static boolean somebodyElse(Sentence sentence, int from, int to) {
    return sentence.token(to - 1).ner().equals("PERSON")
        && sentence.tokens().subList(from, to).stream()
            .noneMatch(t -> t.pos().matches("IN|TO|W.*"));
  }

  /**
   * Returns the start of the nouns and adjectives that stand right before the token, with what a
   * role is for or of: "the minister for European affairs".
   */
  private int runStart(Sentence sentence, int token) {
    int start = nounsStart(sentence, token, token);
    int of = start - 1;
    if (start < token && of > 0 && sentence.token(of).text().matches("for|of")) {
      if (nouns.containsKey(sentence.token(of - 1).lemma().toLowerCase(Locale.ROOT))) {
        return nounsStart(sentence, of, token);
      }
    }
    return start;
  }

  private static int nounsStart(Sentence sentence, int from, int token) {
    int start = from;
    while (start > 0
        && token - start < HEAD_WITHIN
        && sentence.token(start - 1).pos().matches("NN.*|JJ.*|VBN|HYPH|CD")) {
      start--;
    }
    return start;
  }

  /** Returns the start of the first name of a list of names: "Senators A B, C D and E F". */
  private static int listStart(Sentence sentence, int name) {
    int start = name;
    while (start > 1 && sentence.token(start - 1).text().matches(",|and")) {
      int other = start - 1;
      while (other > 0 && sentence.token(other - 1).text().matches(",|and")) {
        other--;
      }
      int end = other;
      while (other > 0 && sentence.token(other - 1).ner().equals("PERSON")) {
        other--;
      }
      if (other == end) {
        return name;
      }
      start = other;
    }
    return start;
  }

  /** Returns the role of "John Smith of the Institute of Peace". */
  private static @Nullable Role ofBody(Sentence sentence, int to) {
    if (to >= sentence.size() || !sentence.token(to).text().matches("of|from")) {
      return null;
    }
    int end = to + 1;
    while (end < sentence.size() && end - to < HEAD_WITHIN && !closes(sentence.token(end))) {
      end++;
    }
    boolean body =
        sentence.tokens().subList(to, end).stream().anyMatch(t -> t.ner().equals("ORGANIZATION"));
    return body
        ? new Role(Prefix.phrase(sentence, to + 1, end), to + 1, end, Gender.UNKNOWN)
        : null;
  }

  /** Returns the end of the phrase that a comma or bracket after the name begins. */
  private static int afterEnd(Sentence sentence, int to) {
    if (to >= sentence.size() || !opens(sentence.token(to))) {
      return to;
    }
    boolean relative = to + 2 < sentence.size() && sentence.token(to + 1).pos().equals("WP");
    int end = relative ? to + 3 : to + 1;
    while (end < sentence.size() && end - to < LONGEST && !closes(sentence.token(end))) {
      end++;
    }
    return end;
  }

  /** Returns the start of the phrase that ends with the comma before the name. */
  private static int beforeStart(Sentence sentence, int name) {
    if (name < 2 || !sentence.token(name - 1).text().matches(",|--?|–|—")) {
      return name;
    }
    int start = name - 1;
    while (start > 0 && name - start < HEAD_WITHIN && !closes(sentence.token(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean opens(Token token) {
    return token.text().matches(",|\\(|-LRB-|--?|–|—");
  }

  private static boolean closes(Token token) {
    String tag = token.pos();
    return tag.equals(",")
        || tag.equals(".")
        || tag.equals(":")
        || tag.equals("''")
        || tag.equals("``")
        || tag.equals("-RRB-")
        || token.text().equals(")")
        || tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("MD");
  }

  /**
   * Returns the end of the role's own words: the names of a list that it stands before are none.
   */
  private static int end(Sentence sentence, int noun, int to) {
    for (int i = noun + 1; i < to; i++) {
      boolean name = sentence.token(i).ner().equals("PERSON") && sentence.token(i).isProperNoun();
      if (name && sentence.token(i - 1).isNoun()) {
        return i;
      }
    }
    return to;
  }

  private @Nullable Role role(Sentence sentence, int from, int to) {
    if (from >= to) {
      return null;
    }
    for (int i = from; i < to && i - from < HEAD_WITHIN; i++) {
      Token token = sentence.token(i);
      boolean heads = i == from + 1 && sentence.token(from).pos().equals("WP");
      Gender gender =
          heads || token.isNoun() || token.pos().startsWith("JJ")
              ? nouns.get(token.lemma().toLowerCase(Locale.ROOT))
              : null;
      if (gender == null && token.isNoun()) {
        gender = nouns.get(token.text().toLowerCase(Locale.ROOT));
      }
      if (gender != null) {
        return new Role(Prefix.phrase(sentence, from, end(sentence, i, to)), from, to, gender);
      }
    }
    return null;
  }
}
