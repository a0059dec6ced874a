package org.chancery.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.WebContent;
import org.chancery.server.explore.Explorer;
import org.chancery.server.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/**
 * Turns away requests that are no questions, and such as are larger than questions are. The body of
 * such a request is not read, so its connection cannot serve another one and is closed.
 */
final class RequestLimits extends HttpFilter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST");
  private static final int MAX_BODY_BYTES = 1_000_000;

  private static final List<String> FORMS = List.of(WebContent.contentTypeHTMLForm);
  private static final List<String> QUESTIONS =
      List.of(WebContent.contentTypeSPARQLQuery, WebContent.contentTypeHTMLForm);
  private static final List<String> TABLES =
      List.of(WebContent.contentTypeJSON, WebContent.contentTypeHTMLForm);

  private final String service;

  /**
   * @param service path that takes questions
   */
  RequestLimits(String service) {
    this.service = service;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    // For answers that Fuseki or Jetty make; pages of this program say what they may load.
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    Refusal refusal = refusal(request);
    if (refusal == null) {
      next.doFilter(request, response);
    } else {
      response.setHeader("Connection", "close");
      if (isTable(request)) {
        Reconciliation.refuse(request, response, refusal.status(), refusal.reason());
      } else {
        response.sendError(refusal.status(), refusal.reason());
      }
    }
  }

  private static boolean isTable(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(Reconciliation.PATH) || path.startsWith(Reconciliation.PATH + "/");
  }

  private @Nullable Refusal refusal(HttpServletRequest request) {
    if (!METHODS.contains(request.getMethod())) {
      return new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server is read-only");
    }
    if (request.getHeader("Content-Encoding") != null) {
      return new Refusal(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send the query without compression");
    }
    if (request.getHeader("Transfer-Encoding") != null) {
      return new Refusal(HttpServletResponse.SC_LENGTH_REQUIRED, "say how long the query is");
    }
    if (request.getContentLengthLong() > MAX_BODY_BYTES) {
      return new Refusal(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "a query is not that long");
    }
    return request.getMethod().equals("POST") ? refusalOfPost(request) : null;
  }

  private @Nullable Refusal refusalOfPost(HttpServletRequest request) {
    List<String> types = typesOfPost(request);
    if (types.isEmpty()) {
      return new Refusal(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "only " + service + " takes POST");
    }
    MediaType type = MediaType.create(request.getContentType());
    return type != null && types.contains(type.getContentTypeStr())
        ? null
        : new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send it as " + types.get(0));
  }

  /** Returns the media types that may be posted to the address, the best one first. */
  private List<String> typesOfPost(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (isTable(request)) {
      return TABLES;
    }
    if (path.equals(Explorer.DOWNLOAD)) {
      return FORMS;
    }
    return path.equals(service) ? QUESTIONS : List.of();
  }

  private record Refusal(int status, String reason) {}
}
