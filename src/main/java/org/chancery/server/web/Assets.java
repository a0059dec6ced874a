package org.chancery.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts, pictures and map data that pages load: the files of {@code server/assets}
 * on the class path, and of its folders. Each is read and compressed once.
 */
public final class Assets extends HttpServlet {
  /** Where the server shows the files. */
  public static final String PATH = "/assets/";

  private static final String FOLDER = "/server/assets/";

  /** Folders and a file name with an ending; no name starts with a dot or holds an escape. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-z0-9][a-z0-9-]*/){0,2}[a-z0-9][a-z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.([a-z0-9]+)");

  private static final Pattern LICENCE = Pattern.compile("(?:[a-z0-9][a-z0-9-]*/){1,2}LICENSE");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "ico", "image/x-icon",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "png", "image/png",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private final transient Map<String, Reply> replies = new ConcurrentHashMap<>();

  /** Serves the files. */
  public Assets() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Reply> reply =
        path.startsWith(PATH) ? reply(path.substring(PATH.length())) : Optional.empty();
    if (reply.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such file");
      return;
    }
    reply.get().send(request, response);
  }

  private Optional<Reply> reply(String name) throws IOException {
    Reply known = replies.get(name);
    Optional<String> type = type(name);
    if (known != null || type.isEmpty()) {
      return Optional.ofNullable(known);
    }
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      Reply made = Reply.found(type.get(), in.readAllBytes()).compressed();
      replies.put(name, made);
      return Optional.of(made);
    }
  }

  /** Returns the media type of a file, if the name is one that this servlet gives out. */
  private static Optional<String> type(String name) {
    if (LICENCE.matcher(name).matches()) {
      return Optional.ofNullable(TYPES.get("txt"));
    }
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.ofNullable(TYPES.get(matcher.group(1))) : Optional.empty();
  }
}
