package org.chancery.server.resource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Vocabulary;
import org.chancery.server.web.Addresses;
import org.chancery.server.web.OntologyTerms;

/** What people call the resources of a store. Works inside the caller's transaction. */
final class Names {
  private final Graph store;
  private final Addresses addresses;
  private final OntologyTerms terms;

  Names(Graph store, Addresses addresses, OntologyTerms terms) {
    this.store = store;
    this.addresses = addresses;
    this.terms = terms;
  }

  /** Returns the name of a node: its label, headline, date or value. */
  String of(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    return value(node, RDFS.Nodes.label)
        .or(() -> value(node, SchemaDO.headline.asNode()))
        .map(Node::getLiteralLexicalForm)
        .or(() -> ofPart(node))
        .orElseGet(() -> ofTerm(node));
  }

  /** Times of office and entries of a status history have no names of their own. */
  private Optional<String> ofPart(Node node) {
    Optional<String> office = value(node, Vocabulary.HELD_OFFICE).map(this::of);
    if (office.isPresent()) {
      String start = text(node, Vocabulary.START);
      String end = text(node, Vocabulary.END);
      boolean dated = !start.isEmpty() || !end.isEmpty();
      return office.map(name -> dated ? name + " (" + start + " – " + end + ")" : name);
    }
    return value(node, Vocabulary.dip("status"))
        .map(status -> text(node, Vocabulary.dip("reportedOn")) + " " + of(status));
  }

  private String ofTerm(Node node) {
    return addresses
        .localName(node)
        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
        .orElseGet(() -> terms.label(node));
  }

  /** Returns the text of the first value in the order of texts, or nothing at all. */
  String text(Node subject, Node property) {
    return value(subject, property).map(this::of).orElse("");
  }

  /** Returns the first value in the order of texts. */
  Optional<Node> value(Node subject, Node property) {
    return store.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .min(Comparator.comparing(Node::toString));
  }

  /** Returns a link that says what the node is called. */
  Link link(Node node) {
    return new Link(of(node), addresses.of(node).orElse(null));
  }

  /** Returns a link to a term of an ontology, by its label. */
  Link term(Node term) {
    return new Link(terms.label(term), addresses.of(term).orElse(null));
  }
}
