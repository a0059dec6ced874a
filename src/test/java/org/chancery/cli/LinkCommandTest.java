package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.SampleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of people, in and out. */
class LinkCommandTest {
  private static final String SCHOLAR = "mira-holt~xi-visit-held";

  @TempDir private Path temp;
  private String kg = "";

  @BeforeEach
  void makeStore() {
    kg = temp.resolve("kg").toString();
    SampleStore.fill(Path.of(kg)).close();
  }

  private CommandRun link(String... more) {
    List<String> args = new ArrayList<>(List.of("link", "--store", kg));
    args.addAll(List.of(more));
    return CommandRun.of(args);
  }

  private String file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private String itemOf(String key) {
    String entity = "<https://w3id.org/chancery/id/" + key + ">";
    String query = "SELECT ?i { " + entity + " <http://www.w3.org/2002/07/owl#sameAs> ?i }";
    return CommandRun.of("query", "--store", kg, "--format", "csv", "-e", query).out();
  }

  @Test
  void whatIsNotLinkedIsFilledInAndTakenBackIn() throws IOException {
    Path list = temp.resolve("list.csv");
    assertEquals(0, link("--unlinked", list.toString()).code());
    List<String> lines = Files.readAllLines(list);
    assertEquals(2, lines.size(), lines.toString());
    assertEquals(
        SCHOLAR
            + ",,,Mira Holt,person,scholar of Korean affairs,,1,2019-06-21,2019-06-21,"
            + "https://news.example/xi-visit-held,Q4115189",
        lines.get(1));
    assertTrue(link("--accept", list.toString()).err().contains("0 new decisions"));
    String filled = lines.get(0) + "\n" + lines.get(1).replace(",,,", ",Q13406268,her page,");
    CommandRun run =
        link("--accept", file("list.csv", filled), "--by", "Ann", "--unlinked", list + "2");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("1 new decisions"), run.err());
    assertTrue(run.err().contains(": 0 not linked"), run.err());
    assertTrue(itemOf(SCHOLAR).contains("http://www.wikidata.org/entity/Q13406268"));
  }

  @Test
  void decisionsMoveToAnotherStoreWithWhoAndWhen() throws IOException {
    String given =
        file(
            "given.csv",
            """
            \ufeffEntity;QID;Note;By;At
            https://w3id.org/chancery/id/xi-jinping;https://www.wikidata.org/wiki/Q1;;Ben;2020-02-03T04:05:06Z
            vladimir-putin;none;a namesake;;
            """);
    assertEquals(0, link("--accept", given, "--by", "Ann").code());
    Path out = temp.resolve("out.csv");
    link("--decisions", out.toString());
    List<String> lines = Files.readAllLines(out);
    assertEquals("xi-jinping,Q1,,Ben,2020-02-03T04:05:06Z", lines.get(2));
    assertTrue(lines.get(1).startsWith("vladimir-putin,none,a namesake,Ann,20"), lines.get(1));

    kg = temp.resolve("other").toString();
    String article = file("empty.txt", "Nothing of note\n\nIt rained.\n");
    CommandRun build =
        CommandRun.of("build", "--input", article, "--store", kg, "--decisions", out.toString());
    assertEquals(0, build.code(), build.err());
    assertTrue(itemOf("xi-jinping").contains("/Q1"));
    Path again = temp.resolve("again.csv");
    link("--decisions", again.toString());
    assertEquals(lines, Files.readAllLines(again));
    link("--accept", file("back.csv", "entity,qid\nxi-jinping,auto\n"));
    assertFalse(itemOf("xi-jinping").contains("/Q1"));
  }

  @Test
  void aWrongFileChangesNothingAndSaysWhere() throws IOException {
    String wrong =
        file("wrong.csv", "entity,qid\nxi-jinping,Q1\njoe-biden,Mr\nhttps://x.example/a,Q2\n");
    CommandRun run = link("--accept", wrong);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("record 2: \"Mr\""), run.err());
    assertTrue(run.err().contains("record 3: \"https://x.example/a\""), run.err());
    assertTrue(itemOf("xi-jinping").contains("Q15031"));
    assertTrue(
        link("--accept", file("no.csv", "a,b\n1,2\n")).err().contains("no column \"entity\""));
    String twice = file("twice.csv", "entity,qid\nxi-jinping,Q1\nxi-jinping,Q2\n");
    assertTrue(link("--accept", twice).err().contains("twice"));
    assertEquals(3, link("--accept", temp + "/missing.csv").code());
  }

  @Test
  void draftsOnlyWhoSomebodyHasLookedForInVain() throws IOException {
    Path drafts = temp.resolve("drafts.txt");
    link("--quickstatements", drafts.toString());
    assertEquals(List.of(), Files.readAllLines(drafts));
    link(
        "--accept",
        file("n.csv", "entity,qid,note\n" + SCHOLAR + ",none,\"scholar of \"\"Korea\"\"\"\n"));
    CommandRun run = link("--quickstatements", drafts.toString());
    assertTrue(run.err().contains("Notability"), run.err());
    List<String> lines = Files.readAllLines(drafts);
    assertEquals("CREATE", lines.get(0));
    assertEquals("LAST\tLen\t\"Mira Holt\"", lines.get(1));
    assertEquals("LAST\tDen\t\"scholar of Korea\"", lines.get(2));
    assertTrue(
        lines
            .get(3)
            .matches(
                "LAST\tP31\tQ5\tS854\t\"https://news.example/xi-visit-held\"\tS813\t\\+20\\d\\d-\\d\\d-\\d\\dT00:00:00Z/11"),
        lines.get(3));
  }

  @Test
  void saysWhyItCannotAsk() {
    CommandRun offline = link("--api", "http://localhost:1/w/api.php");
    assertEquals(3, offline.code());
    assertTrue(offline.err().contains("are you offline?"), offline.err());
    assertFalse(offline.err().contains("Exception"), offline.err());
    assertEquals(2, link("--endpoint", "file:///etc/passwd").code());
    assertEquals(2, link("--threshold", "7").code());
  }
}
