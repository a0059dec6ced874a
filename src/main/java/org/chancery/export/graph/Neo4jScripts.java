package org.chancery.export.graph;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The scripts beside the tables for Neo4j. Values never stand in them, only names of columns and
 * kinds, which are the program's own.
 */
final class Neo4jScripts {
  /** Makes a database from the tables while Neo4j is stopped. */
  static final String IMPORT =
      """
      #!/bin/sh
      # Makes a new Neo4j database of the tables beside this script, while Neo4j is stopped:
      #   sh import.sh [NAME] [more options of neo4j-admin, such as --overwrite-destination=true]
      # NAME is that of the database, neo4j if none is given.
      set -eu
      cd "$(dirname "$0")"
      name=${1:-neo4j}
      [ $# -eq 0 ] || shift
      exec "${NEO4J_HOME:+$NEO4J_HOME/bin/}neo4j-admin" database import full "$name" \\
        --nodes=nodes.csv --relationships=relationships.csv --id-type=string \\
        --array-delimiter=";" --multiline-fields=true "$@"
      """;

  private static final String HEAD =
      """
      // Loads the tables into a running Neo4j (5 or newer), whatever it holds already; may be run again.
      // Put nodes.csv and relationships.csv into its import folder, then: cypher-shell -f load.cypher
      CREATE CONSTRAINT chancery_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
      LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row
      MERGE (n:Entity {id: row.`id:ID(Entity)`})
      SET n.label = row.label%s;
      """;

  private static final String LABELS =
      """
      LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row
      WITH row WHERE row.`:LABEL` = 'Entity;%s'
      MATCH (n:Entity {id: row.`id:ID(Entity)`}) SET n:%s;
      """;

  private static final String EDGES =
      """
      LOAD CSV WITH HEADERS FROM 'file:///relationships.csv' AS row
      WITH row WHERE row.`:TYPE` = '%1$s'
      MATCH (a:Entity {id: row.`:START_ID(Entity)`})
      MATCH (b:Entity {id: row.`:END_ID(Entity)`})
      MERGE (a)-[e:%1$s {id: row.id}]->(b)
      SET e.weight = toInteger(row.`weight:int`)%2$s;
      """;

  private Neo4jScripts() {}

  /**
   * Returns the script in Cypher.
   *
   * @param labels labels of nodes, each as in {@code Actor:Person}
   * @param types types of edges
   */
  static String load(GraphTable graph, Collection<String> labels, Collection<String> types) {
    StringBuilder script = new StringBuilder(HEAD.formatted(sets("n", graph.nodeColumns())));
    labels.forEach(label -> script.append(LABELS.formatted(label.replace(':', ';'), label)));
    String sets = sets("e", graph.edgeColumns());
    types.forEach(type -> script.append(EDGES.formatted(type, sets)));
    return script.toString();
  }

  /** Returns the label of a kind, as in {@code Person}. */
  static String label(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }

  /** Returns the header of a column. */
  static String header(String name, ColumnType type) {
    return type == ColumnType.text ? name : name + ":" + type.neo4j();
  }

  private static String sets(String of, Map<String, ColumnType> columns) {
    return columns.entrySet().stream()
        .map(column -> ",\n  " + of + "." + column.getKey() + " = " + value(column))
        .collect(Collectors.joining());
  }

  /** An empty cell means that there is no value; only text may be read as it stands. */
  private static String value(Map.Entry<String, ColumnType> column) {
    String raw = "row.`" + header(column.getKey(), column.getValue()) + "`";
    String cell = "CASE " + raw + " WHEN '' THEN null ELSE " + raw + " END";
    return switch (column.getValue()) {
      case text -> cell;
      case date -> "date(" + cell + ")";
      case integer -> "toInteger(" + cell + ")";
      case truth -> "toBoolean(" + cell + ")";
    };
  }
}
