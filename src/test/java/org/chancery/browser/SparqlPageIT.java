package org.chancery.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The SPARQL page as somebody uses it. */
@ExtendWith(SampleSite.Provider.class)
class SparqlPageIT {
  private static final String DRAWN = "document.querySelector('#view').dataset.drawn";
  private static final String PREFIX = "PREFIX dip: <https://w3id.org/chancery/ontology#>\n";
  private static final String MEETINGS =
      PREFIX + "CONSTRUCT { ?a dip:met ?b }\nWHERE { ?e a dip:Meeting ; dip:participant ?a, ?b }";
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

  private static String permalink(String query) {
    return "/query#query=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void see(Browser by, String view) {
    by.one("#as-" + view.toLowerCase(java.util.Locale.ROOT)).click();
    by.await(DRAWN + " === '" + view + "'");
  }

  private static void type(String text) {
    browser.focused().sendKeys(text);
  }

  private static String query() {
    return (String)
        browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()");
  }

  @Test
  void everyQuestionGivesAnAnswerInEveryView() throws Exception {
    browser.open("/query");
    List<NamedQuery> questions = NamedQueries.questions();
    for (NamedQuery question : questions) {
      if (question.tags().contains("wikidata")) {
        continue;
      }
      browser.button(question.summary()).click();
      browser.await(DRAWN + " === 'Table'");
      assertEquals(question.text(), query());
      assertFalse(browser.one("#view").getText().isBlank(), question.name());
      assertTrue(browser.all("#view .problem").isEmpty(), browser.one("#view").getText());
      see(browser, "Graph");
      see(browser, "Timeline");
      browser.checkQuiet();
    }
    browser.checkAccess("questions");
  }

