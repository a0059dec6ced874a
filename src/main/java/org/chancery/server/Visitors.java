package org.chancery.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.server.query.QueryPage;

/** Sends people who open the address of the endpoint in a browser to the editor. */
final class Visitors extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    String accept = request.getHeader("Accept");
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (reading
        && request.getQueryString() == null
        && accept != null
        && accept.contains("text/html")) {
      response.addHeader("Vary", "Accept");
      response.sendRedirect(QueryPage.PATH);
    } else {
      next.doFilter(request, response);
    }
  }
}
