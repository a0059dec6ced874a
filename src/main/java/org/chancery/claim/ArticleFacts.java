package org.chancery.claim;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.Link;

/**
 * All that one article yields.
 *
 * @param article the article
 * @param mentions entities that the article speaks of, each once, in order of first mention
 * @param links why those of whom it speaks are linked to Wikidata, or who they could be
 * @param claims what it says, in text order
 */
public record ArticleFacts(
    Article article, List<Entity> mentions, List<Link> links, List<Claim> claims) {
  public ArticleFacts {
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
    claims = List.copyOf(claims);
  }
}
