package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Graphs to put into stores in tests. */
public final class Graphs {
  /** Namespace of the resources. */
  public static final String BASE = "https://example.org/id/";

  private Graphs() {}

  /** Returns an article's graph of so many quads, whose values begin with the word. */
  public static ArticleGraph of(String id, String word, int size) {
    Node article = article(id);
    List<Quad> quads = new ArrayList<>();
    Node property = NodeFactory.createURI(BASE + "says");
    for (int i = 0; i < size; i++) {
      quads.add(
          new Quad(article, article, property, NodeFactory.createLiteralString(word + " " + i)));
    }
    TreeMap<String, Integer> claims = new TreeMap<>();
    claims.put("MeetingClaim", 2);
    CatalogueEntry entry =
        new CatalogueEntry(
            article, id, "Title of " + id, null, null, "hash-" + word, "program", claims, size);
    return new ArticleGraph(entry, quads);
  }

  /** Returns the article's IRI. */
  public static Node article(String id) {
    return NodeFactory.createURI(BASE + "article/" + id);
  }
}
