package org.chancery.server.query;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Term;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.server.web.OntologyTerms;

/**
 * The words that a query can be written with: prefixes, and the classes, properties and values of
 * the ontology; also those of other vocabularies that the shapes speak of, since they are in every
 * store.
 */
final class Vocabulary {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private final String base;
  private final OntologyTerms terms;

  /**
   * @param base namespace of the store's resources
   */
  Vocabulary(String base, OntologyTerms terms) {
    this.base = base;
    this.terms = terms;
  }

  /** Returns all of it: {@code {base, ontology, prefixes, classes, properties, values}}. */
  String json() {
    Graph shapes = shapes();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("base", base);
    all.put("ontology", Term.NAMESPACE);
    all.put("prefixes", Prefixes.of(new Iris(base)));
    List<Entry> classes = new ArrayList<>();
    List<Entry> properties = new ArrayList<>();
    List<Entry> values = new ArrayList<>();
    for (Node term : terms.terms()) {
      (terms.isClass(term) ? classes : isProperty(term) ? properties : values).add(entry(term));
    }
    classes.addAll(foreign(shapes, SHACL.targetClass));
    properties.addAll(foreign(shapes, SHACL.path));
    properties.add(entry(RDF.Nodes.type));
    all.put("classes", classes);
    all.put("properties", properties);
    all.put("values", values);
    return new Gson().toJson(all);
  }

  private boolean isProperty(Node term) {
    return terms.graph().contains(term, RDF.Nodes.type, OWL.ObjectProperty.asNode())
        || terms.graph().contains(term, RDF.Nodes.type, OWL.DatatypeProperty.asNode());
  }

  private Entry entry(Node term) {
    return new Entry(term.getURI(), terms.label(term), terms.definition(term).orElse(""));
  }

  private List<Entry> foreign(Graph shapes, Node property) {
    TreeSet<String> iris = new TreeSet<>();
    shapes
        .find(Node.ANY, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(node -> node.isURI() && !node.getURI().startsWith(Term.NAMESPACE))
        .forEach(node -> iris.add(node.getURI()));
    return iris.stream().map(iri -> new Entry(iri, OntologyTerms.localName(iri), "")).toList();
  }

  private static Graph shapes() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException("no " + SHAPES + " on the class path");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SHAPES, e);
    }
  }

  /** A word with what people call it and what it means. */
  private record Entry(String iri, String label, String definition) {}
}
