package org.chancery.server;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Answers SPARQL queries that {@link QueryGuard} lets through. */
final class GuardedQueries extends SPARQL_QueryDataset {
  private final AllowedServices services;

  /**
   * @param services other endpoints that queries may call
   */
  GuardedQueries(AllowedServices services) {
    this.services = services;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    QueryGuard.refusalOf(text).ifPresent(ServletOps::errorBadRequest);
    try {
      super.execute(text, action);
    } catch (ServiceRefusedException e) {
      ServletOps.errorForbidden(e.getMessage());
    } catch (ServiceFailedException e) {
      ServletOps.error(HttpServletResponse.SC_BAD_GATEWAY, e.getMessage());
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    QueryGuard.refusalOf(query, services).ifPresent(ServletOps::errorForbidden);
    super.validateQuery(action, query);
  }
}
