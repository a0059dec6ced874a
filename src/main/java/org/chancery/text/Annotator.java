package org.chancery.text;

import org.chancery.article.Article;

/** The port to a language engine. Implementations may be used by several threads at once. */
@FunctionalInterface
public interface Annotator {
  /** Returns the article's blocks as sentences and tokens; never fails on odd text. */
  AnnotatedText annotate(Article article);
}
