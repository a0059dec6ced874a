package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the files of the explorer to what is promised of them. */
class ExplorerPageTest {
  private static final Path SERVER = Path.of("src/main/resources/server");
  private static final int MOST_BYTES = 400_000;
  private static final int MOST_LINES = 400;

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(SERVER.resolve("assets/explorer"))) {
      all.forEach(file -> files.put(file.getFileName().toString(), text(file)));
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page() {
    return text(SERVER.resolve("explorer.mustache"));
  }

  @Test
  void staysSmall() throws IOException {
    Map<String, String> files = files();
    int bytes = page().length() + files.values().stream().mapToInt(String::length).sum();
    assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    files.forEach(
        (name, text) -> assertTrue(text.lines().count() <= MOST_LINES, name + " is too long"));
  }

  /** Modules that the page does not name are found one after the other, which takes long. */
  @Test
  void namesAllModulesBeforehand() throws IOException {
    Set<String> named =
        Pattern.compile("modulepreload\" href=\"/assets/explorer/([a-z-]+\\.js)\"")
            .matcher(page())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> modules =
        files().keySet().stream()
            .filter(name -> name.endsWith(".js"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(modules, named);
  }

  @Test
  void makesNoMarkupOfDataAndCallsNobody() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function"
                + "|d3\\.html|\\.html\\(|@import|style=\"");
    Set<String> allowed =
        Set.of(
            "http://www.w3.org/2000/svg", "http://gexf.net/1.3", "https://www.wikidata.org/wiki/");
    Pattern address = Pattern.compile("https?://[\\w./-]+");
    Map<String, String> files = files();
    files.put("explorer.mustache", page());
    files.forEach(
        (name, text) -> {
          Matcher found = forbidden.matcher(text);
          assertFalse(found.find(), () -> name + " has " + found.group());
          address
              .matcher(text)
              .results()
              .map(MatchResult::group)
              .forEach(link -> assertTrue(allowed.contains(link), name + " has " + link));
        });
  }
}
