package org.chancery.export.graph;

/** What the values of a column are; all formats have types for these, and lists have none. */
enum ColumnType {
  /** Characters; several values are joined. */
  text("string", "string", "string"),
  /** A day, which few formats have a type for. */
  date("string", "string", "date"),
  /** A whole number. */
  integer("integer", "int", "int"),
  /** Yes or no, and never unknown: igraph takes a missing value for no. */
  truth("boolean", "boolean", "boolean");

  private final String gexf;
  private final String graphml;
  private final String neo4j;

  ColumnType(String gexf, String graphml, String neo4j) {
    this.gexf = gexf;
    this.graphml = graphml;
    this.neo4j = neo4j;
  }

  /** Returns the name in GEXF. */
  String gexf() {
    return gexf;
  }

  /** Returns the name in GraphML. */
  String graphml() {
    return graphml;
  }

  /** Returns the name in the headers of Neo4j's import. */
  String neo4j() {
    return neo4j;
  }
}
