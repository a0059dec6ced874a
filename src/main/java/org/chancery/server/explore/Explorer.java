package org.chancery.server.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.chancery.server.web.Prepared;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.EventGraphReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the explorer's page: {@code /explore/…}. */
public final class Explorer extends HttpServlet {
  /** Where the answers stand. */
  public static final String PATH = "/explore";

  /** Where files are asked for; also by a form, as views may name more than an address holds. */
  public static final String DOWNLOAD = PATH + "/download";

  private static final Logger LOG = LoggerFactory.getLogger(Explorer.class);

  private final transient Map<String, Answer> answers;
  private final transient Prepared<Network> network;
  private final transient Prepared<SearchIndex> index;
  private final transient Prepared<Summary> summary;
  private final String base;

  /**
   * Serves a store.
   *
   * @param guard says why a query is not run, if so
   * @param seconds how long a question may take
   */
  public Explorer(KnowledgeStore store, Function<Query, Optional<String>> guard, long seconds) {
    this.base = store.base();
    this.network = new Prepared<>(() -> new Network(EventGraphReader.of(store)));
    this.index = new Prepared<>(() -> SearchIndex.of(SearchDocuments.of(store, network.get())));
    this.summary = new Prepared<>(() -> Summary.of(store, network.get()));
    Questions questions = new Questions();
    Map<String, Answer> all = new LinkedHashMap<>();
    all.put("summary", inquiry -> Json.of(summary.get()));
    all.put("questions", inquiry -> Json.of(questions.all()));
    all.put("ask", new AskAnswer(store, questions, guard, seconds));
    all.put("search", new SearchAnswer(index));
    all.put("counts", new CountsAnswer(network));
    all.put("expand", new ExpandAnswer(network));
    all.put("start", new StartAnswer(network));
    all.put("path", new PathAnswer(network));
    all.put("events", new EventsAnswer(network));
    all.put("evidence", new EvidenceAnswer(store, network));
    all.put("actor", new ActorAnswer(store));
    all.put("article", new ArticleAnswer(store));
    all.put("cite", new CiteAnswer(store));
    all.put("places", new PlacesAnswer(new Prepared<>(() -> Places.of(store, network.get()))));
    all.put("download", new DownloadAnswer(store, network));
    this.answers = Collections.unmodifiableMap(all);
  }

  /** Makes what answers need, so that the first request need not; those that come before wait. */
  public void prepare() {
    try {
      network.get();
      summary.get();
      index.get();
      LOG.info("{} events can be explored", network.get().graph().events().size());
    } catch (RuntimeException e) {
      LOG.warn("the explorer's index cannot be made yet", e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    reply(request).send(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private Reply reply(HttpServletRequest request) {
    String path = request.getRequestURI().substring(PATH.length()).replaceFirst("^/", "");
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    Answer answer = answers.get(name);
    String rest = slash < 0 ? "" : path.substring(slash + 1);
    if (answer == null || (!rest.isEmpty() && !name.equals("ask"))) {
      return Json.problem(
          HttpServletResponse.SC_NOT_FOUND,
          "nothing here; below "
              + PATH
              + "/ are "
              + String.join(", ", new TreeSet<>(answers.keySet())));
    }
    try {
      return answer.to(new Inquiry(request, rest, base));
    } catch (RefusedException e) {
      return Json.problem(e.status(), e.reason());
    } catch (RuntimeException e) {
      LOG.error("no answer to {}", request.getRequestURI(), e);
      return Json.problem(
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "this went wrong in the server, whose log says more");
    }
  }
}
