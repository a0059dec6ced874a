package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the subject of a verb by the order of the words, where the tree leads to nobody. */
final class SubjectWords {
  private static final int REACH = 14;
  private static final int MAX_CLIMB = 6;

  private final PartyFinder finder;
  private final Sentence sentence;

  SubjectWords(PartyFinder finder, Sentence sentence) {
    this.finder = finder;
    this.sentence = sentence;
  }

  /** Returns the subject whose last word stands before the position, if it means a party. */
  List<Integer> subject(int start) {
    int last = start - 1;
    if (last > 0 && sentence.token(last).pos().equals("CC")) {
      return coordinated(last);
    }
    boolean unknown =
        last >= 0
            && sentence.token(last).isNoun()
            && !sentence.token(last).isProperNoun()
            && finder.at(last).isEmpty();
    if (!unknown) {
      return before(start);
    }
    int named = Dependencies.NONE;
    for (int i = last; i >= 0; i--) {
      Token word = sentence.token(i);
      if (word.pos().equals("IN")) {
        boolean owner = word.hasLemma("of") && named != Dependencies.NONE && finder.acts(i - 1);
        return owner ? List.of(named) : before(i);
      }
      if (named == Dependencies.NONE && !finder.at(i).isEmpty()) {
        named = i;
      }
      boolean within =
          word.isNoun()
              || word.pos().startsWith("JJ")
              || word.pos().equals("POS")
              || word.pos().equals("CD")
              || word.pos().equals("DT");
      if (!within) {
        break;
      }
    }
    return named == Dependencies.NONE || !stands(named, last) ? List.of() : List.of(named);
  }

  /**
   * "called Chad a friend and opposes": the subject is that of the verb before the conjunction;
   * after a comma, that of the main clause ("hit Niger, whose envoys left, and banned").
   */
  private List<Integer> coordinated(int conjunction) {
    boolean main = conjunction > 0 && sentence.token(conjunction - 1).text().equals(",");
    for (int i = conjunction - 1; i > 0; i--) {
      Token word = sentence.token(i);
      if (word.isVerb() && finder.group(i).finite() && !(main && relative(i))) {
        return subject(finder.group(i).from());
      }
    }
    return List.of();
  }

  /** Whether the verb stands in a relative clause, whose pronoun is before it. */
  private boolean relative(int verb) {
    for (int i = finder.group(verb).from() - 1; i > 0 && !sentence.token(i).isVerb(); i--) {
      if (sentence.token(i).pos().startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the noun's phrase speaks for the party in it: "Chad's ministers", not "Chad's fans" or
   * "Chad firms".
   */
  private boolean stands(int party, int noun) {
    boolean people = finder.people(noun) && finder.at(party).get(0).entity() instanceof State;
    return finder.acts(noun) || (!people && finder.at(party).stream().noneMatch(Party::adjective));
  }

  /** Returns the party named last before the position, other than after a preposition. */
  private List<Integer> before(int start) {
    int i = aside(start - 1);
    int first = Math.max(0, i + 1 - REACH);
    while (i >= first) {
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

  /** "Chad, which ..., urged": returns the position before the first comma. */
  private int aside(int last) {
    if (last > 0 && sentence.token(last).text().equals(",")) {
      for (int i = last - 1; i > 0; i--) {
        if (sentence.token(i).text().equals(",")) {
          return i - 1;
        }
      }
    }
    return last;
  }

  private boolean oblique(int from) {
    int before = from - 1;
    if (before >= 0 && sentence.token(before).pos().equals("DT")) {
      before--;
    }
    return before >= 0
        && (sentence.token(before).pos().equals("IN") || sentence.token(before).pos().equals("TO"));
  }

  /** Returns the head itself, or what it stands for when it is a relative pronoun: "on whom". */
  List<Integer> meant(int head) {
    return sentence.token(head).pos().startsWith("W") ? antecedent(head) : List.of(head);
  }

  /** Returns the party that a relative pronoun at the position stands for: "Chad, which". */
  List<Integer> antecedent(int pronoun) {
    int at = pronoun - 1;
    if (at >= 0 && sentence.token(at).text().equals(",")) {
      at--;
    }
    for (int i = at; i >= Math.max(0, at - MAX_CLIMB); i--) {
      if (sentence.token(i).isVerb()) {
        break;
      }
      if (!finder.at(i).isEmpty() && !owns(i)) {
        return onlyDescribes(i, at) ? List.of() : List.of(i);
      }
    }
    return List.of();
  }

  /** "Chad army drones, which": not the army. */
  private boolean onlyDescribes(int party, int noun) {
    return party < noun
        && !finder.acts(noun)
        && sentence.tokens().subList(party + 1, noun + 1).stream()
            .allMatch(token -> token.isNoun() && !token.isProperNoun());
  }

  /** "Chad, Niger's ally, which": not Niger. */
  private boolean owns(int party) {
    int to = finder.at(party).get(0).to();
    return to + 1 < sentence.size()
        && sentence.token(to).pos().equals("POS")
        && !finder.acts(to + 1);
  }
}
