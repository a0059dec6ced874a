package org.chancery.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what a store says of actors. Works inside the caller's transaction. */
final class ActorReader {
  private final DatasetGraph store;

  /** Names, because a state belongs to many actors and is described in most articles. */
  private final Map<Node, String> labels = new HashMap<>();

  ActorReader(DatasetGraph store) {
    this.store = store;
  }

  /** Returns the actors by their IRIs; what has none is no actor. */
  SortedMap<String, Actor> actors(Collection<Node> nodes) {
    SortedMap<String, Actor> actors = new TreeMap<>();
    for (Node node : nodes) {
      if (node.isURI()) {
        actors.put(node.getURI(), actor(node));
      }
    }
    return actors;
  }

  private Actor actor(Node node) {
    Node country = value(node, Vocabulary.COUNTRY);
    Node item = value(node, Vocabulary.SAME_AS);
    return new Actor(
        node.getURI(),
        label(node),
        kind(node),
        country == null ? null : label(country),
        item == null ? null : item.getURI().substring(item.getURI().lastIndexOf('/') + 1));
  }

  private String label(Node node) {
    return labels.computeIfAbsent(node, this::readLabel);
  }

  private String readLabel(Node node) {
    Node label = value(node, RDFS.Nodes.label);
    return label == null ? node.getURI() : label.getLiteralLexicalForm();
  }

  private ActorKind kind(Node node) {
    Set<Node> types = new HashSet<>();
    for (Iterator<Quad> quads = find(node, Vocabulary.TYPE); quads.hasNext(); ) {
      types.add(quads.next().getObject());
    }
    return Arrays.stream(ActorKind.values())
        .filter(kind -> types.contains(Vocabulary.dip(kind.type())))
        .findFirst()
        .orElse(ActorKind.organization);
  }

  /** Articles may call one actor by different names; the choice must not depend on their order. */
  private @Nullable Node value(Node node, Node property) {
    Node first = null;
    for (Iterator<Quad> quads = find(node, property); quads.hasNext(); ) {
      Node value = quads.next().getObject();
      if (first == null
          || (!value.equals(first) && value.toString().compareTo(first.toString()) < 0)) {
        first = value;
      }
    }
    return first;
  }

  private Iterator<Quad> find(Node node, Node property) {
    return store.find(Node.ANY, node, property, Node.ANY);
  }
}
