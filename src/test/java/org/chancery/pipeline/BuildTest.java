package org.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.article.Article;
import org.chancery.article.Blocks;
import org.chancery.article.Problem;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.chancery.entity.Linker;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.rdf.Iris;
import org.chancery.store.KnowledgeStore;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  /** Sees no sentences, and fails on a word, as an engine might. */
  private static final Annotator ANNOTATOR =
      article -> {
        if (article.text().contains("overflow")) {
          throw new StackOverflowError();
        }
        if (article.text().contains("defect")) {
          throw new IllegalStateException("two\nlines");
        }
        return new AnnotatedText(article, List.of(), sentence -> java.util.Optional.empty());
      };

  @TempDir private Path temp;

  private static ReadResult article(String id, String text) {
    return new ReadResult.Good(
        new Article(
            id,
            null,
            "Title",
            "Daily",
            LocalDate.of(2020, 1, 2),
            text,
            new Blocks().of(text, null, 0)));
  }

  private RunReport build(
      KnowledgeStore store,
      int threads,
      ExistingArticles existing,
      String program,
      List<ReadResult> input) {
    GraphMaker maker =
        new ArticleGraphs(
            () -> new Reading(ANNOTATOR, new Linker(), List.of()),
            new Iris(store.base()),
            "1",
            program);
    Build build =
        new Build(store, maker, new Build.Settings(threads, existing, program), CLOCK, done -> {});
    return build.run(Results.of(input.toArray(ReadResult[]::new)));
  }

  private RunReport build(KnowledgeStore store, ReadResult... input) {
    return build(store, 2, ExistingArticles.REPORT, "program", Arrays.asList(input));
  }

  private KnowledgeStore store(String name) {
    return KnowledgeStore.create(temp.resolve(name), null, Iris.DEFAULT_BASE);
  }

  private static String hash(KnowledgeStore store) {
    return store.read(dataset -> CanonicalQuads.sha256(dataset::find));
  }

  @Test
  void oneBadArticleCostsOneProblem() {
    Problem unreadable = new Problem("x.bin", Problem.Kind.BINARY, "is binary", "leave it out");
    try (KnowledgeStore store = store("kg")) {
      RunReport report =
          build(
              store,
              article("a", "Good one."),
              new ReadResult.Bad(unreadable),
              article("b", "defect"),
              article("c", "overflow"),
              article("a", "The same id again."),
              article("d", "Good two."));
      assertEquals(2, report.added());
      assertEquals(2, store.info().articles());
      assertEquals(5, report.articles());
      assertEquals(
          List.of("x.bin", "b", "c", "a"), report.problems().stream().map(Problem::where).toList());
      assertFalse(report.problems().get(1).toString().contains("\n"), "one line a problem");
    }
  }

  @Test
  void unchangedArticlesCauseNoWrite() {
    try (KnowledgeStore store = store("kg")) {
      build(store, article("a", "One."), article("b", "Two."));
      String before = hash(store);
      GraphMaker refusing =
          (article, contentHash) -> {
            throw new AssertionError("nothing is to be made");
          };
      RunReport report =
          new Build(
                  store,
                  refusing,
                  new Build.Settings(2, ExistingArticles.REPORT, "program"),
                  CLOCK,
                  done -> {})
              .run(Results.of(article("b", "Two."), article("a", "One.")));
      assertEquals(2, report.unchanged());
      assertEquals(before, hash(store));
    }
  }

  @Test
  void readsAgainWhatAnotherProgramRead() {
    try (KnowledgeStore store = store("kg")) {
      build(store, article("a", "One."));
      RunReport report =
          build(store, 1, ExistingArticles.REPORT, "newer", List.of(article("a", "One.")));
      assertEquals(1, report.replaced());
    }
  }

  @Test
  void otherContentOfAnIdIsReportedReplacedOrSkipped() {
    try (KnowledgeStore store = store("kg")) {
      build(store, article("a", "One."));
      String before = hash(store);
      RunReport reported = build(store, article("a", "Other."));
      assertEquals(Problem.Kind.DUPLICATE, reported.problems().get(0).kind());
      List<ReadResult> other = List.of(article("a", "Other."));
      assertEquals(1, build(store, 1, ExistingArticles.SKIP, "program", other).skipped());
      assertEquals(before, hash(store));
      assertEquals(1, build(store, 1, ExistingArticles.REPLACE, "program", other).replaced());
      assertFalse(before.equals(hash(store)));
    }
  }

  @Test
  void orderThreadsAndRunsMakeNoDifference() {
    List<ReadResult> input = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      input.add(article("article " + i, "Text " + i));
    }
    String expected;
    try (KnowledgeStore store = store("reference")) {
      build(store, 1, ExistingArticles.REPORT, "program", input);
      expected = hash(store);
    }
    Collections.shuffle(input, new Random(7));
    try (KnowledgeStore store = store("other")) {
      build(store, 4, ExistingArticles.REPORT, "program", input.subList(0, 250));
      build(store, 3, ExistingArticles.REPORT, "program", input);
      assertEquals(expected, hash(store));
    }
  }

  @Test
  void stopsWithWholeArticles() {
    try (KnowledgeStore store = store("kg")) {
      GraphMaker maker =
          new ArticleGraphs(
              () -> new Reading(ANNOTATOR, new Linker(), List.of()),
              new Iris(store.base()),
              "1",
              "program");
      Build[] build = new Build[1];
      build[0] =
          new Build(
              store,
              maker,
              new Build.Settings(1, ExistingArticles.REPORT, "program"),
              CLOCK,
              done -> build[0].stop());
      RunReport report =
          build[0].run(Results.of(article("a", "One."), article("b", "Two."), article("c", "3")));
      assertTrue(report.stopped());
      assertEquals(report.added(), store.info().articles());
    }
  }
}
