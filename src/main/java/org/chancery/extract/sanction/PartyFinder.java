package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the parties that a phrase of one sentence names or means. */
final class PartyFinder {
  private static final int REACH_VERB = 5;

  private final SanctionLexicon lexicon;
  private final Sentence sentence;
  private final List<Party> parties;

  PartyFinder(SanctionLexicon lexicon, Sentence sentence, List<Party> parties) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.parties = parties;
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
    List<Party> found = new ArrayList<>();
    for (int i = start; i < sentence.size(); i++) {
      int token = i;
      List<Party> here = parties.stream().filter(party -> party.covers(token)).toList();
      int listed = found.isEmpty() ? opened(i) : Math.max(opened(i), appositive(i));
      if (!here.isEmpty()) {
        found.addAll(here);
        i = here.get(0).to() - 1;
      } else if (listed > i) {
        i = listed - 1;
      } else if (!leadsOn(sentence.token(i), i, found.isEmpty() && into.isEmpty())) {
        break;
      }
    }
    for (int i = 0; i < found.size(); i++) {
      boolean owner = i > 0 && apposed(found.get(i - 1), found.get(i));
      if (!owner && (i + 1 == found.size() || !describes(found.get(i), found.get(i + 1)))) {
        into.add(found.get(i).entity());
      }
    }
  }

  /** "sixty people, among them Idris Alio": returns where the list that the comma opens begins. */
  private int opened(int comma) {
    if (comma + 2 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return comma;
    }
    boolean among =
        sentence.token(comma + 1).hasLemma("among") && sentence.token(comma + 2).hasLemma("they");
    boolean include = sentence.token(comma + 1).hasLemma("include");
    return among ? comma + 3 : include ? comma + 2 : comma;
  }

  /**
   * "two Chadian services, the DGE and the ANS": returns where the name behind the comma begins.
   */
  private int appositive(int comma) {
    boolean article =
        comma + 2 < sentence.size()
            && sentence.token(comma).text().equals(",")
            && sentence.token(comma - 1).pos().equals("NNS")
            && sentence.token(comma + 1).hasLemma("the");
    return article && names(comma + 2) ? comma + 2 : comma;
  }

  /** "Chadian trader Idris Alio", "a Chadian company, Sahel Oil": what says whose the name is. */
  private boolean describes(Party party, Party name) {
    if (name.adjective() || name.entity() instanceof State || party.to() > name.from()) {
      return false;
    }
    List<Token> between = sentence.tokens().subList(party.to(), name.from());
    int last = between.isEmpty() ? 0 : between.get(between.size() - 1).index();
    boolean named = between.size() > 2 && sentence.token(last).hasLemma("the");
    if (party.adjective() && named && sentence.token(last - 1).text().equals(",")) {
      return between.subList(0, between.size() - 2).stream().allMatch(PartyFinder::withinPhrase);
    }
    boolean apposed =
        party.adjective()
            && between.size() > 1
            && (opensList(last)
                || (sentence.token(last).text().equals(",")
                    && sentence.token(last - 1).pos().equals("NN")));
    List<Token> words = apposed ? between.subList(0, between.size() - 1) : between;
    return !(party.entity() instanceof Person)
        && words.stream().allMatch(PartyFinder::withinPhrase);
  }

  private static boolean withinPhrase(Token word) {
    return word.isNoun()
        || word.pos().startsWith("JJ")
        || word.pos().equals("HYPH")
        || word.pos().equals("POS");
  }

  /** "Idris Alio, Chad's former envoy": only says who the one named before is. */
  private boolean apposed(Party name, Party owner) {
    return name.entity() instanceof Person
        && owner.from() == name.to() + 1
        && sentence.token(name.to()).text().equals(",")
        && owner.to() < sentence.size()
        && sentence.token(owner.to()).pos().equals("POS");
  }

  /** Inside "officials of Chad, Mali and Niger" and the like. */
  private boolean leadsOn(Token token, int at, boolean none) {
    if (token.text().equals(",")) {
      return !none && names(at + 1);
    }
    if (!none && opensList(at)) {
      return names(at + 1);
    }
    boolean trade =
        at > 0
            && (token.hasLemma("with") || token.hasLemma("to"))
            && lexicon.isGoods(sentence.token(at - 1));
    boolean of =
        trade
            || token.hasLemma("of")
            || token.hasLemma("in")
            || token.hasLemma("from")
            || token.hasLemma("than");
    boolean origin =
        (token.pos().equals("VBN") || token.hasLemma("come"))
            && at + 1 < sentence.size()
            && (sentence.token(at + 1).hasLemma("from") || sentence.token(at + 1).hasLemma("in"));
    boolean compound = at > 0 && sentence.token(at - 1).pos().equals("HYPH");
    return (none && (of || origin || compound)) || !breaks(token);
  }

  private boolean names(int at) {
    return parties.stream().anyMatch(party -> party.covers(at));
  }

  /** "two Chadian banks: Sahel and Logone", "Chadian banks including Sahel". */
  private boolean opensList(int at) {
    Token token = sentence.token(at);
    return at > 0
        && sentence.token(at - 1).pos().equals("NNS")
        && (token.pos().equals(":") || token.hasLemma("include") || dash(at));
  }

  /** Whether the token is a hyphen set as a dash, with spaces around it. */
  private boolean dash(int at) {
    return sentence.token(at).pos().equals("HYPH")
        && sentence.token(at).span().start() > sentence.token(at - 1).span().end();
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

  /** Whether a phrase that names parties ends before the word. */
  static boolean breaks(Token token) {
    String pos = token.pos();
    return pos.startsWith("V")
        || pos.startsWith("W")
        || pos.equals("MD")
        || pos.equals("TO")
        || pos.equals("IN")
        || token.hasLemma("but")
        || (!Character.isLetterOrDigit(token.text().charAt(0))
            && !pos.equals("POS")
            && !pos.equals("HYPH")
            && !pos.equals("$")
            && !pos.equals("``")
            && !pos.equals("''"));
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
    List<Party> sellers = new ArrayList<>();
    for (int child :
        lexicon.isGoods(sentence.token(head)) ? tree.children(head, "nmod") : List.<Integer>of()) {
      if (tree.children(child, "case").stream().anyMatch(i -> sentence.token(i).hasLemma("from"))) {
        sellers.addAll(at(child));
        tree.children(child, "conj").forEach(other -> sellers.addAll(at(other)));
      }
    }
    return sellers;
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
