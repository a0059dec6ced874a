package org.chancery.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer of the server, sent with the headers that all answers have. The store does not
 * change while it is served, but another one may be served at the same address tomorrow: so clients
 * may keep answers, and ask each time whether they still hold.
 */
public final class Reply {
  private static final int TAG_BYTES = 12;

  /** Who may show an answer inside a page of theirs. */
  private enum Framing {
    /** Nobody, so that no page can lay its own over ours. */
    NOBODY("'none'"),
    /** Everybody: for previews, which are made to be shown in other pages and hold no controls. */
    ANYBODY("*");

    private final String ancestors;

    Framing(String ancestors) {
      this.ancestors = ancestors;
    }
  }

  private final int status;
  private final String type;
  private final byte[] body;
  private final boolean negotiated;
  private final Framing framing;

  private Reply(int status, String type, byte[] body, boolean negotiated, Framing framing) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.negotiated = negotiated;
    this.framing = framing;
  }

  /**
   * Returns an answer of HTTP status 200.
   *
   * @param type media type, with its character set
   * @param body the bytes of the answer, which are not copied
   */
  public static Reply found(String type, byte[] body) {
    return new Reply(HttpServletResponse.SC_OK, type, body, false, Framing.NOBODY);
  }

  /** Returns an HTML page that is always the same whatever a client accepts. */
  public static Reply page(int status, String html) {
    return new Reply(status, "text/html; charset=utf-8", bytes(html), false, Framing.NOBODY);
  }

  /** Returns a JSON answer. */
  public static Reply json(int status, String json) {
    return new Reply(status, "application/json; charset=utf-8", bytes(json), false, Framing.NOBODY);
  }

  /** Returns the same answer for an address whose answer depends on what the client accepts. */
  public Reply asNegotiated() {
    return new Reply(status, type, body, true, framing);
  }

  /** Returns the same answer for showing inside the pages of others. */
  public Reply framedByAnybody() {
    return new Reply(status, type, body, negotiated, Framing.ANYBODY);
  }

  /** Sends the answer, or word that the client has it already. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", policy());
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    if (negotiated) {
      response.addHeader("Vary", "Accept");
    }
    boolean found = status == HttpServletResponse.SC_OK;
    String tag = tag();
    if (found) {
      response.setHeader("ETag", tag);
    }
    if (found && isKnown(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Nothing is loaded but the server's own style sheets, scripts and pictures. */
  private String policy() {
    return "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
        + framing.ancestors;
  }

  private static boolean isKnown(@Nullable String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag) || each.equals("*"));
  }

  private String tag() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(type));
      byte[] hash = digest.digest(body);
      return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
