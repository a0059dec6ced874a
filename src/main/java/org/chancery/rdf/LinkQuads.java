package org.chancery.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.chancery.entity.LinkMethod;
import org.chancery.rdf.StandingLink.Candidate;
import org.chancery.rdf.StandingLink.Origin;
import org.jspecify.annotations.Nullable;

/** Standing links as quads of their graph, and back. May be used by several threads. */
public final class LinkQuads {
  private final Iris iris;

  /** Writes and reads links; {@code iris} makes the IRIs. */
  public LinkQuads(Iris iris) {
    this.iris = iris;
  }

  /** Returns the link's node: an entity has one for a decision and one for what Wikidata said. */
  public Node name(StandingLink link) {
    return name(link.key(), link.isDecision());
  }

  /** Returns the node of the decision on an entity, or of what Wikidata said of it. */
  public Node name(String key, boolean decision) {
    return iris.link(key, (decision ? LinkMethod.DECISION : LinkMethod.SEARCH).localName());
  }

  /** Returns the quads of a link, without {@code owl:sameAs}, always in the same order. */
  public List<Quad> of(StandingLink link) {
    GraphWriter graph = new GraphWriter(iris.linkGraph());
    Node node = name(link);
    graph.add(node, Vocabulary.TYPE, Vocabulary.LINK);
    graph.add(node, Vocabulary.LINKED_ENTITY, iris.entity(link.key()));
    graph.add(node, Vocabulary.METHOD, Vocabulary.dip(link.method().localName()));
    if (link.item() != null) {
      graph.add(node, Vocabulary.ITEM, item(link.item()));
      graph.add(node, Vocabulary.CONFIDENCE, Literals.share(link.confidence()));
    }
    if (link.formerItem() != null) {
      graph.add(node, Vocabulary.FORMER_ITEM, item(link.formerItem()));
    }
    if (link.wikipedia() != null) {
      graph.add(node, Vocabulary.URL, NodeFactory.createURI(link.wikipedia()));
    }
    for (Candidate candidate : link.candidates()) {
      candidate(graph, node, candidate, candidate.item().equals(link.item()));
    }
    origin(graph, node, link.origin());
    return graph.quads();
  }

  private void candidate(GraphWriter graph, Node link, Candidate candidate, boolean chosen) {
    Node node = iris.part(link, candidate.item());
    graph.add(link, Vocabulary.CONSIDERED, node);
    if (!chosen) {
      graph.add(link, Vocabulary.CANDIDATE, item(candidate.item()));
    }
    graph.add(node, Vocabulary.TYPE, Vocabulary.CONSIDERED_ITEM);
    graph.add(node, Vocabulary.ITEM, item(candidate.item()));
    graph.add(node, Vocabulary.CONFIDENCE, Literals.share(candidate.score()));
    graph.add(node, Vocabulary.LABEL, Literals.label(candidate.label()));
    if (!candidate.description().isEmpty()) {
      graph.add(node, Vocabulary.DESCRIPTION, Literals.label(candidate.description()));
    }
  }

  private static void origin(GraphWriter graph, Node node, Origin origin) {
    graph.add(node, Vocabulary.GENERATED_AT, Literals.moment(origin.at()));
    graph.add(node, Vocabulary.SOURCE, Literals.text(origin.source()));
    if (origin.by() != null) {
      graph.add(node, Vocabulary.CREATOR, Literals.text(origin.by()));
    }
    if (!origin.note().isEmpty()) {
      graph.add(node, Vocabulary.COMMENT, Literals.text(origin.note()));
    }
  }

  /** Returns all links of the graph, in the order of their entities, decisions first. */
  public List<StandingLink> read(Graph graph) {
    List<StandingLink> links = new ArrayList<>();
    for (Triple triple : graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.LINK).toList()) {
      links.add(read(graph, triple.getSubject()));
    }
    links.sort(Comparator.comparing(StandingLink::key).thenComparing(link -> !link.isDecision()));
    return links;
  }

  /** Returns the link that has the node. */
  public StandingLink read(Graph graph, Node node) {
    NodeValues values = NodeValues.of(graph, node);
    Node entity = values.node(Vocabulary.LINKED_ENTITY);
    Node method = values.node(Vocabulary.METHOD);
    if (entity == null || method == null) {
      throw new IllegalArgumentException("not a link: " + node);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Triple triple : graph.find(node, Vocabulary.CONSIDERED, Node.ANY).toList()) {
      candidates.add(candidate(NodeValues.of(graph, triple.getObject())));
    }
    candidates.sort(
        Comparator.comparing((Candidate c) -> -c.score()).thenComparing(Candidate::item));
    String former = item(values, Vocabulary.FORMER_ITEM);
    Node page = values.node(Vocabulary.URL);
    return new StandingLink(
        iris.key(entity),
        method(method),
        item(values, Vocabulary.ITEM),
        Double.parseDouble(values.text(Vocabulary.CONFIDENCE, "0")),
        candidates,
        former,
        page == null ? null : page.getURI(),
        origin(values));
  }

  private static Candidate candidate(NodeValues values) {
    String item = item(values, Vocabulary.ITEM);
    return new Candidate(
        item == null ? "" : item,
        values.text(Vocabulary.LABEL, ""),
        values.text(Vocabulary.DESCRIPTION, ""),
        Double.parseDouble(values.text(Vocabulary.CONFIDENCE, "0")));
  }

  private static Origin origin(NodeValues values) {
    Node by = values.node(Vocabulary.CREATOR);
    return new Origin(
        Instant.parse(values.text(Vocabulary.GENERATED_AT, "1970-01-01T00:00:00Z")),
        by == null ? null : by.getLiteralLexicalForm(),
        values.text(Vocabulary.SOURCE, ""),
        values.text(Vocabulary.COMMENT, ""));
  }

  private static LinkMethod method(Node term) {
    for (LinkMethod method : LinkMethod.values()) {
      if (Vocabulary.dip(method.localName()).equals(term)) {
        return method;
      }
    }
    throw new IllegalArgumentException("no reason for a link: " + term);
  }

  private static @Nullable String item(NodeValues values, Node property) {
    Node item = values.node(property);
    return item == null ? null : item.getURI().substring(item.getURI().lastIndexOf('/') + 1);
  }

  private Node item(String item) {
    return iris.wikidata(item)
        .orElseThrow(() -> new IllegalArgumentException("not an item of Wikidata: " + item));
  }
}
