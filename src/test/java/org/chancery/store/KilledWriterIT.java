package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment leaves a store that opens and holds whole articles. */
class KilledWriterIT {
  private static final int KILLS = 8;
  private static final long SEED = 20190620;
  private static final int LONGEST_LIFE_MS = 700;

  @TempDir private Path temp;

  @Test
  void losesNothingAndLeavesNothingHalfDone() throws Exception {
    Path folder = temp.resolve("kg");
    Random random = new Random(SEED);
    int round = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = runAndKill(folder, round, 1 + random.nextInt(LONGEST_LIFE_MS));
      try (KnowledgeStore store = KnowledgeStore.open(folder)) {
        store.read(KilledWriterIT::holdsWholeArticles);
        for (int taken = round; taken <= acknowledged; taken++) {
          for (ArticleGraph article : EndlessWriter.articles(taken)) {
            assertTrue(store.entry(article.entry().article()).isPresent(), "lost " + article);
          }
        }
      }
      round = acknowledged + 1;
    }
    assertTrue(round > KILLS, "the writer was never alive long enough to write");
  }

  /** Returns the last round that the store has taken before its writer was killed. */
  private int runAndKill(Path folder, int from, int lifeMs)
      throws IOException, InterruptedException {
    Path taken = temp.resolve("taken-" + from);
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.toString(),
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(taken.toFile())
            .start();
    while (writer.isAlive() && Files.size(taken) == 0) {
      writer.waitFor(10, TimeUnit.MILLISECONDS);
    }
    writer.waitFor(lifeMs, TimeUnit.MILLISECONDS);
    writer.destroyForcibly().waitFor();
    return Files.readAllLines(taken).stream()
        .mapToInt(Integer::parseInt)
        .max()
        .orElseThrow(() -> new AssertionError("the writer could not begin round " + from));
  }

  private static boolean holdsWholeArticles(DatasetGraph dataset) {
    List<Node> graphs = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    graphs.removeIf(graph -> !graph.getURI().startsWith(Graphs.BASE + "article/"));
    assertTrue(!graphs.isEmpty());
    for (Node graph : graphs) {
      Set<String> rounds = new HashSet<>();
      List<Quad> quads = new ArrayList<>();
      dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      quads.forEach(quad -> rounds.add(quad.getObject().getLiteralLexicalForm().split(":")[0]));
      assertEquals(EndlessWriter.QUADS, quads.size(), "torn: " + graph);
      assertEquals(1, rounds.size(), "of several rounds: " + graph);
    }
    return true;
  }
}
