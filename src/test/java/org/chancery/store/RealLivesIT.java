package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.article.Article;
import org.chancery.article.ArticleSource;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.chancery.pipeline.Reading;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@link EventLayerTest} sees on made-up claims, on those that the language engine finds in
 * articles: the sample, and whatever else is given by the property {@code lives.input}, paths with
 * commas between them. Each article is read once as it is and once cut short, as an earlier version
 * of it would be.
 */
@Tag("models")
class RealLivesIT {
  private static final int RUNS = Integer.getInteger("lives.runs", 30);
  private static final Iris IRIS = new Iris();

  private static final List<ArticleGraph> ARTICLES = new ArrayList<>();
  private static final Map<String, ArticleGraph> EARLIER = new HashMap<>();
  private final Lives lives = new Lives(new EventLayer(IRIS));

  @BeforeAll
  static void readEachArticleTwice() throws IOException {
    String more = System.getProperty("lives.input", "");
    List<Path> paths = new ArrayList<>(List.of(Path.of("data/articles")));
    Arrays.stream(more.split(",")).filter(p -> !p.isBlank()).map(Path::of).forEach(paths::add);
    Reading reading = Reading.standard();
    try (Results results = new ArticleSource(null, InputStream.nullInputStream()).read(paths)) {
      while (results.hasNext()) {
        if (results.next() instanceof ReadResult.Good good) {
          ARTICLES.add(graph(reading, good.article()));
          EARLIER.put(good.article().id(), graph(reading, cut(good.article())));
        }
      }
    }
  }

  private static ArticleGraph graph(Reading reading, Article article) {
    return Lives.graph(
        IRIS.article(article.id()),
        article.id(),
        new ArticleQuads(IRIS, "0").of(reading.read(article)));
  }

  private static Article cut(Article article) {
    return new Article(
        article.id(),
        article.url(),
        article.title(),
        article.publisher(),
        article.date(),
        article.text(),
        article.blocks().subList(0, (article.blocks().size() + 1) / 2));
  }

  @Test
  void orderCutsReplacementsAndRemovalsMakeNoDifference() {
    DatasetGraph atOnce = lives.atOnce(ARTICLES);
    long claims = SampleGraphs.claims(atOnce);
    assertTrue(SampleGraphs.events(atOnce) < claims, "some claims tell of one event");
    String expected = Lives.hash(atOnce);
    for (int run = 0; run < RUNS; run++) {
      Random fate = new Random(run);
      List<ArticleGraph> articles = new ArrayList<>(ARTICLES);
      DatasetGraph lived =
          lives.lived(articles, passing(), a -> EARLIER.getOrDefault(a.entry().id(), a), fate);
      assertEquals(expected, Lives.hash(lived), "run " + run + ", " + claims + " claims");
    }
  }

  /** Tells what another article tells, so that it joins events, and gives some of them its name. */
  private static ArticleGraph passing() {
    ArticleGraph like = ARTICLES.get(0);
    String name = like.entry().article().getURI();
    return Lives.renamed(like, name, IRIS.article("0-passing").getURI());
  }
}
