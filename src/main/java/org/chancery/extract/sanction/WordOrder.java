package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What the order and the tags of a sentence's words tell about one of them. */
final class WordOrder {
  /** Words of a phrase for when or how long: "another six months". */
  private static final int LONGEST_TIME = 4;

  private final SanctionLexicon lexicon;
  private final Sentence sentence;

  WordOrder(SanctionLexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /** "renewed for a year the ban": when, or for how long. */
  boolean temporal(int at) {
    for (int i = at; i < Math.min(sentence.size(), at + LONGEST_TIME); i++) {
      Token word = sentence.token(i);
      if (lexicon.isTime(word)) {
        return true;
      }
      boolean within =
          word.pos().equals("DT") || word.pos().equals("CD") || word.pos().startsWith("JJ");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "has long opposed sanctions": a participle tagged as an adjective. */
  boolean perfect(int at) {
    int before = at - 1;
    while (before > 0 && sentence.token(before).pos().startsWith("RB")) {
      before--;
    }
    return before >= 0
        && sentence.token(before).hasLemma("have")
        && sentence.token(before).isVerb()
        && lexicon.participle(sentence.token(at)).isPresent();
  }

  /** Whether something before the participle makes it part of a noun's phrase. */
  boolean determined(int at) {
    if (at == 0) {
      return false;
    }
    String before = sentence.token(at - 1).pos();
    return switch (before) {
      case "DT", "PRP$", "POS", "IN", "JJ", "HYPH" -> true;
      default -> false;
    };
  }

  /** "some of the sanctions". */
  static boolean quantity(Token word) {
    return switch (word.pos()) {
      case "DT", "PDT", "CD", "JJS" -> true;
      default -> word.pos().equals("NN") && word.hasLemma("part");
    };
  }

  /** "asked them to sign the pact and (to) lift the ban": goes on left of the first "to". */
  int sharedInfinitive(int conjunction, @Nullable VerbGroup inner) {
    if (inner == null || !inner.infinitive()) {
      return Dependencies.NONE;
    }
    int at = conjunction - 1;
    while (at >= 0 && !opensInfinitive(at)) {
      at--;
    }
    return at - 1;
  }

  private boolean opensInfinitive(int at) {
    return sentence.token(at).pos().equals("TO")
        && (sentence.token(at + 1).isVerb() || sentence.token(at + 1).pos().startsWith("RB"));
  }

  /** "existing sanctions": a participle before a noun that hangs on the link. */
  boolean attribute(int at, String link) {
    Token word = sentence.token(at);
    Token next = sentence.token(at + 1);
    return link.equals("obj")
        && (next.isNoun() || next.pos().startsWith("JJ"))
        && (word.pos().equals("VBN")
            ? determined(at)
            : word.pos().equals("VBG")
                && !lexicon.clauses().separates(SanctionLexicon.lower(word))
                && lexicon.effect(word, List.of(link)).isEmpty());
  }

  /** "asked them to sign the pact, lift the ban": the comma before a verb that shares the "to". */
  boolean lists(int comma, @Nullable VerbGroup inner) {
    return sentence.token(comma).text().equals(",")
        && inner != null
        && inner.infinitive()
        && inner.from() == comma + 1
        && inner.from() == inner.verb();
  }
}
