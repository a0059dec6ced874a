package org.chancery.server.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chancery.view.Actor;
import org.chancery.view.ActorKind;
import org.chancery.view.EventGraph;
import org.chancery.view.EventKind;
import org.chancery.view.Occurrence;
import org.chancery.view.Part;
import org.chancery.view.Role;
import org.junit.jupiter.api.Test;

class ShortestPathTest {
  private final TreeMap<String, Actor> actors = new TreeMap<>();
  private final List<Occurrence> events = new ArrayList<>();

  private ShortestPathTest met(String... who) {
    return event(EventKind.meeting, Role.participant, Role.participant, who);
  }

  private ShortestPathTest spoke(String who, String about) {
    return event(EventKind.statement, Role.speaker, Role.about, who, about);
  }

  private ShortestPathTest event(EventKind kind, Role first, Role second, String... who) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < who.length; i++) {
      actors.put(who[i], new Actor(who[i], who[i], ActorKind.person, null, null));
      parts.add(new Part(who[i], i == 0 ? first : second));
    }
    events.add(
        new Occurrence(
            "event-" + events.size(),
            kind,
            "",
            "",
            "",
            null,
            null,
            null,
            null,
            1,
            List.of(),
            List.of(),
            parts));
    return this;
  }

  private List<String> path(String from, String to) {
    return ShortestPath.between(new Network(new EventGraph(actors, events)), from, to);
  }

  @Test
  void takesTheFewestTiesWhateverTheirKind() {
    met("a", "b").met("b", "c").met("c", "d").spoke("a", "d");
    assertEquals(List.of("a", "d"), path("a", "d"));
    assertEquals(List.of("d", "a"), path("d", "a"));
  }

  @Test
  void prefersMeetingsWhereTheLengthIsTheSame() {
    spoke("a", "b").spoke("b", "z").met("a", "c").met("c", "z");
    assertEquals(List.of("a", "c", "z"), path("a", "z"));
  }

  @Test
  void findsNoWayWhereThereIsNone() {
    met("a", "b").met("c", "d");
    assertEquals(List.of(), path("a", "d"));
    assertEquals(List.of("a"), path("a", "a"));
  }
}
