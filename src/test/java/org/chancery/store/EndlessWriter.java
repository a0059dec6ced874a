package org.chancery.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that puts articles into a store, and replaces some, until it is killed. It prints the
 * number of each round that the store has taken.
 */
public final class EndlessWriter {
  /** Articles of one round. */
  static final int ARTICLES = 20;

  /** Quads of one article. */
  static final int QUADS = 40;

  private EndlessWriter() {}

  /**
   * Runs.
   *
   * @param args the store's folder and the number of the first round
   */
  public static void main(String[] args) {
    try (KnowledgeStore store = KnowledgeStore.create(Path.of(args[0]), null, Graphs.BASE)) {
      for (int round = Integer.parseInt(args[1]); ; round++) {
        store.put(articles(round));
        System.out.println(round);
        System.out.flush();
      }
    }
  }

  /** Returns the articles of a round; half of them replace those of the round before. */
  static List<ArticleGraph> articles(int round) {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int number = round * ARTICLES / 2 + i;
      articles.add(Graphs.of("article-" + number, "round " + round + ":", QUADS));
    }
    return articles;
  }
}
