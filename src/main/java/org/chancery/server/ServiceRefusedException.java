package org.chancery.server;

import org.apache.jena.query.QueryException;

/**
 * A query would call an endpoint that the user has not allowed; {@code SILENT} does not hide it.
 */
final class ServiceRefusedException extends QueryException {
  ServiceRefusedException(String message) {
    super(message);
  }
}
