package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.claim.MeasureType;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the parties that stand at a measure's own words, and those that a phrase means. */
final class PartyFinder {
  private static final int REACH_RIGHT = 14;
  private static final int REACH_LEFT = 9;
  private static final int REACH_VERB = 5;
  private static final int DATELINE = 3;

  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Sentence sentence;
  private final List<Party> parties;

  PartyFinder(SanctionLexicon lexicon, LinkedText text, Sentence sentence, List<Party> parties) {
    this.lexicon = lexicon;
    this.text = text;
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

  /** Whether the verb at the position reports what somebody says. */
  boolean says(int verb) {
    return lexicon.says(sentence.token(verb));
  }

  /** Returns the verb at the position with its auxiliaries. */
  VerbGroup group(int verb) {
    return VerbGroup.at(sentence, verb, lexicon);
  }

  /** Returns the parties whose words cover the token, bare names left out. */
  List<Party> at(int token) {
    return parties.stream().filter(party -> party.listed() && party.covers(token)).toList();
  }

  /**
   * Returns the parties before and after the measure's noun.
   *
   * @param faced whether the sentence tells who comes under it, so that "from" names whose it is
   */
  Parties around(Measure measure, boolean faced) {
    Set<Entity> senders = new LinkedHashSet<>();
    Set<Entity> targets = new LinkedHashSet<>();
    right(measure, faced, senders, targets);
    left(measure, senders, targets);
    targets.removeAll(senders);
    return new Parties(List.copyOf(senders), List.copyOf(targets));
  }

  private void right(Measure measure, boolean faced, Set<Entity> senders, Set<Entity> targets) {
    int start = measure.head() + 1;
    int end = Math.min(sentence.size(), start + REACH_RIGHT);
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (lexicon.pointsAtTarget(token) && targets.isEmpty()) {
        collect(i + 1, targets);
      } else if (lexicon.pointsAtSender(token) && participle(sentence.token(i - 1))) {
        collect(i + 1, senders);
      } else if (lexicon.pointsAtDoings(token) && targets.isEmpty()) {
        owner(i + 1, targets);
      } else if (faced && i == start && lexicon.pointsAtOrigin(token)) {
        collect(i + 1, senders);
      } else if (targets.isEmpty() && supplied(i, start)) {
        collect(i + 1, targets);
      } else if (i == start && embargoed(token, measure)) {
        collect(i + 1, targets);
      } else if (relative(token) && targets.isEmpty()) {
        int behind = taker(i + 1, senders);
        if (behind == i + 1) {
          relative(behind, targets);
          return;
        }
        i = behind - 1;
      } else if (ends(token, i - start)) {
        return;
      }
    }
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

  private static boolean participle(Token token) {
    return token.pos().equals("VBN") || token.pos().equals("VBD");
  }

  /** "a freeze on arms sales to Chad": the goods that are stopped would have gone to the target. */
  private boolean supplied(int at, int start) {
    return at > start
        && sentence.token(at).hasLemma("to")
        && lexicon.isGoods(sentence.token(at - 1));
  }

  private boolean embargoed(Token token, Measure measure) {
    boolean trade =
        measure.type() == MeasureType.TRADE_BAN || measure.type() == MeasureType.ARMS_EMBARGO;
    return trade && lexicon.pointsAtEmbargoed(token);
  }

  /** "over Chad's raids": Chad. */
  private void owner(int start, Set<Entity> into) {
    for (Party party : parties) {
      boolean owns = party.to() < sentence.size() && sentence.token(party.to()).pos().equals("POS");
      if (party.listed() && owns && party.from() >= start && party.from() <= start + 1) {
        into.add(party.entity());
      }
    }
  }

  private static boolean relative(Token token) {
    return token.pos().equals("WDT") || (token.hasLemma("that") && token.pos().equals("IN"));
  }

  /** "sanctions that Chad imposed": Chad; returns the position behind the verb, if it is so. */
  private int taker(int start, Set<Entity> into) {
    int at = start;
    while (at < sentence.size() && sentence.token(at).pos().equals("DT")) {
      at++;
    }
    List<Party> here = at < sentence.size() ? at(at) : List.of();
    if (here.isEmpty()) {
      return start;
    }
    int verb = here.get(0).to();
    while (verb < sentence.size() && VerbGroup.isAuxiliary(sentence.token(verb))) {
      verb++;
    }
    boolean acts =
        verb < sentence.size()
            && lexicon
                .effect(sentence, verb, List.of("obj"))
                .map(effect -> effect.act() != null)
                .orElse(false);
    if (acts) {
      here.forEach(party -> into.add(party.entity()));
    }
    return acts ? verb + 1 : start;
  }

  /** "sanctions that have targeted Chad": Chad. */
  private void relative(int start, Set<Entity> into) {
    for (int i = start; i < Math.min(sentence.size(), start + REACH_VERB); i++) {
      Token word = sentence.token(i);
      if (word.isVerb() && lexicon.effect(word, List.of("subj")).isPresent()) {
        collect(i + 1, into);
        return;
      }
    }
  }

  /** A participle right behind the noun only says which measures are meant. */
  /** "the sanctions, a strike on Chad": a phrase of its own. */
  private boolean opensPhrase(int at) {
    return at < sentence.size()
        && sentence.token(at).pos().equals("DT")
        && !sentence.token(at).hasLemma("the");
  }

  private boolean ends(Token token, int away) {
    return switch (token.pos()) {
      case "VBD" -> away > 0;
      case "VBZ", "VBP", "MD", ".", ":" -> true;
      case "," -> opensPhrase(token.index() + 1);
      default -> false;
    };
  }

  private void collect(int start, Set<Entity> into) {
    for (int i = start; i < sentence.size(); i++) {
      int token = i;
      List<Party> here = parties.stream().filter(party -> party.covers(token)).toList();
      if (!here.isEmpty()) {
        here.forEach(party -> into.add(party.entity()));
        i = here.get(0).to() - 1;
      } else if (!leadsOn(sentence.token(i), i, into.isEmpty())) {
        return;
      }
    }
  }

  /** Inside "officials of Chad, Mali and Niger" and the like. */
  private boolean leadsOn(Token token, int at, boolean none) {
    if (token.text().equals(",")) {
      return !none && at + 1 < sentence.size() && !at(at + 1).isEmpty();
    }
    boolean of =
        token.hasLemma("of")
            || token.hasLemma("in")
            || token.hasLemma("from")
            || token.hasLemma("than");
    boolean origin =
        token.pos().equals("VBN")
            && at + 1 < sentence.size()
            && (sentence.token(at + 1).hasLemma("from") || sentence.token(at + 1).hasLemma("in"));
    return (none && (of || origin)) || !breaks(token);
  }

  private static boolean breaks(Token token) {
    String pos = token.pos();
    return pos.startsWith("V")
        || pos.startsWith("W")
        || pos.equals("MD")
        || pos.equals("TO")
        || pos.equals("IN")
        || (!Character.isLetterOrDigit(token.text().charAt(0))
            && !pos.equals("POS")
            && !pos.equals("HYPH")
            && !pos.equals("$")
            && !pos.equals("``")
            && !pos.equals("''"));
  }

  private void left(Measure measure, Set<Entity> senders, Set<Entity> targets) {
    boolean targetTold = !targets.isEmpty();
    for (int i = measure.head() - 1; i >= Math.max(0, measure.head() - REACH_LEFT); i--) {
      List<Party> here = at(i);
      if (here.isEmpty()) {
        Token token = sentence.token(i);
        if (breaks(token) || token.pos().equals("PRP") || joinsClauses(i)) {
          return;
        }
        continue;
      }
      for (Party party : here) {
        if (!dateline(party)) {
          (sends(party, targetTold) ? senders : targets).add(party.entity());
        }
      }
      i = here.get(0).from();
    }
  }

  /** "the war in Chad and sanctions": what stands before the conjunction belongs elsewhere. */
  private boolean joinsClauses(int at) {
    if (!sentence.token(at).pos().equals("CC") || at == 0 || at(at - 1).isEmpty()) {
      return false;
    }
    int before = at(at - 1).get(0).from() - 1;
    return before >= 0 && sentence.token(before).pos().equals("IN");
  }

  private boolean sends(Party party, boolean targetTold) {
    boolean possessive =
        party.to() < sentence.size() && sentence.token(party.to()).pos().equals("POS");
    if (lexicon.isPrivate(party.entity())) {
      return false;
    }
    return targetTold
        || possessive
        || party.adjective()
        || !(party.entity() instanceof State)
        || isAbbreviation(party);
  }

  /** "SEOUL New sanctions": a place in capitals at the head of the text. */
  private boolean dateline(Party party) {
    String words = words(party);
    return party.from() <= DATELINE
        && words.length() > 3
        && words.indexOf('.') < 0
        && words.equals(upper(words));
  }

  private String words(Party party) {
    return sentence.span(party.from(), party.to()).in(text.article().text());
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  private boolean isAbbreviation(Party party) {
    String words = words(party);
    return words.length() <= 5 && words.equals(upper(words));
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

  /** Returns the parties that the phrases with these heads mean. */
  List<Entity> meant(List<Integer> heads, Dependencies tree) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int head : heads) {
      List<Party> here = new ArrayList<>(at(head));
      if (here.isEmpty()) {
        tree.children(head, "appos").forEach(child -> here.addAll(at(child)));
      }
      if (here.isEmpty()) {
        boolean agents = lexicon.actsForState(sentence.token(head));
        tree.children(head, "nmod:poss", "compound", "amod")
            .forEach(
                child ->
                    at(child).stream().filter(p -> agents || !p.adjective()).forEach(here::add));
      }
      here.forEach(party -> found.add(party.entity()));
    }
    return List.copyOf(found);
  }

  /** Returns the parties whose own words hold one of the heads, bare names among them. */
  List<Entity> named(List<Integer> heads) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int head : heads) {
      for (Party party : parties) {
        if (party.covers(head)) {
          found.add(party.entity());
        }
      }
    }
    return List.copyOf(found);
  }
}
