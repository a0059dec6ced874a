package org.chancery.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

/** The files that a view can be taken away as: they open, and hold what the view shows. */
@ExtendWith(SampleSite.Provider.class)
class ExplorerDownloadsIT {

  @Test
  void filesHoldWhatTheViewShows(SampleSite site) throws Exception {
    try (Browser browser = Browser.at(site, Look.LIGHT)) {
      browser.open("/#view=actors&center=xi-jinping");
      long actors = (Long) browser.run("return chanceryView.picture.actors.size");
      long edges = (Long) browser.run("return chanceryView.picture.edges.size");
      long events = (Long) browser.run("return chanceryView.picture.events.length");
      assertTrue(actors > 1 && edges > 0 && events > 0);

      Document gexf = xml(download(browser, "GEXF", "gexf"));
      assertEquals(actors, gexf.getElementsByTagName("node").getLength());
      assertEquals(edges, gexf.getElementsByTagName("edge").getLength());

      Document svg = xml(download(browser, "SVG", "svg"));
      assertEquals("svg", svg.getDocumentElement().getTagName());
      assertTrue(svg.getDocumentElement().getTextContent().contains("Xi Jinping"));

      Path png = download(browser, "PNG", "png");
      assertNotNull(ImageIO.read(png.toFile()), "no picture");

      try (Reader reader = Files.newBufferedReader(download(browser, "CSV", "csv"));
          CSVParser rows =
              CSVFormat.DEFAULT
                  .builder()
                  .setHeader()
                  .setSkipHeaderRecord(true)
                  .get()
                  .parse(reader)) {
        assertEquals(events, rows.getRecords().size());
      }
      assertEquals(
          browser.run(
              "return Promise.all(chanceryView.picture.events.map(each =>"
                  + " fetch('/explore/evidence?event=' + encodeURIComponent(each.id))"
                  + ".then(answer => answer.json())))"
                  + ".then(all => all.flatMap(each => each.claims).length)"),
          sentences(download(browser, "Sentences", "zip")));
      browser.checkQuiet();
    }
  }

  private static Path download(Browser browser, String kind, String ending) throws Exception {
    browser.run(
        "document.querySelector('#share details').open = true;"
            + "[...document.querySelectorAll('#share li button')]"
            + ".find(each => each.textContent.includes(arguments[0])).click()",
        kind);
    return browser.download("xi-jinping." + ending);
  }

  /** Returns how many facts with a sentence the archive holds. */
  private static long sentences(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        Reader reader =
            new InputStreamReader(
                zip.getInputStream(zip.getEntry("facts.csv")), StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return rows.stream().filter(row -> !row.get("evidence").isEmpty()).count();
    }
  }

  private static Document xml(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }
}
