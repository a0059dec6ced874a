package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeasureType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one article, each combination of action and parties once: what a later sentence
 * tells of the same measure again joins the claim that is there.
 */
final class ClaimBook {
  private static final double SURE = 0.8;
  private static final double INFERRED = 0.6;

  private final LinkedText text;
  private final Takers takers;
  private final TimeExpressions times = new TimeExpressions();
  private final List<SanctionClaim> claims = new ArrayList<>();

  ClaimBook(LinkedText text, Takers takers) {
    this.text = text;
    this.takers = takers;
  }

  /**
   * Takes a claim in; findings come in text order. Without a sender or without a target there is
   * nothing to claim.
   *
   * @param dated whether a date in the sentence is that of the act
   */
  void add(
      Finding finding,
      SanctionAction action,
      List<Entity> senders,
      List<Entity> targets,
      boolean dated) {
    boolean companies =
        senders.stream().allMatch(takers::isPrivate)
            && targets.stream().allMatch(takers::isPrivate);
    if (companies
        || senders.isEmpty()
        || targets.isEmpty()
        || targets.stream().anyMatch(takers::isOrgan)) {
      return;
    }
    boolean complete = !finding.own().targets().isEmpty() || !finding.told().targets().isEmpty();
    SanctionClaim claim =
        new SanctionClaim(
            Evidence.of(text.article(), finding.sentence().span()),
            "sanction/" + (finding.deed().action() == null ? "in-force" : "action"),
            complete ? SURE : INFERRED,
            action,
            senders,
            targets,
            finding.words(),
            List.of(finding.measure().type()),
            dated ? start(finding) : null);
    for (int i = 0; i < claims.size(); i++) {
      if (same(claims.get(i), claim)) {
        claims.set(i, join(claims.get(i), claim));
        return;
      }
    }
    claims.add(claim);
  }

  /** Returns the claims. */
  List<SanctionClaim> claims() {
    return List.copyOf(claims);
  }

  private boolean same(SanctionClaim old, SanctionClaim now) {
    return old.action() == now.action()
        && wholes(old.senders()).equals(wholes(now.senders()))
        && wholes(old.targets()).equals(wholes(now.targets()));
  }

  private Set<Entity> wholes(List<Entity> parties) {
    Set<Entity> wholes = new LinkedHashSet<>();
    parties.forEach(party -> wholes.add(takers.whole(party)));
    return wholes;
  }

  private static SanctionClaim join(SanctionClaim old, SanctionClaim now) {
    SanctionClaim better = better(old, now) ? now : old;
    Set<MeasureType> types = new LinkedHashSet<>(old.measureTypes());
    types.addAll(now.measureTypes());
    return new SanctionClaim(
        better.evidence(),
        better.extractor(),
        better.confidence(),
        better.action(),
        union(old.senders(), now.senders()),
        union(old.targets(), now.targets()),
        better.measure(),
        List.copyOf(types),
        better.start());
  }

  private static List<Entity> union(List<Entity> a, List<Entity> b) {
    Set<Entity> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  private static boolean better(SanctionClaim old, SanctionClaim now) {
    return now.confidence() > old.confidence()
        || (now.confidence() == old.confidence() && old.start() == null && now.start() != null);
  }

  /** Returns the date nearest to the deed's word. */
  private @Nullable PartialDate start(Finding finding) {
    Sentence sentence = finding.sentence();
    int at = sentence.token(Math.max(0, finding.deed().word())).span().start();
    PartialDate nearest = null;
    int distance = Integer.MAX_VALUE;
    for (TimeExpression time : times.find(text.text(), sentence)) {
      int away = Math.abs(time.span().start() - at);
      if (away < distance) {
        distance = away;
        nearest = time.start();
      }
    }
    return nearest;
  }
}
