package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.MeasureType;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Organization;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the parties that stand at a measure's own words: whose measure it is, against whom. */
final class MeasureParties {
  private static final int REACH_RIGHT = 14;
  private static final int REACH_LEFT = 9;
  private static final int REACH_VERB = 5;
  private static final int DATELINE = 3;

  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Sentence sentence;
  private final PartyFinder finder;

  MeasureParties(SanctionLexicon lexicon, LinkedText text, Sentence sentence, PartyFinder finder) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.finder = finder;
  }

  /**
   * Returns the parties before and after the measure's noun.
   *
   * @param origin whether "from" names whose it is, and not whom it is taken from
   */
  Parties around(Measure measure, boolean origin) {
    Set<Entity> senders = new LinkedHashSet<>();
    Set<Entity> targets = new LinkedHashSet<>();
    right(measure, origin, senders, targets);
    if (!targets.isEmpty()) {
      takers(measure, senders);
    }
    left(measure, senders, targets);
    targets.removeAll(senders);
    return new Parties(List.copyOf(senders), List.copyOf(targets));
  }

  private void right(Measure measure, boolean origin, Set<Entity> senders, Set<Entity> targets) {
    int start = measure.head() + 1;
    int end = Math.min(sentence.size(), start + REACH_RIGHT);
    for (int i = taker(start, senders); i < end; i++) {
      Token token = sentence.token(i);
      if (lexicon.pointsAtTarget(token) && lexicon.members().anybody(sentence, i + 1)) {
        return;
      } else if (lexicon.pointsAtTarget(token) && targets.isEmpty()) {
        finder.collect(i + 1, targets);
      } else if (lexicon.pointsAtSender(token)
          && ((origin && i == start) || taken(sentence.token(i - 1)))) {
        finder.collect(i + 1, senders);
      } else if (lexicon.pointsAtDoings(token) && targets.isEmpty()) {
        owner(i + 1, targets);
      } else if (origin && i == start && lexicon.pointsAtOrigin(token)) {
        finder.collect(i + 1, senders);
      } else if (targets.isEmpty() && supplied(i, start)) {
        finder.collect(i + 1, targets);
      } else if (i == start && embargoed(token, measure)) {
        embargo(i + 1, measure, senders, targets);
      } else if (relative(token)) {
        int behind = taker(i + 1, senders);
        if (behind == i + 1 && targets.isEmpty()) {
          relative(behind, targets);
          return;
        }
        i = behind - 1;
      } else if (ends(token, i - start) && !otherMeasure(token)) {
        return;
      }
    }
  }

  /** "the sanctions of Niger on Chad": Niger; without the second party it could be either. */
  private void takers(Measure measure, Set<Entity> senders) {
    int next = measure.head() + 1;
    Token of = sentence.token(next);
    if (lexicon.pointsAtEmbargoed(of) && !embargoed(of, measure)) {
      finder.collect(next + 1, senders);
    }
  }

  /** "imposed by", but not "backed by" or "criticised by". */
  private boolean taken(Token token) {
    boolean participle = token.pos().equals("VBN") || token.pos().equals("VBD");
    Optional<Effect> effect = lexicon.effect(token, List.of("obj"));
    return participle && (effect.isEmpty() || effect.get().act() != null);
  }

  /** "a freeze on arms sales to Chad": the goods that are stopped would have gone to the target. */
  private boolean supplied(int at, int start) {
    return at > start && sentence.token(at).hasLemma("to") && reaches(sentence.token(at - 1));
  }

  /** "arms sales to Chad", "sanctions relief to Chad". */
  private boolean reaches(Token noun) {
    return lexicon.isGoods(noun)
        || lexicon.effect(noun, List.of("compound")).filter(e -> e == Effect.EASE).isPresent();
  }

  private boolean embargoed(Token token, Measure measure) {
    boolean naming = sentence.token(measure.head()).hasLemma("designation");
    return (tradeOf(measure) || naming) && lexicon.pointsAtEmbargoed(token);
  }

  private static boolean tradeOf(Measure measure) {
    return measure.type() == MeasureType.TRADE_BAN || measure.type() == MeasureType.ARMS_EMBARGO;
  }

  /** "an embargo of Chad" is against it, one "of the United Nations" is theirs. */
  private void embargo(int start, Measure measure, Set<Entity> senders, Set<Entity> targets) {
    Set<Entity> named = new LinkedHashSet<>();
    finder.collect(start, named);
    for (Entity party : named) {
      boolean takes =
          tradeOf(measure)
              && party instanceof Organization body
              && !lexicon.isPrivate(body)
              && body.country() == null;
      (takes ? senders : targets).add(party);
    }
  }

  /** "over Chad's raids": Chad. */
  private void owner(int start, Set<Entity> into) {
    for (Party party : finder.all()) {
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
    if (at >= sentence.size()) {
      return start;
    }
    List<Party> here = finder.at(at);
    boolean pronoun = here.isEmpty() && sentence.token(at).hasLemma("it");
    List<Entity> takers =
        pronoun ? finder.owner(at).stream().toList() : here.stream().map(Party::entity).toList();
    if (takers.isEmpty()) {
      return start;
    }
    int subject = pronoun ? at + 1 : here.get(0).to();
    int verb = subject;
    while (verb < sentence.size() && VerbGroup.isAuxiliary(sentence.token(verb))) {
      verb++;
    }
    if (verb > subject && sentence.token(verb - 1).hasLemma("have") && !isVerb(verb)) {
      verb--;
    }
    boolean acts =
        verb < sentence.size()
            && lexicon
                .effect(sentence, verb, List.of("obj"))
                .map(effect -> effect.act() != null)
                .orElse(false);
    if (acts) {
      into.addAll(takers);
    }
    return acts ? verb + 1 : start;
  }

  private boolean isVerb(int at) {
    return at < sentence.size() && sentence.token(at).isVerb();
  }

  /** "sanctions that have targeted Chad": Chad. */
  private void relative(int start, Set<Entity> into) {
    for (int i = start; i < Math.min(sentence.size(), start + REACH_VERB); i++) {
      Token word = sentence.token(i);
      if (word.isVerb() && lexicon.effect(word, List.of("subj")).isPresent()) {
        finder.collect(i + 1, into);
        return;
      }
      boolean taken =
          word.isVerb()
              && lexicon.effect(word, List.of("obj")).filter(e -> e.act() != null).isPresent();
      if (taken && i + 1 < sentence.size() && lexicon.pointsAtTarget(sentence.token(i + 1))) {
        finder.collect(i + 2, into);
        return;
      }
    }
  }

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

  /** "bans and asset freezes on Chad", tagged as a verb. */
  private boolean otherMeasure(Token token) {
    return sentence.token(token.index() - 1).isNoun()
        && lexicon.measure(sentence, token.index()).filter(m -> m.from() < m.head()).isPresent();
  }

  private void left(Measure measure, Set<Entity> senders, Set<Entity> targets) {
    boolean targetTold = !targets.isEmpty();
    for (int i = measure.head() - 1; i >= Math.max(0, measure.head() - REACH_LEFT); i--) {
      List<Party> here = finder.at(i);
      if (here.isEmpty()) {
        Token token = sentence.token(i);
        if (token.pos().equals("PRP$") && senders.isEmpty() && targetTold) {
          finder.owner(i).ifPresent(senders::add);
          return;
        }
        if (PartyList.breaks(token) || token.pos().equals("PRP") || joinsClauses(i)) {
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
    if (!sentence.token(at).pos().equals("CC") || at == 0 || finder.at(at - 1).isEmpty()) {
      return false;
    }
    int before = finder.at(at - 1).get(0).from() - 1;
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
}
