package org.chancery.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/** Tells from the verbs of a sentence whether a time phrase of it is past or still to come. */
final class TenseReader {
  private enum Cue {
    MODAL,
    SCHEDULE,
    STARTS,
    BEFORE,
    BEHIND
  }

  /** Tokens between "plans" or "due" and its infinitive: "plans this time to go". */
  private static final int REACH = 4;

  private final Map<String, Set<Cue>> cues = new LinkedHashMap<>();

  TenseReader() {
    for (DataTable.Row row : DataTable.read("data/time/tense.tsv").rows()) {
      cues.computeIfAbsent(row.get("word"), word -> new LinkedHashSet<>())
          .add(Cue.valueOf(row.get("kind")));
    }
  }

  /** Returns the tense of the tokens from {@code from} inclusive to {@code to} exclusive. */
  Tense at(Sentence sentence, int from, int to) {
    Tense led = ledBy(sentence, from);
    if (led != null) {
      return led;
    }
    @Nullable Tense[] tenses = tenses(sentence);
    boolean possessive = to < sentence.size() && sentence.token(to).pos().equals("POS");
    Tense after = following(sentence, tenses, to, possessive);
    if (after != null) {
      return after;
    }
    for (int i = from - 1; i >= 0; i--) {
      if (tenses[i] != null) {
        return tenses[i];
      }
    }
    for (int i = to; i < sentence.size(); i++) {
      if (tenses[i] != null) {
        return tenses[i];
      }
    }
    return Tense.OPEN;
  }

  /** The preposition in front of the phrase decides before any verb: "ahead of Monday's talks". */
  private @Nullable Tense ledBy(Sentence sentence, int from) {
    int at = from - 1;
    while (at >= 0
        && (sentence.token(at).pos().equals("DT") || sentence.token(at).hasLemma("of"))) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    if (is(sentence.token(at), Cue.BEFORE)) {
      return Tense.FUTURE;
    }
    return is(sentence.token(at), Cue.BEHIND) ? Tense.PAST : null;
  }

  /** "Officials Thursday said", "Friday's talks will": the verb behind the phrase is its own. */
  private static @Nullable Tense following(
      Sentence sentence, @Nullable Tense[] tenses, int to, boolean possessive) {
    int end = Math.min(sentence.size(), possessive ? to + 2 * REACH : to + 1);
    for (int i = to; i < end && !sentence.token(i).pos().equals(","); i++) {
      if (tenses[i] != null && sentence.token(i).isFinite()) {
        return tenses[i];
      }
    }
    return null;
  }

  private @Nullable Tense[] tenses(Sentence sentence) {
    @Nullable Tense[] tenses = new Tense[sentence.size()];
    Tense last = null;
    for (int i = 0; i < tenses.length; i++) {
      if (tenses[i] == null) {
        tenses[i] = tense(sentence, i, last);
      }
      if (tenses[i] != null && sentence.token(i).pos().equals("MD")) {
        spreadModal(sentence, tenses, i);
      }
      last = tenses[i] == null ? last : tenses[i];
    }
    return tenses;
  }

  private static void spreadModal(Sentence sentence, @Nullable Tense[] tenses, int modal) {
    for (int i = modal + 1; i < Math.min(tenses.length, modal + 1 + REACH); i++) {
      if (sentence.token(i).isVerb()) {
        tenses[i] = tenses[modal];
        boolean auxiliary = sentence.token(i).hasLemma("be") || sentence.token(i).hasLemma("have");
        if (!auxiliary) {
          return;
        }
      }
    }
  }

  private @Nullable Tense tense(Sentence sentence, int i, @Nullable Tense last) {
    Token token = sentence.token(i);
    return switch (token.pos()) {
      case "MD" -> is(token, Cue.MODAL) ? modal(sentence, i) : null;
      case "VBD" -> isToBe(sentence, i) ? Tense.FUTURE : Tense.PAST;
      case "VBN" -> participle(sentence, i);
      case "VBZ", "VBP" -> present(sentence, i);
      case "VBG" -> followsPresentBe(sentence, i) ? Tense.FUTURE : last;
      case "VB" -> infinitive(sentence, i, last);
      case "JJ" -> is(token, Cue.SCHEDULE) ? Tense.FUTURE : null;
      default -> null;
    };
  }

  private static Tense modal(Sentence sentence, int i) {
    boolean perfect =
        i + 2 < sentence.size()
            && sentence.token(i + 1).hasLemma("have")
            && sentence.token(i + 2).pos().equals("VBN");
    return perfect ? Tense.PAST : Tense.FUTURE;
  }

  private Tense participle(Sentence sentence, int i) {
    boolean perfect =
        i > 0 && sentence.token(i - 1).hasLemma("have") && sentence.token(i - 1).isVerb();
    return is(sentence.token(i), Cue.SCHEDULE) && !perfect ? Tense.FUTURE : Tense.PAST;
  }

  private @Nullable Tense present(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (isToBe(sentence, i) || is(token, Cue.STARTS) || is(token, Cue.SCHEDULE)) {
      return Tense.FUTURE;
    }
    return token.hasLemma("have") ? null : Tense.OPEN;
  }

  private Tense infinitive(Sentence sentence, int i, @Nullable Tense last) {
    for (int k = i - 1; k >= Math.max(0, i - 1 - REACH); k--) {
      if (sentence.token(k).hasLemma("to")) {
        return scheduled(sentence, k) || last == null ? Tense.FUTURE : last;
      }
    }
    return last == null ? Tense.OPEN : last;
  }

  private boolean scheduled(Sentence sentence, int to) {
    for (int k = to - 1; k >= Math.max(0, to - REACH); k--) {
      if (is(sentence.token(k), Cue.SCHEDULE)) {
        return true;
      }
    }
    return to > 0 && sentence.token(to - 1).hasLemma("be");
  }

  private static boolean isToBe(Sentence sentence, int i) {
    return sentence.token(i).hasLemma("be")
        && i + 2 < sentence.size()
        && sentence.token(i + 1).hasLemma("to")
        && sentence.token(i + 2).pos().equals("VB");
  }

  private static boolean followsPresentBe(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      Token token = sentence.token(k);
      if (token.hasLemma("be")) {
        return token.pos().equals("VBZ") || token.pos().equals("VBP");
      }
    }
    return false;
  }

  private boolean is(Token token, Cue cue) {
    return cues.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Set.of()).contains(cue)
        || cues.getOrDefault(token.text().toLowerCase(Locale.ROOT), Set.of()).contains(cue);
  }
}
