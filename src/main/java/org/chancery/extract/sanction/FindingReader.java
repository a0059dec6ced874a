package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.MeasureType;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the measures that the sentences of one article name. Sentences come in text order. */
final class FindingReader {
  private static final int GOODS_LEFT = 3;
  private static final int GOODS_RIGHT = 4;
  private static final int PRONOUN_REACH = 1;
  private static final int EVERYBODY_LEFT = 4;
  private static final String ANY_MEASURE = "any";
  private static final String BANS = "bans";
  private static final int ENDED_REACH = 6;
  private static final int EVERYBODY_RIGHT = 12;

  private final SanctionLexicon lexicon;
  private final PartyReader parties;
  private final LinkedText text;

  /** What was read last; a vague word or a pronoun may mean its measure. */
  private @Nullable Finding last;

  FindingReader(SanctionLexicon lexicon, PartyReader parties, LinkedText text) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.text = text;
  }

  /** Returns what the sentence says about measures, in text order. */
  List<Finding> read(Sentence sentence) {
    if (NamesBehind.opens(sentence) && last != null && lately(sentence)) {
      PartyFinder finder = new PartyFinder(lexicon, sentence, parties.read(text, sentence));
      return new NamesBehind(lexicon, sentence, finder).of(last).stream().toList();
    }
    if (sentence.tokens().stream().noneMatch(token -> names(sentence, token))
        || sentence.tokens().stream().anyMatch(token -> lexicon.elsewhere(token, ANY_MEASURE))) {
      return List.of();
    }
    Optional<Dependencies> tree = text.text().dependencies(sentence);
    if (tree.isEmpty()) {
      return List.of();
    }
    PartyFinder finder = new PartyFinder(lexicon, sentence, parties.read(text, sentence));
    Clauses clauses = new Clauses(sentence, tree.get());
    List<Finding> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      at(token, clauses, finder)
          .ifPresent(
              finding -> {
                if (!guardsHealth(finding)) {
                  found.add(finding);
                  last = finding;
                }
              });
    }
    return found;
  }

  /** "banned flights from Chad over the virus". */
  private boolean guardsHealth(Finding finding) {
    return switch (finding.measure().type()) {
      case TRAVEL_BAN, TRADE_BAN ->
          finding.sentence().tokens().stream().anyMatch(token -> lexicon.elsewhere(token, BANS));
      default -> false;
    };
  }

  private boolean names(Sentence sentence, Token token) {
    return (token.isNoun() && lexicon.measure(sentence, token.index()).isPresent())
        || !lexicon.verbs(token).isEmpty()
        || (isPronoun(token) && lately(sentence));
  }

  /** "was blacklisting two banks", tagged as a noun. */
  private boolean isGerund(Token token, Sentence sentence) {
    if (lexicon.verbs(token).isEmpty() || token.index() + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(token.index() + 1).pos();
    return next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD") || next.equals("DT");
  }

  /** "the designated persons", "a march sanctioned by Chad": only says which is meant. */
  private static boolean describes(Token token, Sentence sentence) {
    if (!token.pos().equals("VBN") || token.index() == 0) {
      return false;
    }
    Token before = sentence.token(token.index() - 1);
    return switch (before.pos()) {
      case "DT", "JJ", "HYPH", "PRP$", "IN", ":", "NN", "NNS" -> true;
      case "RB" -> token.index() > 1 && sentence.token(token.index() - 2).pos().equals("DT");
      case "NNP", "NNPS" -> indefinite(sentence, token.index() - 1);
      default -> before.text().equals("-");
    };
  }

  /** "a Treasury designated firm": a name with "a" before it describes the noun behind it. */
  private static boolean indefinite(Sentence sentence, int name) {
    int at = name;
    while (at > 0 && sentence.token(at).isProperNoun()) {
      at--;
    }
    return sentence.token(at).hasLemma("a") || sentence.token(at).hasLemma("an");
  }

  private boolean isPronoun(Token token) {
    return token.pos().equals("PRP") && (token.hasLemma("it") || token.hasLemma("they"));
  }

  private boolean lately(Sentence sentence) {
    return last != null && sentence.index() - last.sentence().index() <= PRONOUN_REACH;
  }

  private Optional<Finding> at(Token token, Clauses clauses, PartyFinder finder) {
    if (token.isNoun() && !isGerund(token, clauses.sentence())) {
      return lexicon
          .measure(clauses.sentence(), token.index())
          .flatMap(measure -> noun(measure, clauses, finder));
    }
    if (isPronoun(token)) {
      return pronoun(token.index(), clauses, finder);
    }
    if (token.isVerb() && describes(token, clauses.sentence())) {
      return Optional.empty();
    }
    boolean spokenOf = last != null;
    return lexicon.verbs(token).stream()
        .map(
            verb ->
                new VerbReader(lexicon, text, clauses, finder).read(token.index(), verb, spokenOf))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Finding> noun(Measure measure, Clauses clauses, PartyFinder finder) {
    Sentence sentence = clauses.sentence();
    int head = measure.head();
    if (!finder.at(head).isEmpty() || named(sentence, head)) {
      return Optional.empty();
    }
    if (measure.strength() != Strength.SURE && finder.limitsFreedom(measure)) {
      return Optional.empty();
    }
    List<Step> steps = new StepReader(lexicon, text, sentence).around(measure);
    boolean eased =
        steps.stream().anyMatch(s -> s.effect() == Effect.LIFT || s.effect() == Effect.EASE);
    Parties own = new MeasureParties(lexicon, text, sentence, finder).around(measure, !eased);
    boolean named = own.namesBody();
    boolean goods = hasGoods(sentence, measure);
    Deed read = new DeedReader(lexicon, clauses, new Agents(finder, clauses)).of(steps);
    Deed deed = read.action() == null && ended(sentence, head) ? read.lapsed() : read;
    boolean means =
        switch (measure.strength()) {
          case SURE -> true;
          case WEAK ->
              (last == null ? named && goods : named || goods) || levied(measure, deed, own);
          case VAGUE -> last != null && !own.targets().isEmpty() && goods;
        };
    if (!means && !taken(measure, deed, sentence)) {
      return Optional.empty();
    }
    String words = new MeasureWords(lexicon, text, sentence).noun(measure);
    Measure meant = means || last == null ? measure : last.measure().at(head);
    return Optional.of(
        new PersonalTargets(lexicon, sentence, finder.all())
            .apart(finding(sentence, meant, words, deed, own, clauses.tree(), finder)));
  }

  /** "slapped a duty on Chad's cars": somebody takes it against another, so no duty of office. */
  private static boolean levied(Measure measure, Deed deed, Parties own) {
    return measure.type() == MeasureType.TARIFF
        && !own.targets().isEmpty()
        && (deed.action() != null || !own.senders().isEmpty());
  }

  /** "the sanctions on Chad lifted last year": a participle says that they are not in force. */
  private boolean ended(Sentence sentence, int head) {
    int at = head + 1;
    while (at < Math.min(sentence.size(), head + ENDED_REACH) && !sentence.token(at).isVerb()) {
      at++;
    }
    return at < sentence.size()
        && sentence.token(at).pos().equals("VBN")
        && lexicon
            .effect(sentence.token(at), List.of("obj"))
            .filter(effect -> effect == Effect.LIFT || effect == Effect.EASE)
            .isPresent();
  }

  /** "the Export Control Act": a law's name, not a measure. */
  private static boolean named(Sentence sentence, int head) {
    return sentence.token(head).isProperNoun()
        && head + 1 < sentence.size()
        && sentence.token(head + 1).isProperNoun();
  }

  /** "the measures", right after others have been named, of which something is said. */
  private boolean taken(Measure measure, Deed deed, Sentence sentence) {
    boolean definite =
        measure.from() > 0
            && (sentence.token(measure.from() - 1).hasLemma("the")
                || sentence.token(measure.from() - 1).text().equalsIgnoreCase("those")
                || sentence.token(measure.from() - 1).hasLemma("these"));
    return definite && deed.action() != null && lately(sentence);
  }

  private Optional<Finding> pronoun(int at, Clauses clauses, PartyFinder finder) {
    Sentence sentence = clauses.sentence();
    Finding before = last;
    if (before == null || !lately(sentence) || !finder.at(at).isEmpty()) {
      return Optional.empty();
    }
    Measure measure = before.measure().at(at);
    List<Step> steps = new StepReader(lexicon, text, sentence).around(measure);
    if (steps.isEmpty() || !lexicon.clauses().takesPronoun(sentence.token(steps.get(0).at()))) {
      return Optional.empty();
    }
    Deed deed = new DeedReader(lexicon, clauses, new Agents(finder, clauses)).of(steps);
    Parties own = new Parties(List.of(), List.of());
    return Optional.of(
        finding(sentence, measure, before.words(), deed, own, clauses.tree(), finder));
  }

  private Finding finding(
      Sentence sentence,
      Measure measure,
      String words,
      Deed deed,
      Parties own,
      Dependencies tree,
      PartyFinder finder) {
    SubjectWords relatives = new SubjectWords(finder, sentence);
    List<Integer> undergoers =
        deed.undergoers().stream().flatMap(head -> relatives.meant(head).stream()).toList();
    Parties told = new Parties(finder.meant(deed.doers(), tree), finder.meant(undergoers, tree));
    boolean general =
        lexicon.everybody(
                sentence, measure.from() - EVERYBODY_LEFT, measure.head() + EVERYBODY_RIGHT)
            || (told.targets().isEmpty()
                && undergoers.stream().anyMatch(head -> lexicon.members().names(sentence, head)));
    return new Finding(sentence, measure, words, deed, own, told, general);
  }

  private boolean hasGoods(Sentence sentence, Measure measure) {
    int from = Math.max(0, measure.from() - GOODS_LEFT);
    int to = Math.min(sentence.size(), measure.head() + 1 + GOODS_RIGHT);
    return sentence.tokens().subList(from, to).stream().anyMatch(lexicon::isGoods);
  }
}
