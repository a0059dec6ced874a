package org.chancery.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer of the server, sent with the headers that all answers have. The store does not
 * change while it is served, but another one may be served at the same address tomorrow: so clients
 * may keep answers, and ask each time whether they still hold.
 */
public final class Reply {
  private static final int TAG_BYTES = 12;

  /** Takes gzip, unless its weight is zero. */
  private static final Pattern GZIP =
      Pattern.compile("(?i)(?:^|[,\\s])gzip\\s*(?:$|,|;\\s*q\\s*=\\s*(?!0(?:\\.0*)?\\s*(?:$|,)))");

  private final int status;
  private final String type;
  private final byte[] body;
  private final byte @Nullable [] gzipped;
  private final boolean negotiated;
  private final Policy policy;

  private Reply(
      int status,
      String type,
      byte[] body,
      byte @Nullable [] gzipped,
      boolean negotiated,
      Policy policy) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.gzipped = gzipped;
    this.negotiated = negotiated;
    this.policy = policy;
  }

  private static Reply of(int status, String type, byte[] body) {
    return new Reply(status, type, body, null, false, Policy.PAGE);
  }

  /**
   * Returns an answer of HTTP status 200.
   *
   * @param type media type, with its character set
   * @param body the bytes of the answer, which are not copied
   */
  public static Reply found(String type, byte[] body) {
    return of(HttpServletResponse.SC_OK, type, body);
  }

  /** Returns an HTML page that is always the same whatever a client accepts. */
  public static Reply page(int status, String html) {
    return of(status, "text/html; charset=utf-8", bytes(html));
  }

  /** Returns a JSON answer. */
  public static Reply json(int status, String json) {
    return of(status, "application/json; charset=utf-8", bytes(json));
  }

  /** Returns the same answer for an address whose answer depends on what the client accepts. */
  public Reply asNegotiated() {
    return new Reply(status, type, body, gzipped, true, policy);
  }

  /** Returns the same answer for showing inside the pages of others. */
  public Reply framedByAnybody() {
    return new Reply(status, type, body, gzipped, negotiated, Policy.PREVIEW);
  }

  /** Returns the same answer as the page of the SPARQL editor, whose scripts set styles inline. */
  public Reply asEditor() {
    return new Reply(status, type, body, gzipped, negotiated, Policy.EDITOR);
  }

  /** Returns the same answer, sent compressed to clients that take it: for what is sent often. */
  public Reply compressed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all bytes", e);
    }
    return out.size() < body.length
        ? new Reply(status, type, body, out.toByteArray(), negotiated, policy)
        : this;
  }

  /** Sends the answer, or word that the client has it already. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean found = status == HttpServletResponse.SC_OK;
    byte[] form = gzipped != null && takesGzip(request) ? gzipped : body;
    String tag = tag(form);
    sendHeaders(response);
    if (found) {
      response.setHeader("ETag", tag);
    }
    if (found && isKnown(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(type);
    if (form != body) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(form.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(form);
    }
  }

  private void sendHeaders(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy.header());
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    if (negotiated) {
      response.addHeader("Vary", "Accept");
    }
    if (gzipped != null) {
      response.addHeader("Vary", "Accept-Encoding");
    }
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && GZIP.matcher(accepted).find();
  }

  private static boolean isKnown(@Nullable String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag) || each.equals("*"));
  }

  private String tag(byte[] form) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(type));
      byte[] hash = digest.digest(form);
      return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
