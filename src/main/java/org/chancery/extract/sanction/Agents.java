package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds who does what a word tells: heads of phrases that mean a party. The tree is asked first;
 * where it leads to nobody, the order of the words is.
 */
final class Agents {
  private static final int REACH = 14;
  private static final int MAX_CLIMB = 6;

  private final PartyFinder finder;
  private final Clauses clauses;
  private final Sentence sentence;

  Agents(PartyFinder finder, Clauses clauses) {
    this.finder = finder;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether the heads mean a party. */
  boolean known(List<Integer> heads) {
    return !finder.meant(heads, clauses.tree()).isEmpty();
  }

  /** Returns the heads of the phrases for who does what the step tells; empty when untold. */
  List<Integer> of(Step step) {
    VerbGroup group = step.group();
    if (group == null) {
      return noun(step.at());
    }
    if (group.passive()) {
      return by(step.at());
    }
    List<Integer> subjects = clauses.doers(step.at());
    if (known(subjects)) {
      return subjects;
    }
    return group.finite() ? subject(group.from()) : above(group.from());
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
        return clauses.conjuncts(finder.at(i).get(0).to() - 1);
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return List.of();
  }

  /** "Chad's call", "their opposition", "a call by Chad"; else who is the subject above it. */
  private List<Integer> noun(int at) {
    Dependencies tree = clauses.tree();
    List<Integer> owners = new ArrayList<>(tree.children(at, "nmod:poss"));
    owners.addAll(clauses.modifiers(at, "by"));
    owners.addAll(tree.children(at, "amod", "compound"));
    return known(owners) ? owners : above(at);
  }

  /** Returns the subject of the nearest verb on the left that has one that means a party. */
  private List<Integer> above(int start) {
    for (int i = start - 1; i >= 0; i--) {
      Token word = sentence.token(i);
      if (word.text().equals(";") || word.pos().equals("WP") || word.pos().equals("WDT")) {
        return antecedent(i);
      }
      if (!word.isVerb()) {
        continue;
      }
      if (reduced(i)) {
        return i > 0 && !finder.at(i - 1).isEmpty() ? List.of(i - 1) : List.of();
      }
      List<Integer> subjects = clauses.passive(i) ? List.of() : clauses.doers(i);
      if (known(subjects)) {
        return subjects;
      }
      String tag = word.pos();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return subject(i);
      }
    }
    return List.of();
  }

  /** "officials charged with": a participle that says which. */
  private boolean reduced(int verb) {
    return sentence.token(verb).pos().equals("VBN")
        && verb > 0
        && (sentence.token(verb - 1).isNoun() || sentence.token(verb - 1).text().equals(","));
  }

  /** Returns the subject whose last word stands before the position, if it means a party. */
  private List<Integer> subject(int start) {
    int last = start - 1;
    boolean unknown =
        last >= 0
            && sentence.token(last).isNoun()
            && !sentence.token(last).isProperNoun()
            && finder.at(last).isEmpty();
    if (!unknown) {
      return before(start);
    }
    for (int i = last; i >= 0; i--) {
      Token word = sentence.token(i);
      if (!finder.at(i).isEmpty()) {
        return List.of(i);
      }
      boolean within = word.isNoun() || word.pos().startsWith("JJ") || word.pos().equals("POS");
      if (!within) {
        break;
      }
    }
    return List.of();
  }

  /** Returns the party named last before the position, other than after a preposition. */
  private List<Integer> before(int start) {
    int i = start - 1;
    while (i >= Math.max(0, start - REACH)) {
      List<Party> here = finder.at(i);
      Token word = sentence.token(i);
      if (!here.isEmpty()) {
        int from = here.get(0).from();
        if (!oblique(from)) {
          return List.of(i);
        }
        i = from - 1;
      } else if (word.pos().equals("WP") || word.pos().equals("WDT")) {
        return antecedent(i);
      } else if (word.isVerb() || word.pos().equals("MD") || word.text().equals(";")) {
        return List.of();
      } else {
        i--;
      }
    }
    return List.of();
  }

  private boolean oblique(int from) {
    int before = from - 1;
    if (before >= 0 && sentence.token(before).pos().equals("DT")) {
      before--;
    }
    return before >= 0
        && (sentence.token(before).pos().equals("IN") || sentence.token(before).pos().equals("TO"));
  }

  /** "Chad, which": the party right before a relative pronoun. */
  private List<Integer> antecedent(int pronoun) {
    int at = pronoun - 1;
    if (at >= 0 && sentence.token(at).text().equals(",")) {
      at--;
    }
    return at >= 0 && !finder.at(at).isEmpty() ? List.of(at) : List.of();
  }
}
