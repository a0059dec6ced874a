package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the parties that a phrase of one sentence names or means. */
final class PartyFinder {
  private static final int REACH_VERB = 5;

  private final SanctionLexicon lexicon;
  private final Sentence sentence;
  private final List<Party> parties;
  private final PartyList list;

  PartyFinder(SanctionLexicon lexicon, Sentence sentence, List<Party> parties) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.parties = parties;
    this.list = new PartyList(lexicon, sentence, parties);
  }

  /** Whether the noun at the position is one for those who act for a state or body. */
  boolean acts(int noun) {
    return noun >= 0 && lexicon.actsForState(sentence.token(noun));
  }

  /** Whether the noun at the position is for those who act for one state or body each. */
  boolean several(int noun) {
    return lexicon.actsForSeveral(sentence.token(noun));
  }

  /** Whether the noun at the position is one for people or firms. */
  boolean people(int noun) {
    return lexicon.members().names(sentence, noun);
  }

  /** Whether the verb at the position reports what somebody says. */
  boolean says(int verb) {
    return lexicon.clauses().says(sentence.token(verb));
  }

  /** Whether the verb at the position lays something to somebody's charge. */
  boolean blames(int verb) {
    return lexicon.clauses().blames(sentence.token(verb));
  }

  /** Returns the verb at the position with its auxiliaries. */
  VerbGroup group(int verb) {
    return VerbGroup.at(sentence, verb, lexicon);
  }

  /** Returns all parties of the sentence, in text order. */
  List<Party> all() {
    return parties;
  }

  /** Returns the parties whose words cover the token, bare names left out. */
  List<Party> at(int token) {
    return parties.stream().filter(party -> party.listed() && party.covers(token)).toList();
  }

  /** "restrictions on Chad's use of the weapons". */
  boolean limitsFreedom(Measure measure) {
    int start = measure.head() + 2;
    int i = start;
    while (i < Math.min(sentence.size(), start + REACH_VERB)) {
      List<Party> here = at(i);
      Token token = sentence.token(i);
      if (here.isEmpty() && !token.pos().equals("POS") && !token.pos().equals("DT")) {
        return sentence.token(start - 1).pos().equals("IN")
            && (lexicon.isFreedom(token) || (token.pos().startsWith("JJ") && freedomAfter(i)));
      }
      i = here.isEmpty() ? i + 1 : here.get(0).to();
    }
    return false;
  }

  private boolean freedomAfter(int adjective) {
    return adjective + 1 < sentence.size() && lexicon.isFreedom(sentence.token(adjective + 1));
  }

  /** Adds the parties named from the position on, as long as the phrase goes on. */
  void collect(int start, Set<Entity> into) {
    list.collect(start, into);
  }

  /**
   * "thanked Chad for its sanctions", "the sanctions it imposed": Chad, the state or body named
   * last before the pronoun.
   */
  Optional<Entity> owner(int pronoun) {
    String word = SanctionLexicon.lower(sentence.token(pronoun));
    boolean state = word.equals("its") || word.equals("it");
    for (int i = pronoun - 1; i >= 0 && state; i--) {
      List<Party> here = at(i);
      if (!here.isEmpty()
          && !here.get(0).adjective()
          && !(here.get(0).entity() instanceof Person)) {
        return Optional.of(here.get(0).entity());
      }
    }
    return Optional.empty();
  }

  /** Returns the parties named right behind a verb that is the measure: "designated Chad Oil". */
  List<Entity> after(int verb) {
    Set<Entity> found = new LinkedHashSet<>();
    int start = verb + 1;
    boolean purpose =
        start + 1 < sentence.size()
            && sentence.token(start).hasLemma("for")
            && lexicon.measure(sentence, start + 1).isPresent();
    collect(purpose ? start + 2 : start, found);
    return List.copyOf(found);
  }

  /**
   * Returns the parties whose goods the nouns are: "imports of Chadian cotton", "trade with Chad".
   */
  List<Entity> traded(List<Integer> nouns) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int noun : nouns) {
      if (noun + 1 < sentence.size() && sentence.token(noun + 1).pos().matches("IN|TO")) {
        collect(noun + 2, found);
      }
    }
    return List.copyOf(found);
  }

  /** Returns the parties that the phrases with these heads mean. */
  List<Entity> meant(List<Integer> heads, Dependencies tree) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int head : heads) {
      List<Party> here = new ArrayList<>();
      if (at(head).isEmpty() || !sentence.token(head).isProperNoun()) {
        tree.children(head, "appos").forEach(child -> here.addAll(at(child)));
      }
      if (here.isEmpty()) {
        here.addAll(at(head));
      }
      if (here.isEmpty() && tree.is(head, "appos")) {
        here.addAll(at(tree.governor(head)));
      }
      if (here.isEmpty()) {
        boolean agents = lexicon.actsForState(sentence.token(head));
        tree.children(head, "nmod:poss", "compound", "amod")
            .forEach(
                child ->
                    at(child).stream()
                        .filter(p -> agents || !(p.adjective() || place(p, head)))
                        .forEach(here::add));
      }
      here.forEach(party -> found.add(party.entity()));
      if (here.isEmpty()) {
        examples(head, found);
        sold(head, tree).forEach(party -> found.add(party.entity()));
      }
    }
    return List.copyOf(found);
  }

  /** "steel from Chad": Chad, when it is what a measure is against. */
  private List<Party> sold(int head, Dependencies tree) {
    if (!lexicon.isGoods(sentence.token(head))) {
      return List.of();
    }
    return new Clauses(sentence, tree)
        .modifiers(head, "from").stream().flatMap(seller -> at(seller).stream()).toList();
  }

  /** "several states, including Chad,": Chad. */
  private void examples(int head, Set<Entity> into) {
    int at = head + 1;
    if (!sentence.token(head).pos().equals("NNS") || at + 1 >= sentence.size()) {
      return;
    }
    int word = Character.isLetter(sentence.token(at).text().charAt(0)) ? at : at + 1;
    if (sentence.token(word).hasLemma("include")) {
      collect(word + 1, into);
    }
  }

  /** "a Chad trading firm", "Chad's ally": only says where the firm is or whose the ally. */
  private boolean place(Party party, int head) {
    return party.entity() instanceof State
        && sentence.token(head).isNoun()
        && !sentence.token(party.to()).pos().equals("CC")
        && (lexicon.members().names(sentence, head)
            || !sentence.token(party.to()).pos().equals("POS"));
  }

  /** Returns the parties whose own words hold one of the heads, bare names among them. */
  List<Entity> named(List<Integer> heads, Dependencies tree) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int head : heads) {
      List<Integer> names = new ArrayList<>();
      if (!sentence.token(head).isProperNoun()) {
        tree.children(head, "appos").stream()
            .filter(child -> parties.stream().anyMatch(party -> party.covers(child)))
            .forEach(names::add);
      }
      if (names.isEmpty() && tree.is(head, "appos")) {
        names.add(tree.governor(head));
      }
      names.add(head);
      parties.stream()
          .filter(party -> names.stream().anyMatch(party::covers))
          .forEach(party -> found.add(party.entity()));
    }
    return List.copyOf(found);
  }
}
