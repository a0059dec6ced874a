package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeasureType;
import org.chancery.entity.Organization;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells people, firms and bodies of a country from the country: measures against "Chadian
 * officials" or "banks in Chad" are not against Chad. Immutable.
 */
final class Members {
  private static final int REACH_LEFT = 8;

  private final Set<String> words = new LinkedHashSet<>();
  private final StateNouns states = new StateNouns();
  private final Set<String> goods;
  private final Set<String> times;

  /**
   * Reads the words.
   *
   * @param goods words for what is traded; a measure "on oil" is against the country all the same
   * @param times words for when, which belong to no name
   */
  Members(Set<String> goods, Set<String> times) {
    this.goods = goods;
    this.times = times;
    SanctionLexicon.rows("sanction/members").forEach(row -> words.add(row.get("word")));
  }

  /**
   * Whether a measure of the kind is taken against people and firms; a tariff on what they make is
   * against the country that they sell from.
   */
  static boolean matters(MeasureType type) {
    return switch (type) {
      case SANCTIONS, ASSET_FREEZE, TRAVEL_BAN, FINANCIAL, TRADE_BAN -> true;
      case ARMS_EMBARGO, TARIFF, EXPORT_CONTROL, DIPLOMATIC -> false;
    };
  }

  /** Whether the party only says of which country or body others are. */
  boolean qualifies(Party party, Sentence sentence) {
    if (!(party.entity() instanceof State || party.entity() instanceof Organization)) {
      return near(party, sentence);
    }
    return tied(party, sentence)
        || peopled(party.to(), sentence)
        || (party.entity() instanceof State && contains(party, sentence));
  }

  /** "a ban on Chadian suppliers providing parts": those who may not do what follows. */
  boolean doing(Party party, Sentence sentence) {
    int noun = noun(sentence, party.to());
    return noun >= 0
        && names(sentence, noun)
        && noun + 1 < sentence.size()
        && sentence.token(noun + 1).pos().equals("VBG")
        && !sentence.token(noun + 1).hasLemma("include");
  }

  /**
   * Whether a phrase from the position on is for people or firms whom it does not name, "dozens of
   * judges" among them.
   */
  boolean opens(int start, List<Party> parties, Sentence sentence) {
    if (start >= sentence.size()) {
      return false;
    }
    if (anybody(sentence, start)) {
      return true;
    }
    int from = sentence.token(start).pos().equals("DT") ? start + 1 : start;
    for (int i = from; i < sentence.size() && within(sentence.token(i)); i++) {
      int at = i;
      if (parties.stream().anyMatch(party -> party.covers(at) && !qualifies(party, sentence))) {
        return false;
      }
    }
    int noun = noun(sentence, from);
    if (noun < 0) {
      int next = from + 1;
      boolean compared = next < sentence.size() && sentence.token(next).hasLemma("than");
      return compared && opens(next + 1, parties, sentence);
    }
    boolean counted = noun + 1 < sentence.size() && sentence.token(noun + 1).hasLemma("of");
    return names(sentence, noun)
        || other(noun, parties, sentence)
        || (counted && opens(noun + 2, parties, sentence));
  }

  /** "the sanctions list": of people and firms. */
  boolean lists(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).hasLemma("list");
  }

  /** "on those who", "on anyone found to". */
  boolean anybody(Sentence sentence, int at) {
    return at < sentence.size()
        && (sentence.token(at).text().equalsIgnoreCase("those")
            || sentence.token(at).text().equalsIgnoreCase("anyone"));
  }

  /**
   * "on Muslims", "on the pipeline": a name or thing that is neither a party nor a description of a
   * state nor what is traded.
   */
  private boolean other(int noun, List<Party> parties, Sentence sentence) {
    Token word = sentence.token(noun);
    if (parties.stream().anyMatch(party -> party.covers(noun))) {
      return false;
    }
    return word.isProperNoun()
        ? !times.contains(SanctionLexicon.lower(word))
        : !states.holds(word) && !goods.contains(SanctionLexicon.lemma(word));
  }

  /** Whether the token is a noun for people or firms. */
  boolean names(Sentence sentence, int at) {
    return at >= 0
        && sentence.token(at).isNoun()
        && !sentence.token(at).isProperNoun()
        && words.contains(SanctionLexicon.lemma(sentence.token(at)));
  }

  /** "Chad's banks", "Chadian and Malian banks": a noun for people or firms in the phrase. */
  private boolean peopled(int start, Sentence sentence) {
    int from = start;
    while (from + 1 < sentence.size()
        && sentence.token(from).pos().equals("CC")
        && sentence.token(from + 1).pos().startsWith("JJ")) {
      from += 2;
    }
    int noun = noun(sentence, from);
    for (int i = from; i <= noun; i++) {
      if (names(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the noun of the phrase that goes on from the position, or -1: "bank officials". */
  private static int noun(Sentence sentence, int start) {
    for (int i = start; i < sentence.size() && within(sentence.token(i)); i++) {
      if (sentence.token(i).isNoun() && !continued(sentence, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean continued(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(at);
    return (next.isNoun() && !next.isProperNoun())
        || next.pos().equals("HYPH")
        || next.pos().equals("POS");
  }

  private static boolean within(Token word) {
    return switch (word.pos()) {
      case "HYPH", "CD", "POS", "VBN" -> true;
      default -> word.isNoun() || word.pos().startsWith("JJ");
    };
  }

  /** "allies of President Idris Alio": others than he. */
  private boolean near(Party party, Sentence sentence) {
    for (int i = party.from() - 1; i > Math.max(0, party.from() - 1 - REACH_LEFT); i--) {
      Token word = sentence.token(i);
      if (word.hasLemma("of")) {
        return names(sentence, i - 1);
      }
      boolean titled = word.isNoun() || word.pos().startsWith("JJ") || word.pos().equals("DT");
      if (!titled) {
        return false;
      }
    }
    return false;
  }

  /** "a Dakar-based broadcaster", "Chad Air": only part of another's name or description. */
  private boolean tied(Party party, Sentence sentence) {
    if (party.to() >= sentence.size() || !(party.entity() instanceof State)) {
      return false;
    }
    Token next = sentence.token(party.to());
    boolean joined = next.span().start() == sentence.token(party.to() - 1).span().end();
    boolean named =
        next.isProperNoun() && !party.adjective() && !times.contains(SanctionLexicon.lower(next));
    return (joined && next.pos().equals("HYPH")) || named;
  }

  /** "banks in Chad", "firms from Mali and Chad", "houses based in Chad". */
  private boolean contains(Party party, Sentence sentence) {
    int at = party.from() - 1;
    for (int i = at; i > Math.max(0, at - REACH_LEFT); i--) {
      Token word = sentence.token(i);
      if (word.hasLemma("in") || word.hasLemma("from") || word.hasLemma("of")) {
        boolean quoted = sentence.token(i - 1).pos().equals("''");
        return sentence.token(i - 1).pos().equals("VBN") || names(sentence, quoted ? i - 2 : i - 1);
      }
      boolean listed = word.isProperNoun() || word.pos().equals("DT") || word.pos().equals("CC");
      if (!listed) {
        return false;
      }
    }
    return false;
  }
}
