package org.chancery.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** Style sheets, scripts and pictures that pages load: the files of {@code server/assets}. */
public final class Assets extends HttpServlet {
  private static final String FOLDER = "/server/assets/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z]+)");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** Serves the files. */
  public Assets() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String type = NAME.matcher(name).matches() ? TYPES.get(name.replaceAll(".*\\.", "")) : null;
    try (InputStream in = type == null ? null : Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null || type == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such file");
        return;
      }
      Reply.found(type, in.readAllBytes()).send(request, response);
    }
  }
}
