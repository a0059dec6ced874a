package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StoreInfo;

/** The page at the server's root: what the graph holds and where to ask it. */
final class LandingPage extends HttpServlet {
  private static final String TEMPLATE = "/server/landing.html";

  private final transient KnowledgeStore store;

  LandingPage(KnowledgeStore store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    response.getOutputStream().write(page().getBytes(StandardCharsets.UTF_8));
  }

  private String page() throws IOException {
    StoreInfo info = store.info();
    StringBuilder rows = new StringBuilder();
    row(rows, "Article", info.articles());
    info.claims().forEach((kind, count) -> row(rows, kind, count));
    row(rows, "all statements", info.quads());
    return StringUtils.replaceEach(
        template(),
        new String[] {"{{counts}}", "{{base}}"},
        new String[] {rows.toString(), escape(store.base())});
  }

  private static void row(StringBuilder rows, String name, long count) {
    rows.append(
        String.format(
            Locale.ROOT, "<tr><th scope=\"row\">%s</th><td>%,d</td></tr>%n", escape(name), count));
  }

  private static String escape(String text) {
    return StringUtils.replaceEach(
        text, new String[] {"&", "<", ">", "\""}, new String[] {"&amp;", "&lt;", "&gt;", "&quot;"});
  }

  private static String template() throws IOException {
    try (InputStream in = LandingPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IOException("no page " + TEMPLATE + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
