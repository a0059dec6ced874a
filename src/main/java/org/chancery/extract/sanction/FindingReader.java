package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Clauses;
import org.chancery.extract.sanction.SanctionLexicon.MeasureVerb;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the measures that the sentences of one article name. Sentences come in text order. */
final class FindingReader {
  private static final int GOODS_LEFT = 3;
  private static final int GOODS_RIGHT = 4;

  private final SanctionLexicon lexicon;
  private final PartyReader parties;
  private final LinkedText text;

  /** Whether an earlier sentence named a measure, so that a vague word may mean it. */
  private boolean spokenOf;

  FindingReader(SanctionLexicon lexicon, PartyReader parties, LinkedText text) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.text = text;
  }

  /** Returns what the sentence says about measures, in text order. */
  List<Finding> read(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun()) {
        lexicon
            .measure(sentence, token.index())
            .flatMap(measure -> noun(sentence, measure))
            .ifPresent(found::add);
      }
      lexicon.verbs(token).stream()
          .flatMap(verb -> verb(sentence, token.index(), verb).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    spokenOf |= !found.isEmpty();
    return found;
  }

  private Optional<Finding> noun(Sentence sentence, Measure measure) {
    PartyFinder finder = finder(sentence);
    Parties own = finder.around(measure);
    boolean named = !own.senders().isEmpty() || !own.targets().isEmpty();
    boolean goods = hasGoods(sentence, measure);
    if (!measure.sure() && !(spokenOf ? named || goods : named && goods)) {
      return Optional.empty();
    }
    return text.text()
        .dependencies(sentence)
        .map(
            tree -> {
              Clauses clauses = new Clauses(sentence, tree);
              List<Step> steps = new StepReader(lexicon, text, sentence).around(measure);
              Agents agents = new Agents(finder, clauses);
              Deed deed = new DeedReader(lexicon, clauses, agents).of(steps);
              Parties told =
                  new Parties(
                      finder.meant(deed.doers(), tree), finder.meant(deed.undergoers(), tree));
              return new Finding(sentence, measure, deed, own, told);
            });
  }

  private PartyFinder finder(Sentence sentence) {
    return new PartyFinder(lexicon, text, sentence, parties.read(text, sentence));
  }

  private boolean hasGoods(Sentence sentence, Measure measure) {
    int from = Math.max(0, measure.from() - GOODS_LEFT);
    int to = Math.min(sentence.size(), measure.head() + 1 + GOODS_RIGHT);
    return sentence.tokens().subList(from, to).stream().anyMatch(lexicon::isGoods);
  }

  private Optional<Finding> verb(Sentence sentence, int verb, MeasureVerb kind) {
    if (!kind.with().isEmpty() && !holds(sentence.tokens(), kind.with())) {
      return Optional.empty();
    }
    return text.text()
        .dependencies(sentence)
        .flatMap(tree -> verb(sentence, verb, kind, new Clauses(sentence, tree)));
  }

  private Optional<Finding> verb(Sentence sentence, int verb, MeasureVerb kind, Clauses clauses) {
    Dependencies tree = clauses.tree();
    List<Integer> objects = clauses.undergoers(verb);
    PartyFinder finder = finder(sentence);
    List<Token> words = new ArrayList<>();
    objects.forEach(
        head -> tree.subtree(head).stream().mapToObj(sentence::token).forEach(words::add));
    if (!kind.objectIsTarget() && !holds(words, kind.objects())) {
      return Optional.empty();
    }
    List<Step> steps = new StepReader(lexicon, text, sentence).from(verb, kind.effect());
    Deed deed = new DeedReader(lexicon, clauses, new Agents(finder, clauses)).of(steps);
    List<Entity> undergoers =
        kind.party() || finder.meant(objects, tree).isEmpty()
            ? finder.named(objects)
            : finder.meant(objects, tree);
    Parties told = new Parties(finder.meant(deed.doers(), tree), undergoers);
    if (told.targets().isEmpty()) {
      return Optional.empty();
    }
    Measure measure = new Measure(verb, verb, kind.type(), true);
    return Optional.of(
        new Finding(sentence, measure, deed, new Parties(List.of(), List.of()), told));
  }

  private static boolean holds(List<Token> words, List<String> wanted) {
    return words.stream().map(SanctionLexicon::lemma).anyMatch(wanted::contains);
  }
}
