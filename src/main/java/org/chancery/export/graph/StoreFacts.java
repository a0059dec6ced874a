package org.chancery.export.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.claim.Term;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.KnowledgeStore;

/** Reads claims from a store; each stands with its article's metadata in the article's graph. */
public final class StoreFacts implements FactSource {
  private static final Map<String, Node> OF_CLAIM = ofClaim();
  private static final Map<String, Node> OF_ARTICLE =
      Map.of(
          "title", schema("headline"),
          "publisher", schema("publisher"),
          "published", schema("datePublished"),
          "url", schema("url"));

  private final KnowledgeStore store;

  /** Reads claims from the store. */
  public StoreFacts(KnowledgeStore store) {
    this.store = store;
  }

  private static Map<String, Node> ofClaim() {
    Map<String, Node> properties = new LinkedHashMap<>();
    properties.put("participants", Vocabulary.dip("participant"));
    properties.put("senders", Vocabulary.dip("sender"));
    properties.put("targets", Vocabulary.dip("target"));
    properties.put("addressees", Vocabulary.dip("addressee"));
    properties.put("reported_by", Vocabulary.dip("reportedBy"));
    properties.put("type", Vocabulary.dip("meetingType"));
    properties.put("measure_type", Vocabulary.dip("measureType"));
    properties.put("evidence_start", Vocabulary.EVIDENCE_START);
    properties.put("evidence_end", Vocabulary.EVIDENCE_END);
    for (String same :
        List.of(
            "speaker",
            "about",
            "status",
            "action",
            "measure",
            "place",
            "start",
            "end",
            "mode",
            "text",
            "evidence",
            "extractor",
            "confidence")) {
      properties.put(same, Vocabulary.dip(same));
    }
    return properties;
  }

  private static Node schema(String name) {
    return NodeFactory.createURI("https://schema.org/" + name);
  }

  @Override
  public List<Fact> facts(List<String> claims) {
    return store.read(dataset -> claims.stream().map(claim -> fact(dataset, claim)).toList());
  }

  private static Fact fact(DatasetGraph dataset, String iri) {
    Node claim = NodeFactory.createURI(iri);
    Node article = Iris.articleOf(claim);
    Graph graph = dataset.getGraph(article);
    Map<String, String> values = new LinkedHashMap<>();
    Map<Node, List<Node>> said = new HashMap<>();
    graph
        .find(claim, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                said.computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>())
                    .add(triple.getObject()));
    OF_CLAIM.forEach(
        (name, property) -> put(values, name, graph, said.getOrDefault(property, List.of())));
    values.put("article", article.getURI());
    OF_ARTICLE.forEach(
        (name, property) ->
            put(
                values,
                name,
                graph,
                graph.find(article, property, Node.ANY).mapWith(Triple::getObject).toList()));
    return new Fact(iri, values);
  }

  private static void put(Map<String, String> values, String name, Graph graph, List<Node> found) {
    if (!found.isEmpty()) {
      values.put(
          name,
          found.stream()
              .map(value -> text(graph, value))
              .sorted()
              .collect(Collectors.joining(Column.AND)));
    }
  }

  /** Returns a text as it is, a term of the ontology by its name, and all else by its label. */
  private static String text(Graph graph, Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    if (value.getURI().startsWith(Term.NAMESPACE)) {
      return value.getURI().substring(Term.NAMESPACE.length());
    }
    List<Node> labels =
        graph.find(value, RDFS.Nodes.label, Node.ANY).mapWith(Triple::getObject).toList();
    return labels.isEmpty() ? value.getURI() : labels.get(0).getLiteralLexicalForm();
  }
}
