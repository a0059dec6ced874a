package org.chancery.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /** What clients may leave as it is, and names of resources never do. */
  private static final String LOOSE = "!$&'()*+,;=:@";

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

  /**
   * Returns the resource that the rest of a path stands for. Clients encode names more or less
   * strictly; here all is encoded that could be.
   */
  public Node resource(String rest) {
    StringBuilder name = new StringBuilder(base);
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c > ' ' && c < 127 && LOOSE.indexOf(c) < 0) {
        name.append(c);
      } else {
        name.append(URLEncoder.encode(String.valueOf(c), StandardCharsets.UTF_8));
      }
    }
    return NodeFactory.createURI(name.toString().replace("*", "%2A"));
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

  /**
   * Returns the path that shows a resource of the store in the explorer. What follows the hash
   * stays in the browser.
   *
   * @param part what of the picture the resource is, as in {@code center}
   */
  public String inExplorer(String part, Node resource) {
    String name = localName(resource).orElse("");
    return "/#" + part + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
