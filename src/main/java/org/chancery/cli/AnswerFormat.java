package org.chancery.cli;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jspecify.annotations.Nullable;

/** The forms in which the answer to a query is written. */
enum AnswerFormat {
  /** Columns for a person; graphs as Turtle. */
  table(null, Lang.TURTLE),
  /** Comma-separated values. */
  csv(ResultSetLang.RS_CSV, null),
  /** Tab-separated values in Turtle's notation. */
  tsv(ResultSetLang.RS_TSV, null),
  /** SPARQL's JSON; graphs as JSON-LD. */
  json(ResultSetLang.RS_JSON, Lang.JSONLD),
  /** SPARQL's XML; graphs as RDF/XML. */
  xml(ResultSetLang.RS_XML, Lang.RDFXML);

  @SuppressWarnings("ImmutableEnumChecker") // A Lang never changes.
  private final @Nullable Lang rows;

  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable Lang graph;

  AnswerFormat(@Nullable Lang rows, @Nullable Lang graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /** Writes the answer of the query, which has not been run yet. */
  void write(QueryExec exec, Query query, OutputStream out) {
    if (query.isSelectType()) {
      writeRows(exec, query, out);
    } else if (query.isAskType()) {
      writeTruth(exec.ask(), out);
    } else {
      writeGraph(query.isConstructType() ? exec.construct() : exec.describe(), query, out);
    }
  }

  private void writeRows(QueryExec exec, Query query, OutputStream out) {
    if (rows == null) {
      new AnswerTable(query.getPrefixMapping()).write(exec.select(), out);
    } else {
      ResultsWriter.create().lang(rows).write(out, exec.select());
    }
  }

  private void writeTruth(boolean truth, OutputStream out) {
    if (rows == null) {
      RowSetOps.out(out, truth);
    } else {
      ResultsWriter.create().lang(rows).write(out, truth);
    }
  }

  private void writeGraph(Graph answer, Query query, OutputStream out) {
    if (graph == null) {
      throw new UsageException(
          "the query makes a graph, which is no table; use --format table (Turtle), json or xml");
    }
    answer.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    RDFDataMgr.write(out, answer, graph);
  }
}
