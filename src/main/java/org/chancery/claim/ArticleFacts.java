package org.chancery.claim;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.entity.Entity;

/**
 * All that one article yields.
 *
 * @param article the article
 * @param mentions entities that the article speaks of, each once, in order of first mention
 * @param claims what it says, in text order
 */
public record ArticleFacts(Article article, List<Entity> mentions, List<Claim> claims) {
  public ArticleFacts {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
