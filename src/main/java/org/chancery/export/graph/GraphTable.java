package org.chancery.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.view.EventGraph;

/**
 * A view as two tables, row by row. All end points of edges are among the nodes, ids are unique
 * over both tables, and the same graph always gives the same ids in the same order.
 */
interface GraphTable {
  /** Returns the columns of nodes with their types, in order. */
  Map<String, ColumnType> nodeColumns();

  /** Returns the columns of edges with their types, in order. */
  Map<String, ColumnType> edgeColumns();

  /** Returns the nodes, made one at a time. */
  Stream<NodeRow> nodes();

  /** Returns the edges, made one at a time. */
  Stream<EdgeRow> edges();

  /** Returns the events that the view is made of. */
  EventGraph graph();

  /** Returns the tables of a view. */
  static GraphTable of(EventGraph graph, GraphOptions options) {
    LocalNames names = new LocalNames(options.base());
    return switch (options.view()) {
      case actors -> new ActorTable(graph, names);
      case events -> new EventTable(graph, names);
    };
  }

  /** Returns the types of columns by their names. */
  static <T> Map<String, ColumnType> types(List<Column<T>> columns) {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    columns.forEach(column -> types.put(column.name(), column.type()));
    return types;
  }
}
