package org.chancery.rdf;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/**
 * The one text of a set of quads: N-Quads, one line each, sorted, no line twice. Two stores hold
 * the same exactly when these texts are equal, which needs no graph isomorphism, since the project
 * writes no blank nodes.
 */
public final class CanonicalQuads {
  private CanonicalQuads() {}

  /**
   * Returns the sorted N-Quads.
   *
   * @throws IllegalArgumentException when a quad holds a blank node
   */
  public static String text(Iterable<Quad> quads) {
    SortedSet<String> lines = new TreeSet<>();
    NodeFormatter formatter = new NodeFormatterNT();
    for (Quad quad : quads) {
      lines.add(line(formatter, quad));
    }
    return String.join("", lines);
  }

  /** Returns the SHA-256 of the sorted N-Quads in lower-case hexadecimal. */
  public static String sha256(Iterable<Quad> quads) {
    return Digest.ofText(text(quads));
  }

  private static String line(NodeFormatter formatter, Quad quad) {
    StringWriterI out = new StringWriterI();
    write(formatter, out, quad.getSubject());
    write(formatter, out, quad.getPredicate());
    write(formatter, out, quad.getObject());
    if (!quad.isDefaultGraph()) {
      write(formatter, out, quad.getGraph());
    }
    out.print(".\n");
    return out.toString();
  }

  private static void write(NodeFormatter formatter, StringWriterI out, Node node) {
    if (node.isBlank()) {
      throw new IllegalArgumentException("a blank node has no canonical form: " + node);
    }
    formatter.format(out, node);
    out.print(" ");
  }
}
