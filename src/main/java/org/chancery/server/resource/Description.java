package org.chancery.server.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.RdfVersion;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;

/**
 * What a program gets to know about a resource: what is said of it and of what belongs to it alone,
 * which claims support that, which claims and events have it in a role, and the names of all that
 * is mentioned. Nobody needs the thousands of claims about a great power in one file, so there is a
 * limit; queries have none.
 */
final class Description {
  private static final int MAX_ROLES = 1000;

  /** What belongs to a resource points to it by one of these, or is pointed to. */
  private static final List<Node> OWNERS = List.of(Vocabulary.HOLDER, Vocabulary.IN_ARTICLE);

  private final Graph store;
  private final Node resource;
  private final Set<Triple> triples = new LinkedHashSet<>();

  private Description(Graph store, Node resource) {
    this.store = store;
    this.resource = resource;
  }

  /**
   * Returns the description; empty when the store says nothing of the resource.
   *
   * @param store union of all graphs, inside a transaction
   */
  static Graph of(Graph store, Node resource, RdfVersion version) {
    Description description = new Description(store, resource);
    description.gather();
    Graph graph = GraphFactory.createDefaultGraph();
    description.triples.forEach(triple -> version.of(triple).forEach(graph::add));
    return graph;
  }

  private void gather() {
    Set<Node> own = new LinkedHashSet<>();
    own.add(resource);
    store
        .find(resource, Node.ANY, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(this::isPart)
        .forEach(own::add);
    for (Node owner : OWNERS) {
      store
          .find(Node.ANY, owner, resource)
          .mapWith(Triple::getSubject)
          .filterKeep(this::isPart)
          .forEach(own::add);
    }
    store
        .find(Node.ANY, Vocabulary.LINKED_ENTITY, resource)
        .mapWith(Triple::getSubject)
        .forEach(own::add);
    own.forEach(this::describe);
    for (Node role : Roles.all()) {
      triples.addAll(
          store.find(Node.ANY, role, resource).toList().stream().limit(MAX_ROLES).toList());
    }
    names();
  }

  private boolean isPart(Node node) {
    return node.isURI() && node.getURI().startsWith(resource.getURI() + "/");
  }

  private void describe(Node subject) {
    for (Triple statement : store.find(subject, Node.ANY, Node.ANY).toList()) {
      triples.add(statement);
      for (Node reifier : Reifiers.of(store, statement)) {
        store.find(reifier, Node.ANY, Node.ANY).forEach(triples::add);
      }
    }
  }

  private void names() {
    Set<Node> mentioned = new LinkedHashSet<>();
    for (Triple triple : triples) {
      mentioned.add(triple.getSubject());
      mentioned.add(triple.getObject());
    }
    mentioned.removeIf(node -> !node.isURI());
    mentioned.forEach(node -> store.find(node, RDFS.Nodes.label, Node.ANY).forEach(triples::add));
  }
}
