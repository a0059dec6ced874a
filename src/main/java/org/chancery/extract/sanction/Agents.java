package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a word tells: heads of phrases that mean a party. The tree is asked first;
 * where it leads to nobody, the order of the words is.
 */
final class Agents {
  private static final int REACH = 14;
  private static final int MAX_CLIMB = 6;
  private static final int MAX_VERBS = 3;

  private final PartyFinder finder;
  private final Clauses clauses;
  private final Sentence sentence;
  private final SubjectWords words;

  Agents(PartyFinder finder, Clauses clauses) {
    this.finder = finder;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = new SubjectWords(finder, sentence);
  }

  /** Whether the heads mean a party. */
  boolean known(List<Integer> heads) {
    return !finder.meant(heads, clauses.tree()).isEmpty();
  }

  /** Returns the heads, a last one with those joined to it before it: "Mali, Niger and Chad". */
  List<Integer> listed(List<Integer> heads) {
    if (heads.size() != 1 || finder.at(heads.get(0)).isEmpty() || described(heads.get(0))) {
      return heads;
    }
    List<Integer> all = new ArrayList<>(heads);
    boolean and = false;
    int at = finder.at(heads.get(0)).get(0).from() - 1;
    while (at > 0) {
      Token token = sentence.token(at);
      if (token.pos().equals("DT")) {
        at--;
        continue;
      }
      boolean join = and ? joins(token) : token.hasLemma("and");
      if (!join || finder.at(at - 1).isEmpty() || finder.at(at - 1).get(0).adjective()) {
        break;
      }
      and = true;
      all.add(0, at - 1);
      at = finder.at(at - 1).get(0).from() - 1;
    }
    return all;
  }

  /** "between Mali and Chad, which": the relative clause is about the last one only. */
  private boolean described(int head) {
    int to = finder.at(head).get(0).to();
    int next = to < sentence.size() && sentence.token(to).text().equals(",") ? to + 1 : to;
    return next < sentence.size() && sentence.token(next).pos().startsWith("W");
  }

  /** Whether the step's verb has a subject of its own that means no known party. */
  boolean strange(Step step) {
    VerbGroup group = step.group();
    if (group == null || !group.finite() || group.passive() || group.from() == 0) {
      return false;
    }
    Token before = sentence.token(group.from() - 1);
    return before.isNoun()
        && finder.at(before.index()).isEmpty()
        && (!finder.acts(before.index()) || finder.several(before.index()));
  }

  /** "for Chad to drop": the infinitive tells what is wanted, not what is. */
  boolean onlyFor(Step step) {
    VerbGroup group = step.group();
    if (group == null || !group.infinitive() || group.from() == 0) {
      return false;
    }
    List<Party> subject = finder.at(group.from() - 1);
    int before = subject.isEmpty() ? group.from() - 1 : subject.get(0).from() - 1;
    return !subject.isEmpty() && before >= 0 && sentence.token(before).hasLemma("for");
  }

  /** Returns the heads of the phrases for who does what the step tells; empty when untold. */
  List<Integer> of(Step step) {
    VerbGroup group = step.group();
    if (group == null) {
      return noun(step);
    }
    if (group.passive()) {
      return by(step.at());
    }
    if (step.effect() == Effect.VIOLATE && !group.finite() && !group.infinitive()) {
      return breakers(step, group.from());
    }
    List<Integer> blamed = group.finite() || group.infinitive() ? List.of() : blamed(group.from());
    if (!blamed.isEmpty()) {
      return blamed;
    }
    if (!group.finite() && !group.infinitive() && ofNoun(group.from() - 1)) {
      return owner(group.from() - 2);
    }
    List<Integer> subjects = clauses.doers(step.at());
    if (known(subjects)) {
      return subjects;
    }
    return group.finite() ? words.subject(group.from()) : above(group.from());
  }

  /** "charged with breaking", "fears of breaking": who does it is not the subject of the clause. */
  private boolean ofNoun(int preposition) {
    if (preposition < 1 || !sentence.token(preposition).pos().equals("IN")) {
      return false;
    }
    Token before = sentence.token(preposition - 1);
    boolean apart =
        sentence.token(preposition).hasLemma("by") || sentence.token(preposition).hasLemma("for");
    boolean noun =
        (before.isNoun() && finder.at(before.index()).isEmpty()) || before.pos().equals("JJ");
    return reduced(preposition - 1) || (noun && !apart);
  }

  /** Returns whose the noun at the position is, or who a participle there says something of. */
  private List<Integer> owner(int at) {
    if (sentence.token(at).isVerb()) {
      boolean named = at > 0 && finder.at(at - 1).stream().anyMatch(party -> !party.adjective());
      return named ? List.of(at - 1) : List.of();
    }
    if (sentence.token(at).pos().startsWith("JJ")) {
      VerbGroup group = at > 0 ? copula(at - 1) : null;
      return group == null ? List.of() : words.subject(group.from());
    }
    List<Integer> owners = clauses.tree().children(at, "nmod:poss");
    return known(owners) ? owners : List.of();
  }

  /** "criticised Chad and Niger for imposing": the parties right before the preposition. */
  private List<Integer> blamed(int gerund) {
    int preposition = gerund - 1;
    boolean fits =
        preposition > 0
            && (sentence.token(preposition).hasLemma("for")
                || sentence.token(preposition).hasLemma("of"));
    List<Integer> heads = new ArrayList<>();
    int at = preposition - 1;
    while (fits && at >= 0) {
      if (!finder.at(at).isEmpty()) {
        heads.add(0, at);
        at = finder.at(at).get(0).from() - 1;
      } else if (!heads.isEmpty() && joins(sentence.token(at))) {
        at--;
      } else {
        break;
      }
    }
    return heads;
  }

