package org.chancery.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.text.Annotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The real language engine: it says what the cases have on record, in any order, on any thread. */
@Tag("models")
class RecordingsIT {
  private static Annotator engine;

  @BeforeAll
  static void load() {
    engine = new CoreNlpAnnotator();
  }

  @TestFactory
  Stream<DynamicTest> recordingsAreTrue() throws IOException {
    return Case.all().stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () ->
                        assertEquals(
                            Files.readString(each.recording()),
                            Recording.write(engine.annotate(each.article())),
                            "run CasesTest with -Dcases.update=true")));
  }

  @Test
  void saysTheSameInAnyOrderOnAnyNumberOfThreads() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (Case each : Case.all()) {
      articles.add(each.article());
    }
    Map<String, String> expected = new TreeMap<>();
    for (Article article : articles) {
      expected.put(article.id(), Recording.write(engine.annotate(article)));
    }
    for (int threads : List.of(1, 2, 4)) {
      Collections.shuffle(articles, new Random(threads));
      assertEquals(expected, annotateAll(articles, threads), threads + " threads");
    }
  }

  private static Map<String, String> annotateAll(List<Article> articles, int threads)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Map<String, Future<String>> running = new TreeMap<>();
      for (Article article : articles) {
        running.put(article.id(), pool.submit(() -> Recording.write(engine.annotate(article))));
      }
      Map<String, String> found = new TreeMap<>();
      for (Map.Entry<String, Future<String>> each : running.entrySet()) {
        found.put(each.getKey(), each.getValue().get());
      }
      return found;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void noOtherTextPassesForTheRecordedOne() throws IOException {
    String text = "Somebody else met nobody.\n";
    Article other =
        new Article("other", null, null, null, null, text, new Blocks().of(text, null, 0));
    Case any = Case.all().get(0);
    RecordedAnnotator recorded = new RecordedAnnotator(any.recording());
    String message =
        assertThrows(IllegalArgumentException.class, () -> recorded.annotate(other)).getMessage();
    assertTrue(message.contains("out of date"), message);
  }
}
