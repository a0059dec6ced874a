package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.article.Article;
import org.chancery.article.Problem;
import org.chancery.claim.Term;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.ArticleGraph;
import org.chancery.store.CatalogueEntry;
import org.chancery.validate.ShapesGate;
import org.chancery.validate.Verdict;
import org.jspecify.annotations.Nullable;

/** Makes an article's graph: extracts its facts, writes them as quads and checks these. */
public final class ArticleGraphs implements GraphMaker {
  /** How the names of all classes of claims end. */
  private static final String CLAIM = "Claim";

  private final Supplier<Reading> source;
  private final Iris iris;
  private final ArticleQuads quads;
  private final ShapesGate gate = new ShapesGate();
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
    Verdict verdict = gate.check(quads.of(reading().read(article)));
    List<Problem> problems =
        verdict.problems().stream().map(problem -> Problems.invalid(article, problem)).toList();
    return new Made(verdict.refused() ? null : graph(article, contentHash, verdict), problems);
  }

  private ArticleGraph graph(Article article, String contentHash, Verdict verdict) {
    SortedMap<String, Integer> claims = new TreeMap<>();
    for (Quad quad : verdict.quads()) {
      claimType(quad).ifPresent(type -> claims.merge(type, 1, Integer::sum));
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
            verdict.quads().size());
    return new ArticleGraph(entry, verdict.quads());
  }

  /** Returns the kind of claim that the quad makes its subject, if it does. */
  private static Optional<String> claimType(Quad quad) {
    boolean typed = quad.getPredicate().equals(RDF.Nodes.type);
    if (!typed || quad.getObject().equals(Vocabulary.CLAIM)) {
      return Optional.empty();
    }
    String type = quad.getObject().getURI();
    return type.startsWith(Term.NAMESPACE) && type.endsWith(CLAIM)
        ? Optional.of(type.substring(Term.NAMESPACE.length()))
        : Optional.empty();
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
