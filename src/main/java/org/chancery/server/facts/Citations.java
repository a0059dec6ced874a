package org.chancery.server.facts;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Cites events, claims and articles. Works inside the caller's transaction. */
public final class Citations {
  private final FactReader facts;
  private final String base;

  /**
   * Cites what a store says.
   *
   * @param facts reads the store
   * @param base namespace of its resources
   */
  public Citations(FactReader facts, String base) {
    this.facts = facts;
    this.base = base;
  }

  /** Returns how to cite the node; nothing when it is no event, claim or article. */
  public Optional<Citation> of(Node node) {
    if (facts.isEvent(node)) {
      return ofEvent(node);
    }
    if (facts.isClaim(node)) {
      return Optional.of(cite(node, facts.claim(node), 0));
    }
    return facts.isArticle(node) ? Optional.of(ofArticle(node)) : Optional.empty();
  }

  /** The earliest report stands for all of them. */
  private Optional<Citation> ofEvent(Node event) {
    List<ClaimFact> claims = facts.claimsOf(event);
    long articles = claims.stream().map(claim -> claim.article().iri()).distinct().count();
    return claims.stream().findFirst().map(first -> cite(event, first, (int) articles - 1));
  }

  private Citation cite(Node node, ClaimFact claim, int others) {
    return Citation.of(
        name(node), node.getURI(), facts.label(node), claim.evidence(), claim.article(), others);
  }

  private Citation ofArticle(Node article) {
    ArticleSource source = facts.article(article);
    String title = source.title() == null ? name(article) : source.title();
    return Citation.of(name(article), article.getURI(), title, null, source, 0);
  }

  private String name(Node node) {
    return node.getURI().startsWith(base) ? node.getURI().substring(base.length()) : node.getURI();
  }
}
