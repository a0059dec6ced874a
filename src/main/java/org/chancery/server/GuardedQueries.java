package org.chancery.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Answers SPARQL queries that {@link QueryGuard} lets through. */
final class GuardedQueries extends SPARQL_QueryDataset {
  @Override
  protected void execute(String text, HttpAction action) {
    QueryGuard.refusalOf(text).ifPresent(ServletOps::errorBadRequest);
    super.execute(text, action);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    QueryGuard.refusalOf(query).ifPresent(ServletOps::errorForbidden);
    super.validateQuery(action, query);
  }
}
