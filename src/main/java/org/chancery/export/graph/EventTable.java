package org.chancery.export.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.view.Actor;
import org.chancery.view.EventGraph;
import org.chancery.view.Occurrence;
import org.chancery.view.Part;
import org.chancery.view.Role;

/** The events view. */
final class EventTable implements GraphTable {
  /** How a place is tied to what happens there. */
  private static final String PLACE = "place";

  private final List<Column<Actor>> actorColumns =
      List.of(
          Column.text(Column.KIND, actor -> actor.kind().name()),
          Column.text("country", Actor::country),
          Column.text("wikidata", Actor::wikidata),
          Column.text("iri", Actor::iri));

  private final List<Column<Occurrence>> eventColumns = new ArrayList<>();
  private final List<Column<End>> edgeColumns = new ArrayList<>();
  private final LocalNames names;
  private final EventGraph graph;

  /** Makes the tables. */
  EventTable(EventGraph graph, LocalNames names) {
    this.graph = graph;
    this.names = names;
    eventColumns.add(Column.text(Column.KIND, event -> event.kind().name()));
    eventColumns.add(Column.text("iri", Occurrence::iri));
    eventColumns.add(Column.text("stage", Occurrence::stage));
    eventColumns.add(Column.text("type", Occurrence::type));
    eventColumns.add(Column.text(PLACE, this::place));
    eventColumns.addAll(OccurrenceColumns.dates(EventTable::alone));
    eventColumns.addAll(OccurrenceColumns.sources(EventTable::alone));
    edgeColumns.add(Column.text(Column.INTERACTION, End::role));
    edgeColumns.add(Column.truth("directed", End::directed));
    edgeColumns.add(Column.text("stage", end -> end.event().stage()));
    edgeColumns.addAll(OccurrenceColumns.dates(end -> alone(end.event())));
  }

  /**
   * An actor's place in an event.
   *
   * @param event the event
   * @param actor IRI of the actor
   * @param role what the actor does in it
   * @param out whether the edge leads from the event to the actor: to those whom it is done to,
   *     whom it is about, and where it happens
   * @param directed whether it leads anywhere
   */
  private record End(Occurrence event, String actor, String role, boolean out, boolean directed) {
    static End of(Occurrence event, Part part) {
      boolean out = part.role() == Role.target || part.role() == Role.about;
      boolean directed = part.role() != Role.participant;
      return new End(event, part.actor(), part.role().name(), out, directed);
    }
  }

  @Override
  public Map<String, ColumnType> nodeColumns() {
    Map<String, ColumnType> all = new LinkedHashMap<>(GraphTable.types(actorColumns));
    all.putAll(GraphTable.types(eventColumns));
    return all;
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
    return Stream.concat(
        graph.actors().values().stream().map(this::node), graph.events().stream().map(this::node));
  }

  private NodeRow node(Actor actor) {
    return new NodeRow(
        names.of(actor.iri()),
        names.label(actor.label(), actor.iri()),
        actor.kind().name(),
        "Actor",
        List.of(),
        Column.values(actorColumns, actor));
  }

  private NodeRow node(Occurrence event) {
    return new NodeRow(
        names.of(event.iri()),
        names.label(event.label(), event.iri()),
        event.kind().name(),
        "Event",
        alone(event).spans(),
        Column.values(eventColumns, event));
  }

  @Override
  public Stream<EdgeRow> edges() {
    return graph.events().stream()
        .flatMap(EventTable::ends)
        .filter(end -> graph.actors().containsKey(end.actor()))
        .map(this::edge);
  }

  private static Stream<End> ends(Occurrence event) {
    Stream<End> parts = event.parts().stream().map(part -> End.of(event, part));
    Stream<End> place =
        Stream.ofNullable(event.place()).map(iri -> new End(event, iri, PLACE, true, true));
    return Stream.concat(parts, place);
  }

  private EdgeRow edge(End end) {
    String source = end.out() ? end.event().iri() : end.actor();
    String target = end.out() ? end.actor() : end.event().iri();
    Occurrences event = alone(end.event());
    return new EdgeRow(
        names.edge(source, target, end.role()),
        names.of(source),
        names.of(target),
        end.role(),
        end.directed(),
        1,
        "",
        event.open(),
        event.spans(),
        Column.values(edgeColumns, end));
  }

  private String place(Occurrence event) {
    Actor place = event.place() == null ? null : graph.actors().get(event.place());
    return place == null ? "" : place.label();
  }

  private static Occurrences alone(Occurrence event) {
    return new Occurrences(List.of(event));
  }
}
