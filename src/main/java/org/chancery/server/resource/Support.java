package org.chancery.server.resource;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.rdf.Reifiers;
import org.chancery.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which claims support a statement about an event. Works inside the caller's transaction. */
final class Support {
  private final Graph store;

  Support(Graph store) {
    this.store = store;
  }

  /** Returns how many claims support the statement, in words; null when that is not recorded. */
  @Nullable String of(Triple statement) {
    Set<Node> claims = new HashSet<>();
    for (Node reifier : Reifiers.of(store, statement)) {
      store
          .find(reifier, Vocabulary.SUPPORTED_BY, Node.ANY)
          .forEach(each -> claims.add(each.getObject()));
    }
    if (claims.isEmpty()) {
      return null;
    }
    boolean disputed =
        store.find(statement.getSubject(), statement.getPredicate(), Node.ANY).toList().size() > 1;
    String count = claims.size() == 1 ? "1 claim" : claims.size() + " claims";
    return disputed && Reifiers.chosen(store, statement) ? count + ", taken here" : count;
  }
}
