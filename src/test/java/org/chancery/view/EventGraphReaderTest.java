package org.chancery.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleEntities;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.SampleStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventGraphReaderTest {
  private static final Iris IRIS = new Iris();
  private static final String XI = IRIS.entity(SampleEntities.XI).getURI();
  private static final String KIM = IRIS.entity(SampleEntities.KIM).getURI();
  private static final String CHINA = IRIS.entity(SampleEntities.CHINA).getURI();

  @TempDir private static Path temp;

  @SuppressWarnings("NullAway.Init")
  private static KnowledgeStore store;

  @BeforeAll
  static void fill() {
    store = SampleStore.fill(temp.resolve("kg"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<List<String>> rows(String select) {
    List<List<String>> rows = new ArrayList<>();
    store.query(
        QueryFactory.create("PREFIX dip: <https://w3id.org/chancery/ontology#>\n" + select),
        0,
        exec ->
            exec.select()
                .forEachRemaining(
                    row -> {
                      List<String> values = new ArrayList<>();
                      row.vars().forEachRemaining(each -> values.add(row.get(each).toString()));
                      rows.add(values);
                    }));
    return rows;
  }

  private static Occurrence meetingOfXiAndKim(EventGraph graph) {
    return graph.events().stream()
        .filter(event -> event.actors(Role.participant).containsAll(List.of(XI, KIM)))
        .filter(event -> event.stage().equals("held"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsAllEventsWithTheValuesThatAreTaken() {
    EventGraph graph = EventGraphReader.of(store);
    for (EventKind kind : EventKind.values()) {
      assertEquals(
          rows("SELECT DISTINCT ?e { ?e a dip:" + kind.type() + " }").size(),
          graph.events().stream().filter(event -> event.kind() == kind).count(),
          kind.name());
    }
    Occurrence meeting = meetingOfXiAndKim(graph);
    assertEquals("2019-06-20", meeting.start() == null ? "" : meeting.start().iso());
    assertEquals(IRIS.entity(SampleEntities.PYONGYANG).getURI(), meeting.place());
    assertEquals(List.of("Reuters", "The Weekly"), meeting.publishers());
    assertEquals("2019-06-17", meeting.reported() == null ? "" : meeting.reported().iso());
    Actor xi = graph.actors().get(XI);
    assertEquals(new Actor(XI, "Xi Jinping", ActorKind.person, "China", "Q15031"), xi);
  }

  @Test
  void tiesActorsByTheEventsTheyShare() {
    EventGraph events = EventGraphReader.of(store);
    ActorGraph actors = ActorGraph.of(events);
    ActorEdge met =
        actors.edges().stream()
            .filter(edge -> edge.kind() == TieKind.met)
            .filter(edge -> List.of(edge.source(), edge.target()).contains(XI))
            .filter(edge -> List.of(edge.source(), edge.target()).contains(KIM))
            .findFirst()
            .orElseThrow();
    assertTrue(met.source().compareTo(met.target()) < 0, "one order for what has no direction");
    assertEquals(
        List.of("held", "proposed"), met.events().stream().map(Occurrence::stage).toList());
    ActorEdge spoke =
        actors.edges().stream()
            .filter(edge -> edge.kind() == TieKind.spoke_about && edge.source().equals(XI))
            .findFirst()
            .orElseThrow();
    assertEquals(CHINA, spoke.target());
    long pairs =
        events.events().stream().flatMap(event -> event.ties().stream()).distinct().count();
    assertEquals(pairs, actors.edges().size());
    assertTrue(actors.edges().stream().noneMatch(edge -> edge.source().equals(edge.target())));
  }

  @Test
  void readsTheSameTiesWithoutNames() {
    ActorGraph all = ActorGraph.of(EventGraphReader.of(store));
    EventGraph less = EventGraphReader.ties(store);
    ActorGraph ties = ActorGraph.of(less);
    assertEquals(all.actors(), ties.actors());
    assertEquals(withoutNames(all), withoutNames(ties));
    assertTrue(less.events().stream().allMatch(event -> event.label().isEmpty()));
  }

  private static List<String> withoutNames(ActorGraph graph) {
    List<String> edges = new ArrayList<>();
    for (ActorEdge edge : graph.edges()) {
      for (Occurrence event : edge.events()) {
        edges.add(
            String.join(
                " ",
                edge.source(),
                edge.target(),
                edge.kind().label(),
                event.iri(),
                event.stage(),
                String.valueOf(event.start()),
                String.valueOf(event.reported()),
                event.publishers().toString(),
                String.valueOf(event.sources())));
      }
    }
    return edges;
  }

  @Test
  void takesWhatAQueryChoosesAndSays() {
    Graph result = GraphFactory.createDefaultGraph();
    String meeting = meetingOfXiAndKim(EventGraphReader.of(store)).iri();
    store.read(
        dataset -> {
          QueryExec.dataset(dataset)
              .query(
                  "PREFIX dip: <https://w3id.org/chancery/ontology#> CONSTRUCT { ?e"
                      + " dip:participant <"
                      + XI
                      + "> } { BIND(<"
                      + meeting
                      + "> AS ?e) }")
              .build()
              .construct(result);
          return true;
        });
    EventGraph chosen = EventGraphReader.of(store, result);
    assertEquals(1, chosen.events().size());
    Occurrence only = chosen.events().get(0);
    assertEquals(List.of(XI), only.actors(Role.participant));
    assertEquals("held", only.stage());
    assertFalse(only.claims().isEmpty());
  }
}
