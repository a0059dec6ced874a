package org.chancery.extract.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whose measures against whom an article tells of; what a sentence leaves out is taken from here:
 * from other sentences first, then from the regimes that everybody knows. Built from the whole
 * article before it is asked. Belongs to one article.
 */
final class Regimes {
  /** Words that name one side or both, and the sentence they stand in. */
  private record Told(int sentence, Parties parties) {}

  private final KnownRegimes known;
  private final @Nullable LocalDate day;
  private final Map<Entity, Integer> mentioned = new LinkedHashMap<>();
  private final List<Told> pairs = new ArrayList<>();
  private final List<Told> targets = new ArrayList<>();

  Regimes(LinkedText text, Takers takers, KnownRegimes known) {
    this.known = known;
    this.day = text.article().date();
    for (Mention mention : text.mentions()) {
      Entity entity = mention.entity();
      Entity state = entity instanceof Person ? entity.country() : takers.whole(entity);
      if (state != null) {
        mentioned.merge(state, 1, Integer::sum);
      }
    }
  }

  /** Takes in the parties that the words of a sentence name; either side may be empty. */
  void add(int sentence, Parties parties) {
    if (!parties.targets().isEmpty()) {
      targets.add(new Told(sentence, parties));
      if (!parties.senders().isEmpty()) {
        pairs.add(new Told(sentence, parties));
      }
    }
  }

  /** Whether the party is known to be under measures, from the article or before it. */
  boolean isTarget(Entity party) {
    return targets.stream().anyMatch(told -> told.parties().targets().contains(party))
        || mentioned.keySet().stream().anyMatch(sender -> known.holds(sender, party, day));
  }

  /** Whether the article tells of measures of the party against another. */
  boolean isSender(Entity party) {
    return pairs.stream().anyMatch(told -> told.parties().senders().contains(party));
  }

  /** Returns whom measures of these senders are against. */
  List<Entity> targetsOf(List<Entity> senders, int sentence) {
    Predicate<Parties> own =
        others(senders).and(p -> p.senders().stream().anyMatch(senders::contains));
    List<Entity> told = sideOf(pairs, own, sentence, true);
    return told.isEmpty() ? knownTargets(senders) : told;
  }

  /** Returns whom the measures that the article speaks of are against, other than these. */
  List<Entity> targetsBut(List<Entity> others, int sentence) {
    return sideOf(targets, others(others), sentence, true);
  }

  /** Returns whose the measures against these are. */
  List<Entity> sendersTo(List<Entity> against, int sentence) {
    Predicate<Parties> same = p -> p.targets().stream().anyMatch(against::contains);
    List<Entity> told = sideOf(pairs, same, sentence, false);
    if (!told.isEmpty()) {
      return told;
    }
    return most(sender -> against.stream().anyMatch(party -> known.holds(sender, party, day)));
  }

  private static Predicate<Parties> others(List<Entity> parties) {
    return p -> p.targets().stream().noneMatch(parties::contains);
  }

  private List<Entity> knownTargets(List<Entity> senders) {
    return most(party -> senders.stream().anyMatch(sender -> known.holds(sender, party, day)));
  }

  /** Returns the party that the article speaks of most among those that fit. */
  private List<Entity> most(Predicate<Entity> fits) {
    Entity best = null;
    int most = 0;
    for (Map.Entry<Entity, Integer> entry : mentioned.entrySet()) {
      if (entry.getValue() > most && fits.test(entry.getKey())) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  private static List<Entity> sideOf(
      List<Told> all, Predicate<Parties> fits, int sentence, boolean wantTargets) {
    Map<List<Entity>, Double> weights = new LinkedHashMap<>();
    for (Told told : all) {
      if (fits.test(told.parties())) {
        List<Entity> side = wantTargets ? told.parties().targets() : told.parties().senders();
        weights.merge(side, weight(sentence - told.sentence()), Double::sum);
      }
    }
    List<Entity> best = List.of();
    double most = 0;
    for (Map.Entry<List<Entity>, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /** What is told again and again counts, and what was told just before counts more. */
  private static double weight(int away) {
    return 0.2 + (away >= 0 ? 1.0 / (1 + away) : 0.5 / (1 - away));
  }
}
