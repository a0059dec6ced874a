package org.chancery.server;

import java.net.http.HttpTimeoutException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** An endpoint that a query called did not answer as it should; the message is for the asker. */
final class ServiceFailedException extends QueryException {
  /**
   * Says what went wrong.
   *
   * @param service IRI by which the query names the endpoint
   */
  ServiceFailedException(String service, RuntimeException cause) {
    super("the endpoint <" + service + "> " + reason(cause), cause);
  }

  private static String reason(RuntimeException cause) {
    if (ExceptionUtils.indexOfType(cause, HttpTimeoutException.class) >= 0) {
      return "took too long; ask for less";
    }
    int status = status(cause);
    if (status == 429) {
      return "has had too many requests (HTTP 429); wait some minutes";
    }
    if (status >= 300) {
      return "answered HTTP " + status;
    }
    return cause instanceof QueryExceptionHTTP || cause instanceof HttpException
        ? "cannot be reached"
        : "answered something that is no result of a query; it may want --contact";
  }

  private static int status(RuntimeException cause) {
    if (cause instanceof QueryExceptionHTTP http) {
      return http.getStatusCode();
    }
    return cause instanceof HttpException http ? http.getStatusCode() : 0;
  }
}
