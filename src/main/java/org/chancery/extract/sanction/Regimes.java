package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.claim.MeasureType;
import org.chancery.claim.SanctionAction;
import org.chancery.entity.Entity;
import org.chancery.entity.State;

/**
 * Whose measures against whom an article tells of; what a sentence leaves out is taken from here:
 * from other sentences first, then from the regimes that everybody knows. Built from the whole
 * article before it is asked. Belongs to one article.
 */
final class Regimes {
  /** Words that name one side or both, and the sentence they stand in. */
  private record Told(int sentence, MeasureType type, Parties parties) {}

  /** Share of the weight from which on there is no doubt which side is meant. */
  private static final double CLEAR = 0.5;

  /** What a measure against a firm or person weighs: "the sanctions" are rather a state's. */
  private static final double FIRM = 0.5;

  private final KnownRegimes known;
  private final Takers takers;
  private final Set<Entity> acting = new LinkedHashSet<>();
  private final Set<Entity> senders = new LinkedHashSet<>();

  /** Those whose measures are said to be against people or firms left unnamed, or everybody. */
  private final Set<Entity> otherwise = new LinkedHashSet<>();

  private final List<Told> pairs = new ArrayList<>();
  private final List<Told> targets = new ArrayList<>();

  Regimes(KnownRegimes known, Takers takers) {
    this.known = known;
    this.takers = takers;
  }

  /**
   * Takes in what a finding tells.
   *
   * @param parties the parties that its words name; either side may be empty
   * @param doers those who are said to do something about the measure
   */
  void add(Finding finding, Parties parties, List<Entity> doers) {
    acting.addAll(doers);
    senders.addAll(parties.senders());
    if (finding.general()) {
      otherwise.addAll(parties.senders());
    }
    if (parties.targets().stream().anyMatch(party -> !takers.isOrgan(party))) {
      Told told = new Told(finding.sentence().index(), finding.measure().type(), parties);
      if (finding.deed().action() != SanctionAction.VIOLATE) {
        targets.add(told);
      }
      if (!parties.senders().isEmpty()) {
        pairs.add(told);
      }
    }
  }

  /**
   * Whether what was told can be the measure of the finding: tariffs are named as such, and a
   * measure of its own kind is not any "sanctions".
   */
  private static boolean alike(Told told, Finding finding) {
    MeasureType type = finding.measure().type();
    boolean own =
        switch (type) {
          case TARIFF, EXPORT_CONTROL -> true;
          case TRAVEL_BAN ->
              finding.deed().action() != SanctionAction.EASE
                  && finding.deed().action() != SanctionAction.LIFT;
          case TRADE_BAN -> finding.measure().strength() != Strength.SURE;
          default -> false;
        };
    boolean same = own || finding.single();
    return same ? told.type() == type : told.type() != MeasureType.TARIFF;
  }

  private static boolean isTariff(Finding finding) {
    return finding.measure().type() == MeasureType.TARIFF;
  }

  /** Whether the article tells of measures against the party. */
  boolean isToldTarget(Entity party) {
    return targets.stream().anyMatch(told -> told.parties().targets().contains(party));
  }

  /** Whether the article tells whose measures are against the party. */
  boolean isUnder(Entity party) {
    return pairs.stream().anyMatch(told -> told.parties().targets().contains(party));
  }

  /** Whether the article tells of the party's own measures against another. */
  boolean imposes(Entity party) {
    return pairs.stream().anyMatch(told -> told.parties().senders().contains(party));
  }

  /** Whether the article tells of the party as one that takes measures. */
  boolean acts(Entity party) {
    return acting.contains(party);
  }

  /** Whether the article names others than these whose measures are against one of the targets. */
  boolean toldOfOthers(List<Entity> senders, List<Entity> against) {
    return pairs.stream()
        .map(Told::parties)
        .anyMatch(
            p ->
                p.targets().stream().anyMatch(against::contains)
                    && !senders.containsAll(p.senders()));
  }

  /** Returns whom measures of these senders are against. */
  List<Entity> targetsOf(List<Entity> of, Finding finding) {
    List<Entity> here = broken(finding) ? known.beside(of, finding.sentence()) : List.of();
    if (here.size() == 1) {
      return here;
    }
    Predicate<Parties> own = others(of).and(p -> p.senders().stream().anyMatch(of::contains));
    List<Entity> told = sideOf(pairs, own, finding, true);
    boolean lasting = finding.lasts() && of.stream().noneMatch(otherwise::contains);
    return told.isEmpty() && lasting ? known.targetsOf(of, of, finding.sentence()) : told;
  }

  private static boolean broken(Finding finding) {
    return finding.deed().action() == SanctionAction.VIOLATE && finding.lasts();
  }

  /** Returns whom the measures that the article speaks of are against, other than these. */
  List<Entity> targetsBut(List<Entity> others, Finding finding) {
    return sideOf(targets, others(others), finding, true);
  }

  /**
   * Returns the state, other than these, that the senders the article names have measures against.
   */
  List<Entity> anyTargetsBut(List<Entity> others, Finding finding) {
    if (!targets.isEmpty() || !finding.lasts()) {
      return List.of();
    }
    List<Entity> told = known.targetsOf(senders, others, finding.sentence());
    return told.isEmpty() ? known.anyTargets(others, finding.sentence()) : told;
  }

  /** Returns whose the measures against these are, if there can be no doubt. */
  List<Entity> sendersTo(List<Entity> against, Finding finding) {
    Predicate<Parties> same = p -> p.targets().stream().anyMatch(against::contains);
    List<Entity> told = sideOf(pairs, same, finding, false);
    if (!told.isEmpty() || isTariff(finding)) {
      return told;
    }
    List<List<Entity>> beside =
        pairs.stream()
            .filter(other -> other.sentence() == finding.sentence().index())
            .map(other -> other.parties().senders())
            .distinct()
            .toList();
    if (beside.size() == 1) {
      return beside.get(0);
    }
    List<Entity> holders = known.sendersTo(against);
    return holders.size() == 1 ? holders : List.of();
  }

  private static Predicate<Parties> others(List<Entity> parties) {
    return p -> p.targets().stream().noneMatch(parties::contains);
  }

  private static List<Entity> sideOf(
      List<Told> all, Predicate<Parties> fits, Finding finding, boolean wantTargets) {
    Map<List<Entity>, Double> weights = new LinkedHashMap<>();
    for (Told told : all) {
      if (fits.test(told.parties()) && alike(told, finding)) {
        List<Entity> side = wantTargets ? told.parties().targets() : told.parties().senders();
        weights.merge(side, weight(finding.sentence().index() - told.sentence()), Double::sum);
      }
    }
    List<Entity> best = List.of();
    double most = 0;
    double total = 0;
    for (Map.Entry<List<Entity>, Double> entry : weights.entrySet()) {
      boolean firm = wantTargets && entry.getKey().stream().noneMatch(State.class::isInstance);
      double weight = firm ? FIRM * entry.getValue() : entry.getValue();
      total += weight;
      if (weight > most) {
        most = weight;
        best = entry.getKey();
      }
    }
    return most > 0 && most >= CLEAR * total ? best : List.of();
  }

  /** What is told again and again counts, and what was told just before counts more. */
  private static double weight(int away) {
    return 0.2 + (away >= 0 ? 1.0 / (1 + away) : 0.5 / (1 - away));
  }
}
