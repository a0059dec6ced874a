package org.chancery.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.PartialDate;
import org.chancery.view.Actor;
import org.chancery.view.EventGraph;
import org.chancery.view.EventKind;
import org.chancery.view.Occurrence;

/** Prints what a store's events are about: how many of each kind, whose, and when. */
final class Overview {
  private static final int TOP = 10;
  private static final int WIDEST = 30;

  private final EventGraph graph;
  private final PrintStream out;

  Overview(EventGraph graph, PrintStream out) {
    this.graph = graph;
    this.out = out;
  }

  /** Prints it. */
  void print() {
    Map<EventKind, Long> kinds = new EnumMap<>(EventKind.class);
    graph.events().forEach(event -> kinds.merge(event.kind(), 1L, Long::sum));
    line("events", graph.events().size());
    kinds.forEach((kind, count) -> line("  " + kind.name() + "s", count));
    if (graph.events().isEmpty()) {
      return;
    }
    out.println();
    out.println("In most events:");
    Bars.print(top(), out);
    List<PartialDate> days = days();
    Timeline timeline = Timeline.of(days);
    if (!timeline.bars().isEmpty()) {
      out.println();
      out.println("Events by " + timeline.unit() + " (statements by that of their first report):");
      Bars.print(timeline.bars(), out);
    }
    line("  without a date", graph.events().size() - days.size());
  }

  private void line(String name, long count) {
    out.printf(Locale.ROOT, InfoCommand.LINE, name, count);
  }

  private List<PartialDate> days() {
    List<PartialDate> days = new ArrayList<>();
    for (Occurrence event : graph.events()) {
      boolean said = event.kind() == EventKind.statement && event.start() == null;
      PartialDate day = said ? event.reported() : event.start();
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  /** An actor counts once in each event, whatever its part there. */
  private List<Bars.Bar> top() {
    Map<String, Long> counts = new HashMap<>();
    for (Occurrence event : graph.events()) {
      Set<String> actors = new HashSet<>();
      event.parts().forEach(part -> actors.add(part.actor()));
      actors.forEach(actor -> counts.merge(actor, 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP)
        .map(count -> new Bars.Bar(label(count.getKey()), count.getValue()))
        .toList();
  }

  private String label(String iri) {
    Actor actor = graph.actors().get(iri);
    String label = actor == null ? iri : actor.label();
    return label.length() <= WIDEST ? label : label.substring(0, WIDEST - 1) + "…";
  }
}
