package org.chancery.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.claim.ClaimSink;
import org.chancery.claim.Term;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;

/** All values that the claims of one event give, by property, each with the claims behind it. */
final class Merge {
  private final SortedMap<String, SortedMap<Value, List<SourcedClaim>>> values = new TreeMap<>();
  private final List<SourcedClaim> claims;
  private final IndependentSources sources;

  /** Takes the claims' values. */
  Merge(List<SourcedClaim> claims) {
    this.claims = List.copyOf(claims);
    this.sources = new IndependentSources(claims);
    claims.forEach(claim -> claim.claim().describeTo(new Taking(claim)));
  }

  /** Returns the claims. */
  List<SourcedClaim> claims() {
    return claims;
  }

  /** Returns the sources of the claims. */
  IndependentSources sources() {
    return sources;
  }

  /** Returns the names of the claims. */
  static List<String> names(List<SourcedClaim> claims) {
    return claims.stream().map(SourcedClaim::id).distinct().toList();
  }

  /** Returns the values of a property with the claims behind them; none when no claim has it. */
  SortedMap<Value, List<SourcedClaim>> of(String property) {
    return values.getOrDefault(property, Collections.emptySortedMap());
  }

  private final class Taking implements ClaimSink {
    private final SourcedClaim claim;

    private Taking(SourcedClaim claim) {
      this.claim = claim;
    }

    @Override
    public void entity(String property, Entity value) {
      take(property, new Value.OfEntity(value));
    }

    @Override
    public void term(String property, Term value) {
      take(property, new Value.OfTerm(value));
    }

    @Override
    public void text(String property, String value) {
      take(property, new Value.OfText(value));
    }

    @Override
    public void date(String property, PartialDate value) {
      take(property, new Value.OfDate(value));
    }

    private void take(String property, Value value) {
      values
          .computeIfAbsent(property, name -> new TreeMap<>())
          .computeIfAbsent(value, any -> new ArrayList<>())
          .add(claim);
    }
  }
}
