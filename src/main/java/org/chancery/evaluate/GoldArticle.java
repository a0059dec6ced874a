package org.chancery.evaluate;

import org.chancery.article.Article;

/**
 * An article with the facts that a careful reader found in it.
 *
 * @param article the article
 * @param facts what it states
 * @param doubtful what may be read into it; counts neither way
 */
public record GoldArticle(Article article, Facts facts, Facts doubtful) {}
