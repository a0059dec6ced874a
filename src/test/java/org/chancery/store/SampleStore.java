package org.chancery.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.claim.ArticleFacts;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.SampleFacts;

/** Stores of the sample articles. */
public final class SampleStore {
  private static final Iris IRIS = new Iris();

  private SampleStore() {}

  /** Makes a store of all of them, and of more articles. */
  public static KnowledgeStore fill(Path folder, ArticleFacts... more) {
    KnowledgeStore store = empty(folder);
    store.put(articles());
    store.put(graphs(List.of(more)));
    return store;
  }

  /** Makes a store of articles with those facts. */
  public static KnowledgeStore of(Path folder, ArticleFacts... facts) {
    ArticleQuads writer = new ArticleQuads(IRIS, "0.1.0");
    KnowledgeStore store = empty(folder);
    store.put(Arrays.stream(facts).map(one -> graph(writer, one)).toList());
    return store;
  }

  /** Makes a store without articles. */
  static KnowledgeStore empty(Path folder) {
    return KnowledgeStore.create(folder, null, Iris.DEFAULT_BASE);
  }

  /** Returns the graphs of the articles. */
  static List<ArticleGraph> articles() {
    return graphs(SampleFacts.all());
  }

  /** Returns the graphs of other articles. */
  public static List<ArticleGraph> graphs(List<ArticleFacts> articles) {
    ArticleQuads writer = new ArticleQuads(IRIS, "0.1.0");
    return articles.stream().map(facts -> graph(writer, facts)).toList();
  }

  private static ArticleGraph graph(ArticleQuads writer, ArticleFacts facts) {
    String id = facts.article().id();
    return Lives.graph(IRIS.article(id), id, writer.of(facts));
  }
}
