package org.chancery.export.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.view.Actor;
import org.chancery.view.ActorEdge;
import org.chancery.view.ActorGraph;
import org.chancery.view.EventGraph;
import org.chancery.view.Occurrence;

/** The actors view. */
final class ActorTable implements GraphTable {
  private final List<Column<Tied>> nodeColumns =
      List.of(
          Column.text(Column.KIND, tied -> tied.actor().kind().name()),
          Column.text("country", tied -> tied.actor().country()),
          Column.text("wikidata", tied -> tied.actor().wikidata()),
          Column.text("iri", tied -> tied.actor().iri()),
          Column.integer("events", tied -> tied.events().count()),
          Column.date("first_date", tied -> tied.events().first()),
          Column.date("last_date", tied -> tied.events().last()));

  private final List<Column<Bundle>> edgeColumns = new ArrayList<>();
  private final LocalNames names;
  private final EventGraph graph;
  private final ActorGraph actors;

  /** Makes the tables. */
  ActorTable(EventGraph graph, LocalNames names) {
    this.graph = graph;
    this.names = names;
    actors = ActorGraph.of(graph);
    edgeColumns.add(Column.text(Column.INTERACTION, bundle -> bundle.edge().kind().label()));
    edgeColumns.add(Column.truth("directed", bundle -> bundle.edge().kind().directed()));
    edgeColumns.add(Column.text("stages", bundle -> bundle.events().stages()));
    edgeColumns.add(Column.text("types", bundle -> bundle.events().types()));
    edgeColumns.addAll(OccurrenceColumns.dates(Bundle::events));
    edgeColumns.addAll(OccurrenceColumns.sources(Bundle::events));
    edgeColumns.add(Column.text("event_ids", bundle -> bundle.events().joined(names::of)));
  }

  /** An actor with its events. */
  private record Tied(Actor actor, Occurrences events) {}

  /** An edge with its events. */
  private record Bundle(ActorEdge edge, Occurrences events) {}

  @Override
  public Map<String, ColumnType> nodeColumns() {
    return GraphTable.types(nodeColumns);
  }

  @Override
  public Map<String, ColumnType> edgeColumns() {
    return GraphTable.types(edgeColumns);
  }

  @Override
  public EventGraph graph() {
    return graph;
  }

  @Override
  public Stream<NodeRow> nodes() {
    Map<String, List<Occurrence>> events = eventsByActor();
    return actors.actors().values().stream()
        .map(
            actor ->
                node(
                    new Tied(actor, new Occurrences(events.getOrDefault(actor.iri(), List.of())))));
  }

  private NodeRow node(Tied tied) {
    Actor actor = tied.actor();
    return new NodeRow(
        names.of(actor.iri()),
        names.label(actor.label(), actor.iri()),
        actor.kind().name(),
        "Actor",
        List.of(),
        Column.values(nodeColumns, tied));
  }

  /** An event that ties an actor to several others counts once. */
  private Map<String, List<Occurrence>> eventsByActor() {
    Map<String, List<Occurrence>> events = new HashMap<>();
    for (Occurrence event : graph.events()) {
      Set<String> tied = new HashSet<>();
      event.ties().forEach(tie -> tied.addAll(List.of(tie.one(), tie.other())));
      tied.forEach(actor -> events.computeIfAbsent(actor, any -> new ArrayList<>()).add(event));
    }
    return events;
  }

  @Override
  public Stream<EdgeRow> edges() {
    return actors.edges().stream().map(this::edge);
  }

  private EdgeRow edge(ActorEdge edge) {
    Occurrences events = new Occurrences(edge.events());
    return new EdgeRow(
        names.edge(edge.source(), edge.target(), edge.kind().name()),
        names.of(edge.source()),
        names.of(edge.target()),
        edge.kind().label(),
        edge.kind().directed(),
        edge.events().size(),
        events.stages(),
        events.open(),
        events.spans(),
        Column.values(edgeColumns, new Bundle(edge, events)));
  }
}
