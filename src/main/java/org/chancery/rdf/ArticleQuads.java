package org.chancery.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;
import org.chancery.text.TextSketch;

/**
 * What one article yields, as one named graph: the article, its claims with their evidence and
 * provenance, and the entities they name. The graph is a function of the facts and of the program's
 * version: no timestamps, no blank nodes, always the same order. May be used by several threads.
 */
public final class ArticleQuads {
  private static final String CLAIM_SUFFIX = "Claim";

  private final Iris iris;
  private final String version;

  /**
   * Writes graphs.
   *
   * @param iris makes the IRIs
   * @param version version of this program, which stands in the provenance
   */
  public ArticleQuads(Iris iris, String version) {
    this.iris = iris;
    this.version = version;
  }

  /** Returns the quads of the article's graph, each once; the graph's name is the article's IRI. */
  public List<Quad> of(ArticleFacts facts) {
    Article article = facts.article();
    Node node = iris.article(article.id());
    GraphWriter graph = new GraphWriter(node);
    EntityDescriptions entities =
        new EntityDescriptions(iris, graph, article.date(), facts.links());
    article(graph, node, article);
    for (Entity entity : facts.mentions()) {
      graph.add(node, Vocabulary.MENTIONS, entities.describe(entity));
    }
    Node reading = reading(graph, node, article.id());
    Map<String, Integer> numbers = new HashMap<>();
    for (Claim claim : inTextOrder(facts.claims())) {
      String kind = kind(claim);
      int number = numbers.merge(kind, 1, Integer::sum);
      Node claimNode = iris.claim(article.id(), kind.toLowerCase(Locale.ROOT), number);
      claim(graph, claimNode, claim, entities);
      graph.add(claimNode, Vocabulary.IN_ARTICLE, node);
      graph.add(claimNode, Vocabulary.WAS_GENERATED_BY, reading);
    }
    return graph.quads();
  }

  private static void article(GraphWriter graph, Node node, Article article) {
    graph.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
    graph.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    graph.add(node, Vocabulary.IDENTIFIER, Literals.text(article.id()));
    if (article.title() != null) {
      graph.add(node, Vocabulary.HEADLINE, Literals.text(article.title()));
    }
    if (article.date() != null) {
      Node day = Literals.date(PartialDate.of(article.date()));
      graph.add(node, Vocabulary.DATE_PUBLISHED, day);
    }
    if (article.publisher() != null) {
      graph.add(node, Vocabulary.PUBLISHER, Literals.text(article.publisher()));
    }
    String url = article.url();
    if (url != null) {
      graph.add(node, Vocabulary.URL, Iris.web(url).orElseGet(() -> Literals.text(url)));
    }
    graph.add(node, Vocabulary.TEXT, Literals.text(article.text()));
    TextSketch.of(article)
        .ifPresent(
            sketch -> graph.add(node, Vocabulary.TEXT_SKETCH, Literals.text(sketch.digits())));
  }

  private Node reading(GraphWriter graph, Node article, String articleId) {
    Node reading = iris.reading(articleId);
    Node software = iris.software(version);
    graph.add(reading, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    graph.add(reading, Vocabulary.USED, article);
    graph.add(reading, Vocabulary.WAS_ASSOCIATED_WITH, software);
    graph.add(software, Vocabulary.TYPE, Vocabulary.SOFTWARE_AGENT);
    graph.add(software, Vocabulary.LABEL, Literals.label("Chancery " + version));
    graph.add(software, Vocabulary.SOFTWARE_VERSION, Literals.text(version));
    return reading;
  }

  private static void claim(
      GraphWriter graph, Node node, Claim claim, EntityDescriptions entities) {
    graph.add(node, Vocabulary.TYPE, Vocabulary.dip(claim.type()));
    graph.add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
    ClaimDescription description = new ClaimDescription(node, graph, entities);
    claim.describeTo(description);
    graph.add(node, Vocabulary.LABEL, Literals.label(description.label(kind(claim))));
    Evidence evidence = claim.evidence();
    graph.add(node, Vocabulary.EVIDENCE, Literals.text(evidence.text()));
    graph.add(node, Vocabulary.EVIDENCE_START, Literals.integer(evidence.start()));
    graph.add(node, Vocabulary.EVIDENCE_END, Literals.integer(evidence.end()));
    graph.add(node, Vocabulary.EXTRACTOR, Literals.text(claim.extractor()));
    graph.add(node, Vocabulary.CONFIDENCE, Literals.share(claim.confidence()));
  }

  /** Claims of one place keep the order in which they were given. */
  private static List<Claim> inTextOrder(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.comparingInt((Claim claim) -> claim.evidence().start())
            .thenComparingInt(claim -> claim.evidence().end()));
    return sorted;
  }

  private static String kind(Claim claim) {
    String type = claim.type();
    return type.endsWith(CLAIM_SUFFIX)
        ? type.substring(0, type.length() - CLAIM_SUFFIX.length())
        : type;
  }
}
