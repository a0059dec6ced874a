package org.chancery.pipeline;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Problem;
import org.chancery.store.ArticleGraph;
import org.jspecify.annotations.Nullable;

/** Makes the graph of an article. Implementations may be used by several threads at once. */
@FunctionalInterface
public interface GraphMaker {
  /**
   * What became of an article.
   *
   * @param graph its graph, without what does not conform; null when nothing of it may be stored
   * @param problems what does not conform
   */
  record Made(@Nullable ArticleGraph graph, List<Problem> problems) {
    public Made {
      problems = List.copyOf(problems);
    }
  }

  /** Makes the graph; {@code contentHash} is the article's digest. */
  Made make(Article article, String contentHash);
}
