package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** How a meeting goes from a rumour to its end, report by report. */
final class MeetingLife {
  private final List<StatusReport> reports = new ArrayList<>();
  private final Map<MeetingStatus, List<SourcedClaim>> claims = new TreeMap<>();

  private record Stage(@Nullable LocalDate date, MeetingStatus status) {}

  private final IndependentSources sources;

  /** Takes the claims of a meeting, in the order of reports. */
  MeetingLife(List<SourcedClaim> cluster, IndependentSources sources) {
    this.sources = sources;
    Map<Stage, List<SourcedClaim>> stages = new LinkedHashMap<>();
    for (SourcedClaim source : cluster) {
      MeetingStatus status = ((MeetingClaim) source.claim()).status();
      claims.computeIfAbsent(status, any -> new ArrayList<>()).add(source);
      stages
          .computeIfAbsent(new Stage(source.source().date(), status), any -> new ArrayList<>())
          .add(source);
    }
    stages.forEach(
        (stage, all) ->
            reports.add(new StatusReport(stage.status(), stage.date(), Merge.names(all))));
    reports.sort(
        Comparator.comparing(
                StatusReport::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StatusReport::status));
  }

  /** Returns the reports, each status once a day, in their order. */
  List<StatusReport> history() {
    return List.copyOf(reports);
  }

  /**
   * Returns how far the meeting came in the end. What took place cannot be planned any more,
   * whatever a later text says, unless more sources have it called off; of plans the last report
   * holds.
   */
  MeetingStatus outcome() {
    int held = sources(MeetingStatus.HELD);
    int cancelled = sources(MeetingStatus.CANCELLED);
    if (held > 0 && held >= cancelled) {
      return MeetingStatus.HELD;
    }
    if (claims.containsKey(MeetingStatus.ONGOING)) {
      return MeetingStatus.ONGOING;
    }
    List<StatusReport> dated = reports.stream().filter(report -> report.date() != null).toList();
    List<StatusReport> telling = dated.isEmpty() ? reports : dated;
    return telling.get(telling.size() - 1).status();
  }

  private int sources(MeetingStatus status) {
    return sources.count(claims.getOrDefault(status, List.of()));
  }
}
