package org.chancery.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Quads to delete and to add; what is deleted and added again is left alone. */
final class EventChange {
  private final Set<Quad> deleted = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  /** Deletes quads that the store has. */
  void delete(Collection<Quad> quads) {
    deleted.addAll(quads);
  }

  /** Adds quads. */
  void add(Collection<Quad> quads) {
    added.addAll(quads);
  }

  /** Makes the change, inside the caller's write transaction. */
  void apply(DatasetGraph store) {
    deleted.stream().filter(quad -> !added.contains(quad)).forEach(store::delete);
    added.stream().filter(quad -> !deleted.contains(quad)).forEach(store::add);
  }
}
