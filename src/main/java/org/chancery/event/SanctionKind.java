package org.chancery.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.MeasureType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;
import org.chancery.event.DateRange.Precision;

/**
 * Sanctions: the same is done by the same about the same kind of measure against the same. Acts are
 * told apart by their dates; measures that are only said to be in force are one standing relation.
 */
final class SanctionKind implements EventKind {
  private static final double ENOUGH = 1;
  private static final long DAY_SLACK = 14;
  private static final long ONE_WAVE_OF_REPORTS = 30;

  private final EventCodes codes;

  SanctionKind(EventCodes codes) {
    this.codes = codes;
  }

  @Override
  public Set<String> keys(SourcedClaim source) {
    SanctionClaim claim = (SanctionClaim) source.claim();
    return Set.of(
        String.join(
            "/",
            "sanction",
            names(claim.senders(), true),
            names(claim.targets(), false),
            claim.action().localName()));
  }

  /** A leader's measure is the state's, but a measure against a leader is not one against it. */
  private static String names(Collection<Entity> parties, boolean bySide) {
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.add(bySide ? Sides.side(party) : party.key()));
    return String.join("+", names);
  }

  @Override
  public List<List<SourcedClaim>> cluster(List<SourcedClaim> block) {
    return Clustering.of(block, SanctionKind::agreement, ENOUGH);
  }

  private static double agreement(SourcedClaim one, SourcedClaim other) {
    SanctionClaim first = (SanctionClaim) one.claim();
    SanctionClaim second = (SanctionClaim) other.claim();
    Set<MeasureType> kinds = kinds(first);
    Set<MeasureType> others = kinds(second);
    if (!kinds.isEmpty() && !others.isEmpty() && Collections.disjoint(kinds, others)) {
      return Clustering.CONTRADICTION;
    }
    DateRange days = DateRange.of(first.start(), null).orElse(null);
    DateRange otherDays = DateRange.of(second.start(), null).orElse(null);
    if (days != null && otherDays != null) {
      long slack = days.vaguer(otherDays) == Precision.DAY ? DAY_SLACK : 0;
      return days.gap(otherDays) <= slack ? 2 : Clustering.CONTRADICTION;
    }
    boolean undated = days == null && otherDays == null;
    boolean standing = undated && first.action() == SanctionAction.IMPOSE;
    return standing || oneWave(one, other) ? 1 : 0;
  }

  private static boolean oneWave(SourcedClaim one, SourcedClaim other) {
    return one.source().date() != null
        && other.source().date() != null
        && Math.abs(ChronoUnit.DAYS.between(one.source().date(), other.source().date()))
            <= ONE_WAVE_OF_REPORTS;
  }

  /** Returns the kinds of measure that are told; "sanctions" can be any. */
  private static Set<MeasureType> kinds(SanctionClaim claim) {
    Set<MeasureType> kinds = EnumSet.noneOf(MeasureType.class);
    kinds.addAll(claim.measureTypes());
    kinds.remove(MeasureType.SANCTIONS);
    return kinds;
  }

  @Override
  public Event event(List<SourcedClaim> cluster) {
    Merge merge = new Merge(cluster);
    EventDraft draft = new EventDraft(merge);
    draft.all("sender");
    draft.all("target");
    draft.all("measureType");
    draft.one("measure", Choices.TEXT);
    String start = Labels.of(draft.one("start", Choices.DATE));
    String action = draft.one("action", Choice.plain()).map(Value::key).orElse("");
    Set<String> measures = new LinkedHashSet<>();
    merge.of("measureType").keySet().forEach(kind -> measures.add(kind.key()));
    codes.of("Sanction", action, "", measures).ifPresent(found -> found.addTo(draft));
    List<String> label = new ArrayList<>();
    merge.of("sender").keySet().forEach(sender -> label.add(sender.label()));
    label.add(action.replace('_', ' ').toLowerCase(Locale.ROOT));
    merge.of("target").keySet().forEach(target -> label.add(target.label()));
    label.add(start);
    return draft.done(List.of("Event", "Sanction"), Labels.of("Sanction", label), List.of());
  }
}
