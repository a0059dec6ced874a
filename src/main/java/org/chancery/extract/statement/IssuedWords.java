package org.chancery.extract.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.entity.Entity;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Who has given out the statements, reports and letters that a text goes on to quote, for "the
 * statement said" and the "it" that means it.
 */
final class IssuedWords {
  /** How many sentences a text may speak of other things before it comes back to a statement. */
  private static final int REACH = 8;

  /** How many words may stand between giving out and what is given out. */
  private static final int GIVING_REACH = 5;

  private record Issue(List<Entity> issuers, int sentence) {}

  private final SpeechLexicon lexicon;
  private final Map<String, Issue> issues = new LinkedHashMap<>();

  IssuedWords(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Remembers who spoke with the verb, if it tells that they did so in a statement or the like. */
  void spoke(Sentence sentence, Dependencies tree, int verb, List<Entity> speakers) {
    if (speakers.isEmpty()) {
      return;
    }
    for (int part : tree.children(verb, "obl", "nsubj", "nmod")) {
      if (lexicon.is("issued", sentence.token(part))) {
        issued(sentence, sentence.token(part), speakers);
      }
    }
  }

  /** Returns the verb of giving out whose object the noun can be, or -1. */
  int giving(Sentence sentence, Token given) {
    if (!given.isNoun() || !lexicon.is("issued", given)) {
      return -1;
    }
    int noun = given.index();
    for (int at = noun - 1; at >= Math.max(0, noun - GIVING_REACH); at--) {
      Token word = sentence.token(at);
      if (word.isVerb() && !word.pos().equals("VBN")) {
        return lexicon.is("issuing", word) ? at : -1;
      }
      if (!word.pos().matches("DT|JJ.*|NN.*|VBN|HYPH|POS|,")) {
        return -1;
      }
    }
    return -1;
  }

  /** Remembers who has given out what the noun means. */
  void issued(Sentence sentence, Token noun, List<Entity> issuers) {
    if (!issuers.isEmpty()) {
      issues.put(key(noun), new Issue(List.copyOf(issuers), sentence.index()));
    }
  }

  /** Returns who gave out what the noun means; none when the text has not told it of late. */
  List<Entity> issuers(Sentence sentence, Token noun) {
    Issue issue = issues.get(key(noun));
    return issue == null || sentence.index() - issue.sentence() > REACH
        ? List.of()
        : issue.issuers();
  }

  /**
   * Returns who gave out what the sentence opens with as its subject: "The letter, dated Monday,
   * asks".
   *
   * @param to the token that the subject stands before
   */
  List<Entity> subject(Sentence sentence, int to) {
    int at = 0;
    while (at < to && !sentence.token(at).pos().matches("DT|VB.*|IN|PRP")) {
      at++;
    }
    if (at >= to || !sentence.token(at).text().equalsIgnoreCase("the")) {
      return List.of();
    }
    while (at + 1 < to && sentence.token(at + 1).pos().matches("JJ|NN|NNP|VBN")) {
      at++;
    }
    return lexicon.is("issued", sentence.token(at))
        ? issuers(sentence, sentence.token(at))
        : List.of();
  }

  private static String key(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }
}
