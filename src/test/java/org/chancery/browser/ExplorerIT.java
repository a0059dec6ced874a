package org.chancery.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer as a reader uses it: from a name to the sentence in the article. */
@ExtendWith(SampleSite.Provider.class)
class ExplorerIT {
  private static final String DRAWN = "document.body.dataset.ready === 'true'";
  private static final String XI = "/#view=actors&center=xi-jinping";

  /** What a picture consists of, and where it stands on the canvas. */
  private static final String PICTURE =
      "const { cy, state, picture } = chanceryView;"
          + "return JSON.stringify([state, picture.events.map(each => each.id).sort(),"
          + "  cy.elements().map(each => each.id()).sort(),"
          + "  cy.nodes().map(each => [each.id(), Math.round(each.position('x')),"
          + "    Math.round(each.position('y'))].join(' ')).sort(),"
          + "  document.querySelector('#side h2')?.textContent,"
          + "  [...document.querySelectorAll('#reader mark.chosen')].map(each => each.textContent)])";

  /** Names on the map that cover another one. */
  private static final String COVERED_NAMES =
      "const names = [...document.querySelectorAll('#map .spot.named text')];"
          + "if (names.length < 2) return ['only ' + names.length + ' names'];"
          + "const box = each => each.getBoundingClientRect();"
          + "return names.filter(each => names.some(other => other !== each"
          + "  && box(each).left < box(other).right && box(other).left < box(each).right"
          + "  && box(each).top < box(other).bottom && box(other).top < box(each).bottom))"
          + ".map(each => each.textContent)";

  private static SampleSite site;
  private static Browser browser;

