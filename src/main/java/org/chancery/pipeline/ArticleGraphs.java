package org.chancery.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.chancery.store.ArticleGraph;
import org.chancery.store.CatalogueEntry;
import org.jspecify.annotations.Nullable;

/** Makes an article's graph: extracts its facts, writes them as quads and checks these. */
public final class ArticleGraphs implements GraphMaker {
  private final Supplier<Reading> source;
  private final Iris iris;
  private final ArticleQuads quads;
  private final String readBy;
  private @Nullable Reading loaded;

  /**
   * Puts the stages together.
   *
   * @param reading gives the stages up to the facts; asked for when the first article comes, since
   *     loading them takes seconds, and kept
   * @param iris makes IRIs
   * @param version version of this program
   * @param readBy digest of what decides how articles are read
   */
  public ArticleGraphs(Supplier<Reading> reading, Iris iris, String version, String readBy) {
    this.source = reading;
    this.iris = iris;
    this.quads = new ArticleQuads(iris, version);
    this.readBy = readBy;
  }

  @Override
  public Made make(Article article, String contentHash) {
    ArticleFacts facts = reading().read(article);
    List<Quad> graph = quads.of(facts);
    SortedMap<String, Integer> claims = new TreeMap<>();
    for (Claim claim : facts.claims()) {
      claims.merge(claim.type(), 1, Integer::sum);
    }
    CatalogueEntry entry =
        new CatalogueEntry(
            iris.article(article.id()),
            article.id(),
            article.title(),
            article.date(),
            article.publisher(),
            contentHash,
            readBy,
            claims,
            graph.size());
    return new Made(new ArticleGraph(entry, graph), List.of());
  }

  private synchronized Reading reading() {
    Reading known = loaded;
    if (known == null) {
      known = source.get();
      loaded = known;
    }
    return known;
  }
}
