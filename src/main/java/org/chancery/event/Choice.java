package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * Chooses among the values that claims give for one property. The value wins that most independent
 * sources agree with, then the most precise one, then the one of the surest claims, then the one of
 * the latest report.
 */
final class Choice {
  private final BiPredicate<Value, Value> agrees;
  private final ToIntFunction<Value> precision;

  /**
   * Makes a choice by rules for a kind of value.
   *
   * @param agrees whether whoever says the first value can mean the second
   * @param precision how much a value tells; more is better
   */
  Choice(BiPredicate<Value, Value> agrees, ToIntFunction<Value> precision) {
    this.agrees = agrees;
    this.precision = precision;
  }

  /** Returns a choice where values that differ contradict each other. */
  static Choice plain() {
    return new Choice(Value::equals, value -> 0);
  }

  private record Candidate(Value value, int agreement, double confidence, LocalDate latest) {}

  /** Returns the value to take; nothing when there is none. */
  Optional<Value> among(Map<Value, List<SourcedClaim>> candidates, IndependentSources sources) {
    if (candidates.size() < 2) {
      return candidates.keySet().stream().findFirst();
    }
    return candidates.entrySet().stream()
        .map(
            candidate ->
                new Candidate(
                    candidate.getKey(),
                    sources.count(agreeing(candidate.getKey(), candidates)),
                    confidence(candidate.getValue()),
                    latest(candidate.getValue())))
        .max(
            Comparator.comparingInt(Candidate::agreement)
                .thenComparingInt(candidate -> precision.applyAsInt(candidate.value()))
                .thenComparingDouble(Candidate::confidence)
                .thenComparing(Candidate::latest)
                .thenComparing(Candidate::value, Collections.reverseOrder()))
        .map(Candidate::value);
  }

  private List<SourcedClaim> agreeing(Value value, Map<Value, List<SourcedClaim>> candidates) {
    List<SourcedClaim> agreeing = new ArrayList<>();
    candidates.forEach(
        (other, claims) -> {
          if (agrees.test(other, value)) {
            agreeing.addAll(claims);
          }
        });
    return agreeing;
  }

  private static double confidence(List<SourcedClaim> claims) {
    return claims.stream().mapToDouble(claim -> claim.claim().confidence()).max().orElse(0);
  }

  private static LocalDate latest(List<SourcedClaim> claims) {
    return claims.stream()
        .map(claim -> claim.source().date())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
