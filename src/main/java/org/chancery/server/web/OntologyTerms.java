package org.chancery.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.claim.Term;

/** The project's ontology, for saying in words what its terms mean. */
public final class OntologyTerms {
  private static final String FILE = "/ontology/diplomacy.ttl";

  private final Graph graph;

  /**
   * Reads the ontology that comes with the program.
   *
   * @throws IllegalStateException when it is not on the class path
   */
  public OntologyTerms() {
    try (InputStream in = OntologyTerms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      graph = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** Returns all that the ontology says. */
  public Graph graph() {
    return graph;
  }

  /** Returns what people call the term: its label, or else the last part of its IRI. */
  public String label(Node term) {
    return value(term, RDFS.Nodes.label).orElseGet(() -> localName(term.getURI()));
  }

  /** Returns what the term means; nothing for terms of others. */
  public Optional<String> definition(Node term) {
    return value(term, SKOS.definition.asNode());
  }

  /** Returns the classes right above the class. */
  public List<Node> broader(Node type) {
    return graph
        .find(type, RDFS.Nodes.subClassOf, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .toList();
  }

  /** Whether the term is a class of the ontology. */
  public boolean isClass(Node term) {
    return graph.contains(term, RDF.Nodes.type, OWL.Class.asNode());
  }

  /** Returns the terms that the ontology defines, in the order of their names. */
  public List<Node> terms() {
    List<Node> terms =
        new ArrayList<>(
            graph
                .find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Term.NAMESPACE))
                .toList());
    terms.sort(Comparator.comparing(Node::getURI));
    return terms;
  }

  /** Returns what follows the last slash or hash of an IRI. */
  public static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private Optional<String> value(Node term, Node property) {
    return graph
        .find(term, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional();
  }
}