  @BeforeAll
  static void openBrowser(SampleSite given) {
    site = given;
    browser = Browser.at(site, Look.LIGHT);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static long number(String expression) {
    return ((Number) browser.run("return " + expression)).longValue();
  }

  private static String text(String expression) {
    return String.valueOf(browser.run("return " + expression));
  }

  private static void settle() {
    browser.await(DRAWN);
  }

  /** Finds a name by the search box, as far as the first suggestion. */
  private static void search(String words) {
    browser.one("#query").sendKeys(words);
    browser.await("document.querySelector('#suggestions [role=option]')");
    browser.one("#query").sendKeys(Keys.ENTER);
    browser.await("chanceryView.state.center");
    settle();
  }

  /** Clicks a node of the canvas where it is drawn. */
  private static void clickNode(String id) {
    List<?> at =
        (List<?>)
            browser.run(
                "const p = chanceryView.cy.getElementById(arguments[0]).renderedPosition();"
                    + "return [p.x, p.y]",
                id);
    clickCanvas(at);
  }

  private static void clickCanvas(List<?> at) {
    double x = ((Number) at.get(0)).doubleValue();
    double y = ((Number) at.get(1)).doubleValue();
    browser.click(browser.one("#canvas"), x, y);
    settle();
  }

  /** Clicks the middle of one edge after the other, until one is not hidden by a name or node. */
  private static void clickAnEdge() {
    long edges = number("chanceryView.cy.edges().length");
    for (int i = 0; i < edges && !text("chanceryView.state.sel").contains("~"); i++) {
      List<?> at =
          (List<?>)
              browser.run(
                  "const p = chanceryView.cy.edges()[arguments[0]].renderedMidpoint();"
                      + "return [p.x, p.y]",
                  i);
      clickCanvas(at);
    }
    assertTrue(text("chanceryView.state.sel").contains("~"), "no edge can be clicked");
  }

  @Test
  void leadsFromANameToTheSentenceAndBackByItsAddress() throws Exception {
    browser.open("/");
    search("Xi Jin");
    assertEquals("xi-jinping", text("chanceryView.state.center"));
    long before = number("chanceryView.picture.events.length");
    String neighbour = neighbourWithMore();
    clickNode(neighbour);
    assertEquals(neighbour, text("chanceryView.state.sel"));
    assertTrue(browser.one("#side").getText().contains("In the whole graph"));
    browser.button("Expand").click();
    settle();
    assertEquals(neighbour, text("chanceryView.state.open.join()"));
    long expanded = number("chanceryView.picture.events.length");
    assertTrue(expanded > before, before + " events became " + expanded);
    brush();
    long within = number("chanceryView.picture.events.length");
    assertTrue(within > 0 && within < expanded, expanded + " events, brushed to " + within);
    clickAnEdge();
    readTheSentence();
    reopen();
    browser.checkQuiet();
  }

  /** Returns the drawn actor of whom most is not drawn yet. */
  private static String neighbourWithMore() {
    return (String)
        browser.runAsync(
            "const done = arguments[0], { cy, state, picture } = chanceryView;"
                + "const base = document.body.dataset.base;"
                + "const drawn = id => picture.events.filter("
                + "  event => event.parts.some(part => part.actor === id)).length;"
                + "const left = async id => {"
                + "  const counts = await (await fetch('/explore/counts?of='"
                + "    + encodeURIComponent(base + id))).json();"
                + "  return [id, Math.max(counts.met.events, counts.sanctioned.events,"
                + "    counts.spoke_about.events) - drawn(id)]; };"
                + "const ids = cy.nodes('.actor').map(each => each.id());"
                + "Promise.all(ids.filter(id => id !== state.center).map(left)).then("
                + "  all => done(all.sort((a, b) => b[1] - a[1])[0][0]))");
  }

  private static void brush() {
    WebElement overlay = browser.one("#timeline .brush .overlay");
    int width = overlay.getSize().getWidth();
    browser.drag(overlay, width * 0.3, width * 0.98, 20);
    browser.await("chanceryView.state.from && chanceryView.state.to");
    settle();
    assertTrue(
        (Boolean)
            browser.run(
                "const { state, picture } = chanceryView;"
                    + "return picture.events.every(each => !each.start ||"
                    + " (each.end ?? each.start) >= state.from.slice(0, (each.end ?? each.start).length)"
                    + " && each.start <= state.to)"));
  }

  private static void readTheSentence() throws Exception {
    browser.await("document.querySelector('#side .claim blockquote')");
    String evidence = browser.one("#side .claim blockquote").getText();
    browser.screenshot("explorer-tie");
    browser.checkAccess("tie");
    browser.one("#side .claim button.primary").click();
    browser.await("document.querySelector('#reader[open] mark.chosen')");
    settle();
    String marked =
        text(
            "[...document.querySelectorAll('#reader mark.chosen')]"
                + ".map(each => each.textContent).join(' ')");
    assertEquals(evidence.replaceAll("\\s+", " "), marked.replaceAll("\\s+", " ").strip());
    assertTrue(
        (Boolean)
            browser.run(
                "const box = document.querySelector('#reader mark.chosen').getBoundingClientRect();"
                    + "return box.top >= 0 && box.bottom <= innerHeight"),
        "the words are not in sight");
    browser.screenshot("explorer-article");
    browser.checkAccess("article");
  }

  private static void reopen() {
    Object picture = browser.run(PICTURE);
    try (Browser another = Browser.at(site, Look.LIGHT)) {
      another.open(browser.path());
      another.await(DRAWN + " && document.querySelector('#reader[open] mark.chosen')");
      assertEquals(picture, another.run(PICTURE));
      another.checkQuiet();
    }
  }

  @Test
  void listSaysWhatThePictureShows() throws Exception {
    browser.open(XI + "&panel=list");
    String list = browser.one("#list").getText();
    for (String part : List.of("actors.size", "edges.size", "events.length")) {
      long shown = number("chanceryView.picture." + part);
      assertTrue(list.contains("(" + shown + ")"), part + " " + shown + " not in " + list);
    }
    browser.checkAccess("list");
    browser.one("#list tbody button").sendKeys(Keys.ENTER);
    settle();
    assertFalse(text("chanceryView.state.sel").isEmpty());
    browser.checkQuiet();
  }

  @Test
  void isUsedWithoutAMouse() {
    browser.open("/");
    browser.focused().sendKeys("/");
    assertEquals("query", browser.focused().getDomAttribute("id"));
    browser.focused().sendKeys("North Kor");
    browser.await("document.querySelector('#suggestions [role=option]')");
    browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("chanceryView.state.center");
    settle();
    browser.run("document.querySelector('#graph').focus()");
    browser.focused().sendKeys(Keys.ARROW_RIGHT);
    browser.await("chanceryView.state.sel");
    settle();
    for (Keys arrow : List.of(Keys.ARROW_LEFT, Keys.ARROW_RIGHT, Keys.ARROW_UP, Keys.ARROW_DOWN)) {
      if (text("chanceryView.state.sel").equals(text("chanceryView.state.center"))) {
        browser.focused().sendKeys(arrow);
        settle();
      }
    }
    browser.focused().sendKeys(Keys.ENTER);
    browser.await("chanceryView.state.open.length === 1");
    settle();
    browser.one("#graph").sendKeys(Keys.ESCAPE);
    browser.await("!chanceryView.state.sel");
    settle();
    browser.one("#tabs [aria-selected=true]").sendKeys(Keys.ARROW_RIGHT);
    browser.await("chanceryView.state.panel === 'list'");
    browser.await("document.activeElement.id === 'tab-list'");
    browser.checkQuiet();
  }

  @Test
  void everyPanelIsOpenToAllInEveryLook() throws Exception {
    for (Look look : List.of(Look.LIGHT, Look.DARK, Look.NARROW)) {
      try (Browser by = Browser.at(site, look)) {
        check(by, "/", "explorer-start");
        check(by, XI, "explorer-graph");
        check(by, XI + "&panel=timeline", "explorer-timeline");
        check(by, XI + "&panel=map", "explorer-map");
        assertEquals(List.of(), by.run(COVERED_NAMES));
        check(by, "/#view=events&center=xi-jinping", "explorer-events");
        by.checkQuiet();
      }
    }
  }

  private static void check(Browser by, String path, String name) throws Exception {
    by.open(path);
    by.await(DRAWN);
    by.screenshot(name);
    by.checkAccess(name);
    long wider = (Long) by.run("return document.documentElement.scrollWidth - window.innerWidth");
    assertTrue(wider <= 0, name + " scrolls sideways by " + wider);
  }

  @Test
  void showsTheQueryBehindAPanel() {
    browser.open(XI);
    browser.one("#side a.sparql").click();
    browser.await(
        "location.pathname === '/query' && document.querySelector('#view')?.dataset.drawn");
    assertFalse(browser.all("#view tbody tr").isEmpty(), browser.one("#view").getText());
    browser.checkQuiet();
  }
}
