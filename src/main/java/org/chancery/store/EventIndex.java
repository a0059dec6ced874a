package org.chancery.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;

/**
 * The graph by which the blocks of claims and their events are found without looking through the
 * store: each claim with its blocking keys and its event, and each event with a digest of its
 * quads. Reads work inside the caller's transaction; changes are given as quads to add or delete.
 */
final class EventIndex {
  private static final Node BLOCK_KEY = Vocabulary.dip("blockKey");
  private static final Node TELLS_OF = Vocabulary.dip("tellsOf");
  private static final Node EVENT_HASH = Vocabulary.dip("eventHash");
  private static final Node QUADS = Vocabulary.dip("quadCount");
  private static final Node READ_BY = Vocabulary.dip("readBy");

  private final Node graph;

  /** Makes the index of a store with those IRIs. */
  EventIndex(Iris iris) {
    this.graph = iris.eventIndex();
  }

  /** Returns the claims with a blocking key. */
  List<Node> claims(DatasetGraph store, String key) {
    List<Node> claims = new ArrayList<>();
    store
        .find(graph, Node.ANY, BLOCK_KEY, text(key))
        .forEachRemaining(quad -> claims.add(quad.getSubject()));
    return claims;
  }

  /** Returns the event that a claim tells of. */
  Optional<Node> event(DatasetGraph store, Node claim) {
    return object(store, claim, TELLS_OF);
  }

  /** Returns the digest of an event's quads. */
  Optional<String> hash(DatasetGraph store, Node event) {
    return object(store, event, EVENT_HASH).map(Node::getLiteralLexicalForm);
  }

  /** Returns how many quads all events have. */
  long quads(DatasetGraph store) {
    return object(store, graph, QUADS)
        .map(count -> Long.parseLong(count.getLiteralLexicalForm()))
        .orElse(0L);
  }

  /** Returns all that the index says of a claim or an event. */
  List<Quad> about(DatasetGraph store, Node subject) {
    List<Quad> quads = new ArrayList<>();
    store.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  /** Returns the entries of a claim. */
  List<Quad> claim(Node claim, Set<String> keys, Node event) {
    List<Quad> quads = new ArrayList<>();
    keys.forEach(key -> quads.add(Quad.create(graph, claim, BLOCK_KEY, text(key))));
    quads.add(Quad.create(graph, claim, TELLS_OF, event));
    return quads;
  }

  /** Returns the entry of an event. */
  Quad event(Node event, String hash) {
    return Quad.create(graph, event, EVENT_HASH, text(hash));
  }

  /** Returns the entry of the number of quads that all events have; none for no quads. */
  List<Quad> count(long quads) {
    Node count = NodeFactory.createLiteralDT(Long.toString(quads), XSDDatatype.XSDinteger);
    return quads == 0 ? List.of() : List.of(Quad.create(graph, graph, QUADS, count));
  }

  /** Returns which program resolved the events. */
  Optional<String> resolvedBy(DatasetGraph store) {
    return object(store, graph, READ_BY).map(Node::getLiteralLexicalForm);
  }

  /** Returns the entry of the program that resolves the events. */
  Quad resolvedBy(String program) {
    return Quad.create(graph, graph, READ_BY, text(program));
  }

  private Optional<Node> object(DatasetGraph store, Node subject, Node property) {
    Iterator<Quad> found = store.find(graph, subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }
}