  @Test
  void looksGoodAndServesAllInEveryLook() throws Exception {
    for (Look look : List.of(Look.LIGHT, Look.DARK, Look.NARROW)) {
      try (Browser by = Browser.at(site, look)) {
        by.open("/query");
        by.screenshot("query-start");
        by.checkAccess("start");
        by.open("/query#question=who-met-whom");
        by.await(DRAWN);
        by.screenshot("query-table");
        by.checkAccess("table");
        see(by, "Timeline");
        by.run("document.querySelector('#results').scrollIntoView()");
        by.screenshot("query-timeline");
        by.checkAccess("timeline");
        by.open(permalink("#defaultView:Graph\n" + MEETINGS));
        by.await(DRAWN + " === 'Graph'");
        by.run("document.querySelector('#results').scrollIntoView()");
        by.screenshot("query-graph");
        by.checkAccess("graph");
        long wider =
            (Long) by.run("return document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(wider <= 0, look + " scrolls sideways by " + wider);
        by.checkQuiet();
      }
    }
  }

  @Test
  void completesFromOurOntologyAndDeclaresPrefixes() {
    browser.open("/query");
    browser.run(
        "const editor = document.querySelector('.CodeMirror').CodeMirror;"
            + "editor.setValue('SELECT * WHERE {\\n  ?x '); editor.focus(); editor.setCursor(1, 5)");
    for (String word : List.of("dip:particip", " ?y ; a dip:Meet", " ; dip:status dip:hel")) {
      type(word);
      browser.await("document.querySelector('.CodeMirror-hint-active')");
      type(Keys.ENTER.toString());
    }
    type(" }" + Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.await(DRAWN);
    assertEquals(
        PREFIX
            + "SELECT * WHERE {\n"
            + "  ?x dip:participant ?y ; a dip:Meeting ; dip:status dip:held }",
        query());
    browser.checkQuiet();
  }

  @Test
  void setsParametersAndKeepsTheQueryInTheAddress() {
    browser.open("/query#question=who-met-whom");
    browser.await(DRAWN);
    int all = browser.all("#view tbody tr").size();
    browser.one("#about input").sendKeys("Xi Jinping" + Keys.ENTER);
    browser.await(DRAWN);
    int some = browser.all("#view tbody tr").size();
    assertTrue(some > 0 && some < all, some + " of " + all);
    String address = browser.path();
    browser.open(address);
    browser.await(DRAWN);
    assertEquals(some, browser.all("#view tbody tr").size());
    assertTrue(query().contains("\"Xi Jinping\""));
    browser.checkQuiet();
  }

  @Test
  void linksWhatIsInTheStoreToItsPage() throws Exception {
    browser.open(permalink(PREFIX + "SELECT ?who ?type { ?who a dip:Leader, ?type }"));
    browser.await(DRAWN);
    WebElement who = browser.one("#view td a");
    assertTrue(who.getDomAttribute("href").startsWith("/id/"), who.getDomAttribute("href"));
    assertTrue(who.getText().startsWith("id:"), who.getText());
    browser.button("CSV").click();
    Path csv = browser.download("answer.csv");
    String first = Files.readString(csv).lines().skip(1).findFirst().orElse("");
    assertTrue(first.startsWith("https://w3id.org/chancery/id/"), first);
    browser.checkQuiet();
  }

  @Test
  void showsTripleTermsYesAndMistakes() {
    browser.open(
        permalink(
            "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"
                + "CONSTRUCT { ?r rdf:reifies ?t } WHERE { ?r rdf:reifies ?t } LIMIT 3"));
    browser.await(DRAWN);
    assertTrue(browser.one("#view td:last-child").getText().startsWith("<<( id:"));
    browser.open(permalink("ASK { ?s ?p ?o }"));
    browser.await(DRAWN);
    assertEquals("Yes.", browser.one("#view").getText());
    browser.open(permalink("SELECT * {\n  ?s ?p }"));
    browser.await("document.querySelector('#view .problem')");
    assertTrue(browser.one("#view").getText().contains("line 2"), browser.one("#view").getText());
    assertEquals(1, browser.consoleErrors().size(), "the refused request alone");
    browser.checkQuiet();
  }

  @Test
  void isUsedWithoutAMouse() {
    browser.open("/query");
    browser.run("document.querySelector('.CodeMirror').CodeMirror.focus()");
    type(Keys.TAB.toString());
    assertEquals("Run", browser.focused().getText(), "the editor does not hold the tabulator");
    type(Keys.ENTER.toString());
    browser.await(DRAWN);
    browser.run("document.querySelector('#as-table').focus()");
    type(Keys.ARROW_RIGHT.toString());
    browser.await(DRAWN + " === 'Graph'");
    assertEquals("Graph", browser.focused().getText());
    browser.checkQuiet();
  }

  @Test
  void librariesWorkUnderTheStrictPolicyOfOtherPages() {
    browser.open("/ontology");
    Object drawn =
        browser.runAsync(
            "const done = arguments[0];"
                + "const link = document.createElement('link');"
                + "link.id = '__________cytoscape_stylesheet'; link.rel = 'stylesheet';"
                + "link.href = '/assets/canvas.css'; document.head.append(link);"
                + "const box = document.createElement('div'); document.body.prepend(box);"
                + "box.style.height = '300px';"
                + "const script = document.createElement('script');"
                + "script.src = '/assets/lib/d3/d3.min.js'; document.head.append(script);"
                + "script.onload = async () => {"
                + "  const { default: cytoscape } ="
                + "      await import('/assets/lib/cytoscape/cytoscape.esm.min.mjs');"
                + "  const cy = cytoscape({ container: box, elements: [{ data: { id: 'a' } }] });"
                + "  const svg = d3.select(box).append('svg').style('width', '100px');"
                + "  svg.append('g').call(d3.axisTop(d3.scaleUtc()));"
                + "  done(cy.nodes().length + svg.selectAll('.tick').size()); }");
    assertTrue((Long) drawn > 1, String.valueOf(drawn));
    browser.checkQuiet();
  }
}