  private static boolean joins(Token token) {
    return token.pos().equals("CC") || token.pos().equals("DT") || token.text().equals(",");
  }

  /** "accused Chad of X and of breaching": whoever blames others is not the one who breaks it. */
  private List<Integer> breakers(Step step, int gerund) {
    List<Integer> named = blamed(gerund);
    if (!named.isEmpty()) {
      return named;
    }
    for (int i = gerund - 1; i >= 0; i--) {
      if (sentence.token(i).isVerb() && finder.blames(i)) {
        return finder.group(i).passive() ? words.subject(finder.group(i).from()) : List.of();
      }
    }
    if (ofNoun(gerund - 1)) {
      return owner(gerund - 2);
    }
    List<Integer> subjects = clauses.doers(step.at());
    return known(subjects) ? subjects : List.of();
  }

  /** "has been quick in lifting": the verb left of the adjective when it is "be". */
  private @Nullable VerbGroup copula(int start) {
    int at = start;
    while (at > 0 && !sentence.token(at).isVerb() && !sentence.token(at).isNoun()) {
      at--;
    }
    Token word = sentence.token(at);
    return word.isVerb() && word.hasLemma("be") ? finder.group(at) : null;
  }

  private List<Integer> by(int at) {
    List<Integer> agents = clauses.obliques(at, "by");
    if (known(agents)) {
      return agents;
    }
    int end = Math.min(sentence.size() - 1, at + REACH);
    for (int i = at + 1; i < end; i++) {
      Token word = sentence.token(i);
      if (word.hasLemma("by")) {
        return first(i + 1);
      }
      if (word.isVerb() || word.text().equals(",")) {
        break;
      }
    }
    return List.of();
  }

  private List<Integer> first(int start) {
    for (int i = start; i < Math.min(sentence.size(), start + MAX_CLIMB); i++) {
      if (!finder.at(i).isEmpty()) {
        Party party = finder.at(i).get(0);
        boolean goods = party.adjective() && i > start && sentence.token(i - 1).isNoun();
        return goods ? List.of() : clauses.conjuncts(party.to() - 1);
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return List.of();
  }

  /** "Chad's call", "their opposition", "a call by Chad"; else who is the subject above it. */
  private List<Integer> noun(Step step) {
    int at = step.at();
    Dependencies tree = clauses.tree();
    List<Integer> owners = new ArrayList<>(tree.children(at, "nmod:poss"));
    owners.addAll(clauses.modifiers(at, "by"));
    if (step.effect() != Effect.VIOLATE) {
      owners.addAll(tree.children(at, "amod", "compound"));
    }
    boolean possessed = owners.stream().anyMatch(i -> sentence.token(i).pos().equals("PRP$"));
    return known(owners) || possessed || !subjects(step) ? owners : above(at);
  }

  /** Whether whose the noun is can be told by the subject: "is for lifting", "in breach of". */
  private boolean subjects(Step step) {
    boolean in = step.at() > 0 && sentence.token(step.at() - 1).hasLemma("in");
    return step.effect().act() == null || (step.effect() == Effect.VIOLATE && in);
  }

  /** "accuse Chad of": the party right behind the verb. */
  private List<Integer> accused(int start) {
    for (int i = start; i < sentence.size(); i++) {
      if (!finder.at(i).isEmpty()) {
        return List.of(i);
      }
      Token word = sentence.token(i);
      if (!word.isNoun() && !word.pos().startsWith("JJ") && !word.pos().equals("DT")) {
        break;
      }
    }
    return List.of();
  }

  /** Returns the subject of the nearest verb on the left that has one that means a party. */
  private List<Integer> above(int start) {
    int seen = 0;
    for (int i = start - 1; i >= 0; i--) {
      Token word = sentence.token(i);
      if (word.text().equals(";") || word.pos().equals("WP") || word.pos().equals("WDT")) {
        return words.antecedent(i);
      }
      if (!word.isVerb() || inserted(i)) {
        continue;
      }
      if (finder.blames(i) && !finder.group(i).passive()) {
        return accused(i + 1);
      }
      if (reduced(i)) {
        if (!finder.at(i - 1).isEmpty()) {
          return List.of(i - 1);
        }
        continue;
      }
      List<Integer> subjects = clauses.passive(i) ? List.of() : clauses.doers(i);
      if (known(subjects)) {
        return subjects;
      }
      if (++seen > MAX_VERBS) {
        break;
      }
      if (word.isFinite() && !carriedOn(i)) {
        return words.subject(i);
      }
    }
    return List.of();
  }

  /** "Chad and Mali said they are ready": the pronoun is whoever stands before it. */
  private boolean carriedOn(int verb) {
    int before = finder.group(verb).from() - 1;
    boolean pronoun =
        before > 0
            && finder.at(before).isEmpty()
            && (sentence.token(before).hasLemma("they") || sentence.token(before).hasLemma("it"));
    for (int i = before - 1; pronoun && i >= Math.max(0, before - MAX_CLIMB); i--) {
      if (sentence.token(i).isVerb()) {
        return finder.says(i);
      }
    }
    return false;
  }

  /** ", Chad said, ": a verb of saying thrown in. */
  private boolean inserted(int verb) {
    return verb + 1 < sentence.size()
        && sentence.token(verb + 1).text().equals(",")
        && finder.says(verb);
  }

  /** "officials charged with": a participle that says which. */
  private boolean reduced(int verb) {
    return sentence.token(verb).pos().equals("VBN")
        && verb > 0
        && (sentence.token(verb - 1).isNoun() || sentence.token(verb - 1).text().equals(","));
  }
}
