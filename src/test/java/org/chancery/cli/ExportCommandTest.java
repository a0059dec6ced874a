package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.SampleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of graphs, as users type them. */
class ExportCommandTest {
  private static final String HELD =
      "CONSTRUCT { ?e a ?t } WHERE { ?e a dip:Meeting ; a ?t ; dip:status dip:held }";

  @TempDir private static Path temp;
  private static String kg;

  @BeforeAll
  static void makeStore() {
    kg = temp.resolve("kg").toString();
    SampleStore.fill(Path.of(kg)).close();
  }

  private static CommandRun export(String... more) {
    List<String> args = new ArrayList<>(List.of("export", "--store", kg));
    args.addAll(List.of(more));
    return CommandRun.of(args);
  }

  private static long count(String text, String of) {
    return text.split(of, -1).length - 1L;
  }

  @Test
  void holdsWhatTheStoreHolds() {
    String events = export("--format", "gexf", "--view", "events").out();
    String ask =
        "SELECT (COUNT(DISTINCT ?e) AS ?n)"
            + " { VALUES ?t { dip:Meeting dip:Sanction dip:Statement } ?e a ?t }";
    CommandRun asked = CommandRun.of("query", "--store", kg, "--format", "csv", "-e", ask);
    long known = Long.parseLong(asked.out().strip().split("\\s+")[1]);
    assertTrue(known > 5, asked.out());
    long written = 0;
    for (String kind : List.of("meeting", "sanction", "statement")) {
      written += count(events, "for=\"kind\" value=\"" + kind + "\"");
    }
    assertEquals(known, written);
  }

  @Test
  void aQueryChoosesEvents() throws IOException {
    Path file = temp.resolve("held.rq");
    Files.writeString(file, HELD);
    String typed = export("--format", "graphml", "--view", "events", "-e", HELD).out();
    CommandRun read = export("--format", "graphml", "--view", "events", "--query", file.toString());
    assertEquals(typed, read.out(), read.err());
    assertTrue(count(typed, ">held<") > 0, typed);
    assertEquals(0, count(typed, ">planned<") + count(typed, ">statement<"));
    CommandRun nothing = export("--format", "dot", "-e", "CONSTRUCT { ?s ?p 1 } { ?s ?p 'none' }");
    assertTrue(nothing.err().contains("no events"), nothing.err());
    assertEquals(0, nothing.code());
  }

  @Test
  void formatsAreTypedWithAHyphen() {
    CommandRun run = export("--format", "graphml-yed");
    assertTrue(run.out().contains("<y:NodeLabel>"), run.err());
    assertTrue(CommandRun.of("export", "--help").out().contains("graphml-yed"));
  }

  @Test
  void foldersAndArchivesHoldTheSameFiles() throws IOException {
    Path folder = temp.resolve("tables");
    Path zip = temp.resolve("tables.zip");
    assertEquals(0, export("--format", "csv", "-o", zip.toString()).code());
    for (int time = 0; time < 2; time++) {
      assertEquals(0, export("--format", "csv", "-o", folder.toString()).code());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(3, files.count());
    }
    String facts = Files.readString(folder.resolve("facts.csv"));
    assertTrue(facts.contains("met"), facts);
    assertTrue(Files.size(zip) > 0);
    assertEquals(0, export("--format", "neo4j", "-o", temp.resolve("neo").toString()).code());
    assertTrue(Files.isExecutable(temp.resolve("neo").resolve("import.sh")));
    try (Stream<Path> files = Files.list(temp)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void saysWhatDoesNotGoTogether() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("taken"));
    Path file = Files.writeString(temp.resolve("taken.txt"), "mine");
    check("--view", export("--format", "trig", "--view", "actors"));
    check("--rdf", export("--format", "gexf", "--rdf", "1.1"));
    check("--gexf-version", export("--format", "graphml", "--gexf-version", "1.2"));
    check("1.2 or 1.3", export("--format", "gexf", "--gexf-version", "2"));
    check("--excel", export("--format", "neo4j", "--excel", "-o", "x"));
    check("-o", export("--format", "csv"));
    check("folder", export("--format", "gexf", "-o", folder.toString()));
    check("is a file", export("--format", "csv", "-o", file.toString()));
    check("CONSTRUCT", export("--format", "gexf", "-e", "ASK { ?s ?p ?o }"));
    check("one query", export("--format", "gexf", "-e", HELD, "--query", "x.rq"));
    check("no such file", export("--format", "gexf", "--query", temp.resolve("x.rq").toString()));
    check("expected one of", export("--format", "nothing"));
  }

  private static void check(String words, CommandRun run) {
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertEquals("", run.out());
  }
}
