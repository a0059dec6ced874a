package org.chancery.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.chancery.claim.OfficeClaim;

/** Holdings of offices, as far as one month's articles tell of them. */
final class OfficeKind implements EventKind<SourcedClaim> {
  @Override
  public Set<String> keys(SourcedClaim source) {
    OfficeClaim claim = (OfficeClaim) source.claim();
    LocalDate reported = source.source().date();
    String month = reported == null ? "undated" : YearMonth.from(reported).toString();
    return Set.of(String.join("/", "office", claim.holder().key(), claim.office().key(), month));
  }

  @Override
  public SourcedClaim compared(SourcedClaim claim) {
    return claim;
  }

  @Override
  public boolean linked(SourcedClaim one, SourcedClaim other) {
    return true;
  }

  @Override
  public List<List<SourcedClaim>> cluster(List<SourcedClaim> block) {
    return List.of(block);
  }

  @Override
  public Event event(List<SourcedClaim> cluster) {
    EventDraft draft = new EventDraft(new Merge(cluster));
    String holder = Labels.of(draft.one("holder", Choice.plain()));
    String office = Labels.of(draft.one("office", Choice.plain()));
    draft.all("asOf");
    String label = Labels.of("Office", List.of(holder, office));
    return draft.done(List.of("Event", "OfficeHolding"), label, List.of());
  }
}
