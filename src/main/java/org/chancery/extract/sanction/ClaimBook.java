package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeasureType;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;

/**
 * The claims of one article, each combination of action and parties once: what a later sentence
 * tells of the same measure again joins the claim that is there.
 */
final class ClaimBook {
  private final Takers takers;
  private final List<SanctionClaim> claims = new ArrayList<>();

  ClaimBook(Takers takers) {
    this.takers = takers;
  }

  /** Takes a claim in, in text order. */
  void add(SanctionClaim claim) {
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
        && oneHoldsOther(wholes(old.senders()), wholes(now.senders()))
        && oneHoldsOther(wholes(old.targets()), wholes(now.targets()));
  }

  private Set<Entity> wholes(List<Entity> parties) {
    Set<Entity> wholes = new LinkedHashSet<>();
    parties.forEach(party -> wholes.add(takers.whole(party)));
    return wholes;
  }

  private static boolean oneHoldsOther(Set<Entity> a, Set<Entity> b) {
    return a.containsAll(b) || b.containsAll(a);
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
}
