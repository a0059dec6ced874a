package org.chancery.store;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * An article's graph, checked for all that could make a write fail half-way or come out of the
 * store otherwise than it went in.
 *
 * @param entry what the catalogue is to say of it
 * @param quads its statements, all in the graph named by the article's IRI
 */
public record ArticleGraph(CatalogueEntry entry, List<Quad> quads) {
  /**
   * Checks the graph.
   *
   * @throws IllegalArgumentException when a quad stands in another graph, has a blank node, or has
   *     text that is not Unicode
   */
  public ArticleGraph {
    quads = List.copyOf(quads);
    for (Quad quad : quads) {
      if (!quad.getGraph().equals(entry.article())) {
        throw new IllegalArgumentException("not in the graph of the article: " + quad);
      }
      check(quad, quad.getSubject());
      check(quad, quad.getPredicate());
      check(quad, quad.getObject());
    }
  }

  private static void check(Quad quad, Node node) {
    if (!node.isURI() && !node.isLiteral()) {
      throw new IllegalArgumentException("neither IRI nor literal: " + quad);
    }
    String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("half a character (a lone surrogate) in " + quad, e);
    }
  }
}
