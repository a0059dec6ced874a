package org.chancery.extract.sanction;

import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A verb with the auxiliaries, negations and adverbs before it.
 *
 * @param from position of the first word of the group, a "to" included
 * @param verb position of the verb
 * @param finite whether it carries a tense, so that its subject stands before it
 * @param infinitive whether "to" stands before it
 * @param passive whether its subject undergoes what it tells
 * @param negated whether it is denied, or only would have been
 * @param unreal whether it is only possible
 * @param hypothetical whether it stands in the clause of a condition ("if they impose")
 * @param obliged whether it is said to be right or necessary ("must", "should")
 */
record VerbGroup(
    int from,
    int verb,
    boolean finite,
    boolean infinitive,
    boolean passive,
    boolean negated,
    boolean unreal,
    boolean hypothetical,
    boolean obliged) {
  private static final int MAX_WORDS = 6;
  private static final int REACH = 16;

  /** Returns the group of the verb at the position. */
  static VerbGroup at(Sentence sentence, int verb, SanctionLexicon lexicon) {
    String tag = sentence.token(verb).pos();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean be = false;
    boolean infinitive = false;
    boolean negated = false;
    boolean unreal = false;
    boolean obliged = false;
    boolean have = false;
    int from = verb;
    for (int i = verb - 1; i >= Math.max(0, verb - MAX_WORDS) && !infinitive; i--) {
      Token word = sentence.token(i);
      boolean auxiliary = isAuxiliary(word);
      if (!auxiliary && !between(word, tag)) {
        break;
      }
      finite |= auxiliary && !word.pos().equals("VB") && !word.pos().equals("VBG");
      have |= word.hasLemma("have");
      be |= word.hasLemma("be") || word.hasLemma("get");
      infinitive = word.pos().equals("TO");
      negated |= lexicon.clauses().negates(word);
      boolean must = word.pos().equals("MD") && lexicon.clauses().obliges(word);
      obliged |= must;
      unreal |= auxiliary && !must && lexicon.clauses().unreal(word);
      from = i;
    }
    if (from == verb && tag.equals("VB")) {
      return shared(sentence, verb, lexicon);
    }
    if (from == verb && tag.equals("VBN") && second(sentence, verb)) {
      return at(sentence, verb - 2, lexicon).joining(verb);
    }
    boolean participle = tag.equals("VBN") || (tag.equals("VBD") && be);
    VerbGroup group =
        new VerbGroup(
            from,
            verb,
            finite && !infinitive,
            infinitive,
            be && participle,
            negated || (unreal && have),
            unreal,
            false,
            obliged);
    return infinitive && from > 0 && duty(sentence.token(from - 1), lexicon)
        ? at(sentence, from - 1, lexicon).dutyOf(group)
        : group;
  }

  /** "have to", "need to", but not "had to", which tells that it was done. */
  private static boolean duty(Token verb, SanctionLexicon lexicon) {
    boolean past = verb.pos().equals("VBD") || verb.pos().equals("VBN");
    return verb.isVerb() && lexicon.clauses().obliges(verb) && !(past && verb.hasLemma("have"));
  }

  /** Returns the group of the verb that this one makes a duty: "will have to impose". */
  private VerbGroup dutyOf(VerbGroup done) {
    return new VerbGroup(
        from,
        done.verb,
        finite,
        infinitive,
        done.passive,
        negated ^ done.negated,
        unreal,
        hypothetical,
        true);
  }

  /** "will go ahead and impose", "would in time lift": the auxiliary stands further off. */
  private static VerbGroup shared(Sentence sentence, int verb, SanctionLexicon lexicon) {
    boolean joined = false;
    boolean verbs = false;
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      Token word = sentence.token(i);
      joined |= word.pos().equals("CC") || (i == verb - 1 && word.text().equals(","));
      if (word.pos().equals("TO") && joined) {
        return new VerbGroup(verb, verb, false, true, false, false, false, false, false);
      }
      if (word.pos().equals("MD") && (joined || !verbs)) {
        boolean must = lexicon.clauses().obliges(word);
        boolean unreal = !must && lexicon.clauses().unreal(word);
        boolean not = i + 1 < verb && lexicon.clauses().negates(sentence.token(i + 1));
        return new VerbGroup(i, verb, true, false, false, not, unreal, false, must);
      }
      verbs |= word.isVerb();
      if (word.pos().equals("VBD") || word.pos().equals("VBZ") || word.pos().equals(":")) {
        break;
      }
    }
    return new VerbGroup(verb, verb, false, false, false, false, false, false, false);
  }

  private static boolean between(Token word, String verb) {
    return word.pos().startsWith("RB")
        || word.pos().equals("TO")
        || (verb.equals("VBN") && word.pos().startsWith("JJ"));
  }

  private static boolean second(Sentence sentence, int participle) {
    return participle > 1
        && sentence.token(participle - 1).pos().equals("CC")
        && sentence.token(participle - 2).pos().equals("VBN");
  }

  /** Returns the group for a second participle: "is not labelled or sanctioned". */
  private VerbGroup joining(int other) {
    return new VerbGroup(
        from, other, finite, infinitive, passive, negated, unreal, hypothetical, obliged);
  }

  /** Returns the group as one of a condition. */
  VerbGroup supposed() {
    return new VerbGroup(from, verb, finite, infinitive, passive, negated, true, true, obliged);
  }

  /** Returns the group as one that carries a tense and has its subject before it. */
  VerbGroup told() {
    return new VerbGroup(from, verb, true, false, false, negated, unreal, hypothetical, obliged);
  }

  /** Returns the group as one of what is said to be necessary. */
  VerbGroup needed() {
    return new VerbGroup(
        from, verb, finite, infinitive, passive, negated, unreal, hypothetical, true);
  }

  /** Whether the group tells what will be ("will", "would"), and not only what may be. */
  boolean decided(Sentence sentence) {
    return sentence.tokens().subList(from, verb).stream()
        .anyMatch(w -> w.pos().equals("MD") && (w.hasLemma("will") || w.hasLemma("would")));
  }

  /** Whether a modal verb stands in the group. */
  boolean modal(Sentence sentence) {
    return sentence.tokens().subList(from, verb).stream().anyMatch(w -> w.pos().equals("MD"));
  }

  /** Whether the word can be an auxiliary verb. */
  static boolean isAuxiliary(Token word) {
    return word.pos().equals("MD")
        || (word.isVerb()
            && (word.hasLemma("be")
                || word.hasLemma("have")
                || word.hasLemma("do")
                || word.hasLemma("get")));
  }
}
