package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.store.Graphs;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private static final String SAYS = "<" + Graphs.BASE + "says>";
  @TempDir private static Path temp;
  private static String kg;

  @BeforeAll
  static void makeStore() {
    kg = temp.resolve("kg").toString();
    fill(kg);
  }

  /** Returns what the store then holds. */
  private static String fill(String folder) {
    try (KnowledgeStore store = KnowledgeStore.create(Path.of(folder), null, Graphs.BASE)) {
      store.put(List.of(Graphs.of("a", "one", 3), Graphs.of("b", "two", 4)));
      return store.read(dataset -> CanonicalQuads.text(dataset::find));
    }
  }

  private static CommandRun query(String... more) {
    List<String> args = new ArrayList<>(List.of("query", "--store", kg));
    args.addAll(List.of(more));
    return CommandRun.of(args);
  }

  private static CommandRun build(String... more) {
    List<String> args = new ArrayList<>(List.of("build", "--store", temp + "/new"));
    args.addAll(List.of(more));
    return CommandRun.of(args);
  }

  @ParameterizedTest
  @CsvSource({"csv, n7", "tsv, ?n7", "json, '\"value\":\"7\"'", "xml, >7</literal>", "table, |7|"})
  void answersInEachFormat(String format, String expected) {
    CommandRun run =
        query("--format", format, "-e", "SELECT (COUNT(*) AS ?n) { ?s " + SAYS + " ?o }");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().replaceAll("\\s", "").contains(expected), run.out());
    assertEquals("", run.err());
  }

  @Test
  void writesTablesForPeople() {
    String values =
        "('two  words'@en '2021-05-01'^^xsd:date dip:held) (UNDEF 7 <https://other.example/x>)";
    CommandRun run = query("-e", "SELECT * { VALUES (?a ?b ?c) { " + values + " } }");
    assertEquals(
        """
        | a         | b          | c                         |
        |-----------|------------|---------------------------|
        | two words | 2021-05-01 | dip:held                  |
        |           | 7          | <https://other.example/x> |
        """,
        run.out(),
        run.err());
  }

  @Test
  void answersTruthAndGraphs() {
    assertTrue(query("-e", "ASK { ?s " + SAYS + " 'one 0' }").out().contains("yes"));
    String construct = "CONSTRUCT { ?s dip:says ?o } { ?s " + SAYS + " ?o }";
    assertTrue(query("-e", construct).out().contains("dip:says"));
    assertEquals(2, query("--format", "csv", "-e", construct).code());
  }

  @Test
  void takesValuesForVariables() throws IOException {
    Path file = temp.resolve("q.rq");
    Files.writeString(file, "SELECT ?s { ?s " + SAYS + " ?word }");
    String out = query("--format", "csv", file.toString(), "--set", "word=two 3").out();
    assertTrue(out.contains("article/b") && !out.contains("article/a"), out);
    String count = "SELECT (COUNT(*) AS ?n) { ?s " + SAYS + " ?o }";
    String set = "s=<" + Graphs.BASE + "article/a>";
    assertTrue(query("--format", "csv", "-e", count, "--set", set).out().contains("3"));
  }

  @Test
  void listsAndAsksNamedQuestions() {
    CommandRun list = CommandRun.of("query", "--list");
    assertEquals(0, list.code(), list.err());
    for (NamedQuery question : NamedQueries.questions()) {
      assertTrue(list.out().contains(question.summary()), question.name());
      question.parameters().keySet().forEach(key -> assertTrue(list.out().contains(key + "=")));
    }
    CommandRun run = query("who-met-whom", "--format", "csv", "--set", "person=Nobody");
    assertEquals("name1,name2,date,places,sources", run.out().strip(), run.err());
  }

  @Test
  void saysWhatIsWrongWithoutStackTrace() {
    check(2, "not valid SPARQL", query("-e", "SELECT WHERE"));
    check(2, "give one query", query());
    check(2, "no-such-question", query("no-such-question"));
    check(2, "no ?actor; it takes ", query("who-met-whom", "--set", "actor=Nobody"));
    check(3, "there is no store at", CommandRun.of("info", "--store", temp + "/none"));
    check(2, "--store", CommandRun.of("info"));
    check(2, "there is no file or folder", build("--input", temp + "/none"));
    check(2, "--base", build("--input", temp.toString(), "--base", "not an iri"));
    check(2, "mutually exclusive", build("--input", kg, "--replace", "--skip-existing"));
    check(2, "--passwords", CommandRun.of("serve", "--store", kg, "--host", "0.0.0.0"));
    check(2, "ftp", CommandRun.of("serve", "--store", kg, "--allow-service", "ftp://example.org/"));
    check(2, "no-such-command", CommandRun.of("no-such-command"));
    check(2, "Which command", CommandRun.of());
  }

  private static void check(int code, String words, CommandRun run) {
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  @Test
  void everyCommandHelpsWithExamples() {
    List<String> commands =
        CommandRun.of("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.matches("  [a-z].*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertTrue(commands.contains("build"));
    for (String command : commands) {
      CommandRun run = CommandRun.of(command, "--help");
      assertEquals(0, run.code());
      assertTrue(run.out().contains("Example"), command);
      assertTrue(run.out().contains("chancery " + command), command);
    }
    assertTrue(CommandRun.of("--version").out().startsWith("Chancery "));
    assertTrue(CommandRun.of("completion").out().contains("complete -F"));
  }

  @Test
  void exportsWhatTheStoreHolds() {
    Map<String, Lang> formats =
        Map.of("trig", Lang.TRIG, "nquads", Lang.NQUADS, "jsonld", Lang.JSONLD);
    String copy = temp.resolve("exported").toString();
    String expected = fill(copy);
    formats.forEach(
        (format, lang) -> {
          String file = temp.resolve("kg." + format).toString();
          CommandRun run = CommandRun.of("export", "--store", copy, "--format", format, "-o", file);
          assertEquals(0, run.code(), run.err());
          DatasetGraph read = RDFParser.source(file).forceLang(lang).toDatasetGraph();
          assertEquals(expected, CanonicalQuads.text(read::find), format);
        });
    String turtle = CommandRun.of("export", "--store", copy, "--format", "ttl").out();
    assertTrue(turtle.contains("one 2") && turtle.contains("two 3"));
  }

  @Test
  void removesArticles() {
    String copy = temp.resolve("shrinking").toString();
    fill(copy);
    CommandRun removed = CommandRun.of("remove", "--store", copy, "a", "unknown");
    assertEquals(1, removed.code());
    assertTrue(removed.err().contains("unknown: not in the store"));
    String info = CommandRun.of("info", "--store", copy).out();
    assertTrue(info.matches("(?s)articles +1\\s.*"), info);
  }

  @Test
  void showsWhatIsRead() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("input"));
    Files.writeString(folder.resolve("good.txt"), "A headline\n\nThe ministers met in Oslo.\n");
    Files.writeString(folder.resolve("empty.txt"), "");
    CommandRun run = CommandRun.of("read", "--input", folder.toString());
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("{\"id\":\"good\""), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void importsAuthorityTables() {
    String folder = temp + "/authority";
    String slice = "src/test/resources/wikidata/slice.json";
    CommandRun run = CommandRun.of("authority", "import", "--from", slice, "--to", folder);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("15 entities read"), run.err());
    assertEquals("", run.out());
    CommandRun none = CommandRun.of("authority", "import", "--from", "none.json", "--to", folder);
    assertEquals(2, none.code(), none.err());
    CommandRun other = build("--input", "data/articles", "--authority", temp.toString());
    assertEquals(2, other.code(), other.err());
    assertTrue(other.err().contains("--authority: there is no authority table in"), other.err());
  }
}
