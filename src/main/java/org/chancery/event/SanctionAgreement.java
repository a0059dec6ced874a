package org.chancery.event;

import static org.chancery.event.Clustering.CONTRADICTION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.LastingRegimes;
import org.chancery.claim.MeasureType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.State;
import org.chancery.event.DateRange.Precision;
import org.chancery.event.MeasureWords.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether two reports can be of one sanction. Acts are told apart by their dates, or by the
 * days of the reports where those are all there is; measures that are only said to be in force are
 * one standing relation for as long as nobody tells that they changed.
 */
final class SanctionAgreement {
  /** Least agreement that joins two reports. */
  static final double ENOUGH = 1;

  private static final double SAME_ACT = 2;

  /** An act is announced on one day and in force or told of on another. */
  private static final long DAY_SLACK = 3;

  /** For so long papers tell of an act as news, without a date. */
  private static final long NEWS_OF_AN_ACT = 7;

  /** Calls and threats are repeated; only those of a few days are one. */
  private static final long NEWS_OF_WORDS = 3;

  /** What nobody dates is taken to be still the same in the reports of about a year. */
  private static final long STANDING = 400;

  private final MeasureWords words;
  private final LastingRegimes regimes;

  SanctionAgreement(MeasureWords words, LastingRegimes regimes) {
    this.words = words;
    this.regimes = regimes;
  }

  /** What is compared of a report of a sanction. */
  record Report(
      SourcedClaim source,
      SanctionClaim claim,
      Sides senders,
      @Nullable DateRange days,
      Sort sort,
      Wording words) {
    private @Nullable LocalDate reported() {
      return source.source().date();
    }
  }

  /** Returns a report as it is compared. */
  Report report(SourcedClaim source) {
    SanctionClaim claim = (SanctionClaim) source.claim();
    DateRange days = DateRange.of(claim.start(), null).orElse(null);
    LocalDate day = days == null ? source.source().date() : days.first();
    return new Report(
        source,
        claim,
        Sides.of(claim.senders(), day),
        days,
        words.sort(claim.measure(), claim.evidence().text()),
        Wording.of(claim.evidence().text()));
  }

  /** Returns how well two reports agree, or {@link Clustering#CONTRADICTION}. */
  double of(Report one, Report other) {
    if (one.senders().contradicts(other.senders())
        || otherBodies(one.claim(), other.claim())
        || otherMeasures(one.claim(), other.claim())) {
      return CONTRADICTION;
    }
    double time =
        one.days() == null && other.days() == null ? undated(one, other) : dated(one, other);
    return time != CONTRADICTION && one.words().isCopyOf(other.words()) ? SAME_ACT : time;
  }

  /** Whether each names bodies of the sender, and none that the other names. */
  private static boolean otherBodies(SanctionClaim one, SanctionClaim other) {
    Set<String> bodies = bodies(one.senders());
    Set<String> others = bodies(other.senders());
    return !bodies.isEmpty() && !others.isEmpty() && Collections.disjoint(bodies, others);
  }

  private static Set<String> bodies(Collection<Entity> senders) {
    Set<String> bodies = new TreeSet<>();
    senders.stream()
        .filter(party -> !(party instanceof State))
        .map(Entity::key)
        .forEach(bodies::add);
    return bodies;
  }

  private static boolean otherMeasures(SanctionClaim one, SanctionClaim other) {
    Set<MeasureType> kinds = kinds(one);
    Set<MeasureType> others = kinds(other);
    if (!kinds.isEmpty() && !others.isEmpty() && mostlyDiffer(kinds, others)) {
      return true;
    }
    Set<String> numbers = MeasureWords.numbers(one.measure());
    Set<String> otherNumbers = MeasureWords.numbers(other.measure());
    return !numbers.isEmpty()
        && !otherNumbers.isEmpty()
        && Collections.disjoint(numbers, otherNumbers);
  }

  /** Whether half of all kinds or more are told by one report only. */
  private static boolean mostlyDiffer(Set<MeasureType> kinds, Set<MeasureType> others) {
    Set<MeasureType> all = EnumSet.copyOf(kinds);
    all.addAll(others);
    Set<MeasureType> both = EnumSet.copyOf(kinds);
    both.retainAll(others);
    return 2 * both.size() <= all.size();
  }

  private static double dated(Report one, Report other) {
    DateRange days = one.days();
    DateRange others = other.days();
    if (days == null || others == null) {
      Report undated = days == null ? one : other;
      return news(days == null ? others : days, undated);
    }
    Precision vaguer = days.vaguer(others);
    if (days.gap(others) > (vaguer == Precision.DAY ? DAY_SLACK : 0)) {
      return CONTRADICTION;
    }
    boolean vague = vaguer == Precision.YEAR;
    boolean alike =
        days.precision() == others.precision()
            && one.sort() == other.sort()
            && sameKinds(one, other);
    return !vague || alike ? SAME_ACT : 0;
  }

  /** What is told without a date right after an act is told of that act. */
  private static double news(@Nullable DateRange days, Report undated) {
    LocalDate reported = undated.reported();
    if (days == null || reported == null || days.precision() == Precision.YEAR) {
      return 0;
    }
    boolean before = reported.isBefore(days.first().minusDays(1));
    boolean after = reported.isAfter(days.last().plusDays(NEWS_OF_AN_ACT));
    boolean lasting = undated.sort() == Sort.REGIME && isInForce(undated);
    return before || after || lasting ? 0 : 1;
  }

  private double undated(Report one, Report other) {
    if (isInForce(one) && one.sort() == Sort.STATUS && other.sort() == Sort.STATUS) {
      return 1;
    }
    if (isInForce(one) && one.sort() == Sort.REGIME && other.sort() == Sort.REGIME) {
      return sameKinds(one, other) && standing(one, other) ? 1 : 0;
    }
    if (one.reported() == null || other.reported() == null) {
      return 0;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one.reported(), other.reported()));
    return days <= (isAct(one) ? NEWS_OF_AN_ACT : NEWS_OF_WORDS) && one.sort() == other.sort()
        ? 1
        : 0;
  }

  private boolean standing(Report one, Report other) {
    Set<String> targets = new TreeSet<>();
    one.claim().targets().forEach(target -> targets.add(target.key()));
    LocalDate first = one.reported();
    LocalDate second = other.reported();
    if (regimes.isOne(one.senders().names(), targets, first, second)) {
      return true;
    }
    return first != null
        && second != null
        && Math.abs(ChronoUnit.DAYS.between(first, second)) <= STANDING;
  }

  private static boolean isInForce(Report report) {
    return report.claim().action() == SanctionAction.IMPOSE;
  }

  /** Whether it changes what is in force, and is not only said, asked for or broken. */
  private static boolean isAct(Report report) {
    return switch (report.claim().action()) {
      case IMPOSE, EXTEND, EASE, LIFT, ENFORCE -> true;
      default -> false;
    };
  }

  private static boolean sameKinds(Report one, Report other) {
    Set<MeasureType> kinds = kinds(one.claim());
    Set<MeasureType> others = kinds(other.claim());
    return kinds.isEmpty() ? others.isEmpty() : !Collections.disjoint(kinds, others);
  }

  /** Returns the kinds of measure that are told; "sanctions" can be any. */
  private static Set<MeasureType> kinds(SanctionClaim claim) {
    Set<MeasureType> kinds = EnumSet.noneOf(MeasureType.class);
    kinds.addAll(claim.measureTypes());
    kinds.remove(MeasureType.SANCTIONS);
    return kinds;
  }
}
