package org.chancery.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Measures how long a reader waits, as the browser sees it. No test of the build, since machines
 * differ: {@code mvn test -Dtest=ExplorerSpeed -Dspeed.store=DIR}. Figures also go to {@code
 * target/explorer-speed.tsv}.
 */
class ExplorerSpeed {
  private static final int RUNS = 7;

  /** Notes when the page has first drawn a view, in milliseconds since it was asked for. */
  private static final String WATCH =
      "new MutationObserver(() => { if (document.body?.dataset.ready === 'true'"
          + " && !globalThis.firstDrawn) requestAnimationFrame(() => requestAnimationFrame(() =>"
          + " globalThis.firstDrawn ??= performance.now())); })"
          + ".observe(document, { attributes: true, childList: true, subtree: true })";

  /** Expands an actor by its button, and waits until that is drawn. */
  private static final String EXPAND =
      "const done = arguments[0];"
          + "const button = [...document.querySelectorAll('#side button')]"
          + "  .find(each => each.textContent === 'Expand');"
          + "if (!button) { done(null); return; }"
          + "const begun = performance.now();"
          + "button.click();"
          + "const wait = () => document.body.dataset.ready === 'true'"
          + "  ? requestAnimationFrame(() => done(performance.now() - begun))"
          + "  : requestAnimationFrame(wait);"
          + "wait();";

  private final List<String> figures = new ArrayList<>();

  @Test
  void firstViewAndExpand(TestReporter reporter) throws IOException {
    String folder = System.getProperty("speed.store");
    assumeTrue(folder != null, "give a store: -Dspeed.store=DIR");
    try (KnowledgeStore store = KnowledgeStore.open(Path.of(folder));
        GraphServer server = GraphServer.start(store, ServerSettings.local(0))) {
      server.awaitExplorer();
      String origin = "http://localhost:" + server.port();
      note(reporter, "first visit after the start", List.of(first(origin, "/")));
      for (String path : List.of("/", "/#view=actors", "/#view=actors&center=joe-biden")) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
          times.add(first(origin, path));
        }
        note(reporter, "first view of " + path, times);
      }
      note(reporter, "expand", expansions(origin));
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/explorer-speed.tsv"), figures);
  }

  /** Opens a page in a new browser, which has nothing in its cache. */
  private static double first(String origin, String path) {
    try (Browser browser = Browser.at(origin, Look.LIGHT)) {
      browser.beforeEveryPage(WATCH);
      browser.open(path);
      browser.await("globalThis.firstDrawn");
      return ((Number) browser.run("return firstDrawn")).doubleValue();
    }
  }

  /** Expands the neighbours of one actor, each from the same view. */
  private static List<Double> expansions(String origin) {
    List<Double> times = new ArrayList<>();
    try (Browser browser = Browser.at(origin, Look.LIGHT)) {
      String view = "/#view=actors&center=joe-biden";
      browser.open(view);
      List<?> neighbours =
          (List<?>)
              browser.run(
                  "return chanceryView.cy.nodes('.actor').map(each => each.id())"
                      + ".filter(each => each !== 'joe-biden')");
      for (Object neighbour : neighbours.subList(0, Math.min(2 * RUNS, neighbours.size()))) {
        browser.open(view + "&sel=" + neighbour);
        browser.await("document.querySelector('#side .expand')");
        if (browser.runAsync(EXPAND) instanceof Number time) {
          times.add(time.doubleValue());
        }
      }
    }
    return times;
  }

  private void note(TestReporter reporter, String what, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    String figure =
        sorted.isEmpty()
            ? "nothing measured"
            : String.format(
                Locale.ROOT,
                "median %.0f ms, largest %.0f ms of %d",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                sorted.size());
    figures.add(what + "\t" + figure);
    reporter.publishEntry(Map.of(what, figure));
  }
}
