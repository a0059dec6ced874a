package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.server.web.Pages;
import org.chancery.server.web.Prepared;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StoreInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page at the server's root: the explorer, whose scripts ask for all that they show. Readers
 * without scripts see what the graph holds and where else to look.
 */
final class ExplorerPage extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(ExplorerPage.class);

  private final transient Prepared<Reply> page;

  ExplorerPage(KnowledgeStore store, Pages pages) {
    this.page =
        new Prepared<>(
            () -> {
              Map<String, Object> view =
                  Map.of("counts", counts(store.info()), "base", store.base());
              return Reply.page(HttpServletResponse.SC_OK, pages.page("explorer", view));
            });
  }

  /** Counts what the store holds, so that the first visitor need not wait for that. */
  void prepare() {
    try {
      page.get();
    } catch (RuntimeException e) {
      LOG.warn("the store cannot be counted yet", e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.get().send(request, response);
  }

  private static List<Count> counts(StoreInfo info) {
    List<Count> counts = new ArrayList<>();
    counts.add(count("Article", info.articles()));
    info.claims().forEach((kind, count) -> counts.add(count(kind, count)));
    counts.add(count("all statements", info.quads()));
    return counts;
  }

  private static Count count(String name, long number) {
    return new Count(name, String.format(Locale.ROOT, "%,d", number));
  }

  /** A row of the table. */
  private record Count(String name, String count) {}
}
