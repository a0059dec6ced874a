package org.chancery.server.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.facts.ArticleSource;
import org.chancery.server.facts.ClaimFact;
import org.chancery.server.facts.FactReader;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.jspecify.annotations.Nullable;

/** An article with its text and what is taken from it. */
final class ArticleAnswer implements Answer {
  private final KnowledgeStore store;

  ArticleAnswer(KnowledgeStore store) {
    this.store = store;
  }

  /**
   * The article.
   *
   * @param text whole text, or null in stores built before texts were kept
   */
  private record ArticleView(
      String iri,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String date,
      @Nullable String url,
      @Nullable String text,
      List<ClaimView> claims,
      String sparql) {}

  /** What the article says; offsets in code points. */
  private record ClaimView(
      String iri, String kind, String label, int start, int end, @Nullable String event) {}

  @Override
  public Reply to(Inquiry inquiry) {
    Node article = NodeFactory.createURI(inquiry.iri("iri"));
    return Json.of(store.read(dataset -> view(article, new FactReader(dataset.getUnionGraph()))));
  }

  private static ArticleView view(Node article, FactReader facts) {
    if (!facts.isArticle(article)) {
      throw Inquiry.unknown("this graph has no article " + article.getURI());
    }
    ArticleSource source = facts.article(article);
    return new ArticleView(
        source.iri(),
        source.title(),
        source.publisher(),
        source.date(),
        source.url(),
        facts.text(article).orElse(null),
        facts.claimsIn(article).stream().map(claim -> view(claim, facts)).toList(),
        Ask.question("claims-of-an-article").with("article", source.iri()).path());
  }

  private static ClaimView view(ClaimFact claim, FactReader facts) {
    return new ClaimView(
        claim.iri(),
        claim.kind(),
        claim.label(),
        claim.start(),
        claim.end(),
        facts.eventOf(NodeFactory.createURI(claim.iri())).map(Node::getURI).orElse(null));
  }
}
