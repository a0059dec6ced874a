package org.chancery.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.text.PartialDate;
import org.chancery.view.Actor;
import org.chancery.view.ActorKind;
import org.chancery.view.EventGraph;
import org.chancery.view.EventKind;
import org.chancery.view.Occurrence;
import org.chancery.view.Part;
import org.chancery.view.Role;

/** A graph with what formats stumble over: quotation marks, formulas, control characters. */
final class SampleGraph {
  static final String BASE = "https://w3id.org/chancery/id/";

  private final SortedMap<String, Actor> actors = new TreeMap<>();
  private final List<Occurrence> events = new ArrayList<>();

  /** Returns the graph. */
  static EventGraph graph() {
    SampleGraph sample = new SampleGraph();
    sample.actor("ada", "=HYPERLINK(\"x\") & <Ada>", ActorKind.person, "Ruritania");
    sample.actor("bo", "Bø \uD83D\uDD4A \"the\\Boss\"", ActorKind.person, null);
    sample.actor("ruritania", "Rurit\u0000ania", ActorKind.state, null);
    sample.actor("zenda", "", ActorKind.place, "Ruritania");
    sample.meet("m1", "held", "2019-06-20", "2019-06-22", "Sun | Moon");
    sample.meet("m2", "held", "2019-06-22", null, "Sun");
    sample.meet("m3", "planned", "2020", null, "Moon");
    sample.meet("m4", "planned", null, null, "Moon");
    sample.add(
        "s1",
        EventKind.sanction,
        "impose",
        "2021-03",
        null,
        "Sun",
        part("bo", Role.sender),
        part("ruritania", Role.target));
    sample.add(
        "w1",
        EventKind.statement,
        "",
        null,
        null,
        "Sun",
        part("ada", Role.speaker),
        part("bo", Role.about),
        part("ruritania", Role.about));
    return new EventGraph(sample.actors, sample.events);
  }

  private void actor(String name, String label, ActorKind kind, String country) {
    actors.put(BASE + name, new Actor(BASE + name, label, kind, country, "Q" + name.length()));
  }

  private static Part part(String name, Role role) {
    return new Part(BASE + name, role);
  }

  private void meet(String name, String stage, String start, String end, String publisher) {
    Part one = part("ada", Role.participant);
    add(name, EventKind.meeting, stage, start, end, publisher, one, part("bo", Role.participant));
  }

  private void add(
      String name,
      EventKind kind,
      String stage,
      String start,
      String end,
      String publisher,
      Part... parts) {
    events.add(
        new Occurrence(
            BASE + "event/" + name,
            kind,
            kind == EventKind.meeting ? "summit" : "",
            stage,
            "-1 \"two\nlines\" of " + name,
            start == null ? null : PartialDate.parse(start),
            end == null ? null : PartialDate.parse(end),
            PartialDate.parse("2019-07-01"),
            kind == EventKind.meeting ? BASE + "zenda" : null,
            2,
            List.of(publisher),
            List.of(BASE + "article/a/" + name),
            List.of(parts)));
  }
}
