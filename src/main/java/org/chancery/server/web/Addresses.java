package org.chancery.server.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Term;

/**
 * Where the server shows what: the store's resources under {@code /id/}, whatever their namespace,
 * and the ontology at {@code /ontology}. An address is for the document about a resource; when the
 * namespace is one that redirects here, as w3id.org does, that redirection tells the two apart.
 */
public final class Addresses {
  /** Path of the documents about resources. */
  public static final String RESOURCES = "/id/";

  /** Path of the ontology. */
  public static final String ONTOLOGY = "/ontology";

  private final String base;

  /**
   * Makes the addresses of a store.
   *
   * @param base namespace of its resources
   */
  public Addresses(String base) {
    this.base = base;
  }

  /** Returns the namespace of the store's resources. */
  public String base() {
    return base;
  }

  /** Returns the resource that the rest of the path stands for, percent-encoded as it came. */
  public Node resource(String rest) {
    return NodeFactory.createURI(base + rest);
  }

  /** Returns the resource of the local name, as {@link #localName} gives it. */
  public Optional<String> localName(Node resource) {
    return resource.isURI() && resource.getURI().startsWith(base)
        ? Optional.of(resource.getURI().substring(base.length()))
        : Optional.empty();
  }

  /**
   * Returns where a reader finds more about the node: here, or elsewhere on the web; nothing for
   * what cannot be followed, or should not be, such as an address that runs a script.
   */
  public Optional<String> of(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    if (iri.startsWith(base)) {
      return Optional.of(RESOURCES + iri.substring(base.length()));
    }
    if (iri.startsWith(Term.NAMESPACE)) {
      return Optional.of(ONTOLOGY + "#" + iri.substring(Term.NAMESPACE.length()));
    }
    return iri.startsWith("https://") || iri.startsWith("http://")
        ? Optional.of(iri)
        : Optional.empty();
  }
}
