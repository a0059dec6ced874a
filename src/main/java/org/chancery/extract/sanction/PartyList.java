package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads the parties that a phrase names one after another: "officials of Chad, Mali and Niger",
 * "two Chadian banks, among them Sahel". Belongs to one sentence.
 */
final class PartyList {
  private final SanctionLexicon lexicon;
  private final Sentence sentence;
  private final List<Party> parties;

  PartyList(SanctionLexicon lexicon, Sentence sentence, List<Party> parties) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.parties = parties;
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
      return between.subList(0, between.size() - 2).stream().allMatch(PartyList::withinPhrase);
    }
    boolean apposed =
        party.adjective()
            && between.size() > 1
            && (opensList(last)
                || (sentence.token(last).text().equals(",")
                    && sentence.token(last - 1).pos().equals("NN")));
    List<Token> words = apposed ? between.subList(0, between.size() - 1) : between;
    return !(party.entity() instanceof Person) && words.stream().allMatch(PartyList::withinPhrase);
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
}
