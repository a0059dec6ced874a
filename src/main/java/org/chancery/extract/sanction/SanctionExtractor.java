package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Clauses;
import org.chancery.extract.Extractor;
import org.chancery.extract.sanction.SanctionLexicon.MeasureVerb;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds sanction claims. */
public final class SanctionExtractor implements Extractor {
  private static final int GOODS_LEFT = 3;
  private static final int GOODS_RIGHT = 4;

  private final SanctionLexicon lexicon = new SanctionLexicon();

  @Override
  public List<SanctionClaim> extract(LinkedText text) {
    ArticleRegimes regimes = new ArticleRegimes(text);
    for (Sentence sentence : text.text().sentences()) {
      if (!sentence.headline()) {
        read(text, sentence, regimes);
      }
    }
    return regimes.claims();
  }

  private void read(LinkedText text, Sentence sentence, ArticleRegimes regimes) {
    for (Token token : sentence.tokens()) {
      Optional<Measure> measure =
          token.isNoun() ? lexicon.measure(sentence, token.index()) : Optional.empty();
      if (measure.isPresent()) {
        readNoun(text, sentence, measure.get(), regimes);
      }
      for (MeasureVerb verb : lexicon.verbs(token)) {
        if (readVerb(text, sentence, token.index(), verb, regimes)) {
          break;
        }
      }
    }
  }

  private void readNoun(
      LinkedText text, Sentence sentence, Measure measure, ArticleRegimes regimes) {
    PartyFinder finder = new PartyFinder(lexicon, text, sentence);
    Parties own = finder.around(measure);
    boolean named = !own.senders().isEmpty() || !own.targets().isEmpty();
    if (!measure.sure() && !(named && (hasGoods(sentence, measure) || regimes.any()))) {
      return;
    }
    Optional<Dependencies> tree = text.text().dependencies(sentence);
    if (tree.isEmpty()) {
      return;
    }
    Deed deed = new DeedReader(lexicon, new Clauses(sentence, tree.get())).about(measure.head());
    Parties told =
        new Parties(
            finder.meant(deed.doers(), tree.get()), finder.meant(deed.undergoers(), tree.get()));
    regimes.add(new Finding(sentence, measure, deed, own, told));
  }

  private boolean hasGoods(Sentence sentence, Measure measure) {
    int from = Math.max(0, measure.from() - GOODS_LEFT);
    int to = Math.min(sentence.size(), measure.head() + 1 + GOODS_RIGHT);
    return sentence.tokens().subList(from, to).stream().anyMatch(lexicon::isGoods);
  }

  private boolean readVerb(
      LinkedText text, Sentence sentence, int verb, MeasureVerb kind, ArticleRegimes regimes) {
    if (!kind.with().isEmpty() && !holds(sentence.tokens(), kind.with())) {
      return false;
    }
    Optional<Dependencies> tree = text.text().dependencies(sentence);
    if (tree.isEmpty()) {
      return false;
    }
    Clauses clauses = new Clauses(sentence, tree.get());
    List<Integer> objects = clauses.undergoers(verb);
    PartyFinder finder = new PartyFinder(lexicon, text, sentence);
    List<Token> words = new ArrayList<>();
    objects.forEach(
        head -> tree.get().subtree(head).stream().mapToObj(sentence::token).forEach(words::add));
    if (!kind.objectIsTarget() && !holds(words, kind.objects())) {
      return false;
    }
    Deed deed = new DeedReader(lexicon, clauses).by(verb, kind.effect());
    Parties told =
        new Parties(finder.meant(deed.doers(), tree.get()), finder.meant(objects, tree.get()));
    if (told.targets().isEmpty()) {
      return false;
    }
    Measure measure = new Measure(verb, verb, kind.type(), true);
    regimes.add(new Finding(sentence, measure, deed, new Parties(List.of(), List.of()), told));
    return true;
  }

  private static boolean holds(List<Token> words, List<String> wanted) {
    return words.stream().map(SanctionLexicon::lemma).anyMatch(wanted::contains);
  }
}
