package org.chancery.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;

/** Sanctions: the same is done by the same about the same kind of measure against the same. */
final class SanctionKind implements EventKind<SanctionAgreement.Report> {
  private final EventCodes codes;
  private final SanctionAgreement agreement;

  SanctionKind(EventCodes codes, SanctionAgreement agreement) {
    this.codes = codes;
    this.agreement = agreement;
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
  public SanctionAgreement.Report compared(SourcedClaim claim) {
    return agreement.report(claim);
  }

  @Override
  public boolean linked(SanctionAgreement.Report one, SanctionAgreement.Report other) {
    return agreement.of(one, other) >= SanctionAgreement.ENOUGH;
  }

  @Override
  public List<List<SourcedClaim>> cluster(List<SourcedClaim> block) {
    return Clustering.of(
            block.stream().map(this::compared).toList(), agreement::of, SanctionAgreement.ENOUGH)
        .stream()
        .map(group -> group.stream().map(SanctionAgreement.Report::source).toList())
        .toList();
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
