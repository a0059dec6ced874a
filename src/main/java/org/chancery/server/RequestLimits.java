package org.chancery.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Turns away requests that are no questions, and such as are larger than questions are. */
final class RequestLimits extends HttpFilter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST");
  private static final int MAX_BODY_BYTES = 1_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server is read-only");
    } else if (request.getHeader("Content-Encoding") != null) {
      response.sendError(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send the query without compression");
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED, "say how long the query is");
    } else if (request.getContentLengthLong() > MAX_BODY_BYTES) {
      response.sendError(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "a query is not that long");
    } else {
      next.doFilter(request, response);
    }
  }
}
