package org.chancery.server.query;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.chancery.server.web.OntologyTerms;
import org.chancery.server.web.Pages;
import org.chancery.server.web.Reply;

/**
 * The SPARQL editor: {@code /query}, which opens with a query as {@code /query#query=…} or with one
 * of the project's questions as {@code /query#question=NAME}; and what it completes words from,
 * {@code /query/vocabulary}. Both parts of the address after the hash never reach the server.
 */
public final class QueryPage extends HttpServlet {
  /** Path of the page. */
  public static final String PATH = "/query";

  private static final String VOCABULARY = PATH + "/vocabulary";

  private final transient Reply page;
  private final transient Reply vocabulary;

  /**
   * Serves the editor for a store.
   *
   * @param base namespace of the store's resources
   */
  public QueryPage(String base, OntologyTerms terms, Pages pages) {
    this.page =
        Reply.page(HttpServletResponse.SC_OK, pages.page("query", Map.of()))
            .asEditor()
            .compressed();
    this.vocabulary =
        Reply.json(HttpServletResponse.SC_OK, new Vocabulary(base, terms).json()).compressed();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getRequestURI()) {
      case PATH -> page.send(request, response);
      case VOCABULARY -> vocabulary.send(request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such page");
    }
  }
}
