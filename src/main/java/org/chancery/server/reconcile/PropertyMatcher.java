package org.chancery.server.reconcile;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.reconcile.EntityQuery.Condition;
import org.chancery.server.reconcile.EntityQuery.Quantifier;

/** Compares what a query knows of an entity with what the store says. For one query. */
final class PropertyMatcher {
  private static final int MAX_LOOKED_AT = 2000;

  private final Graph all;
  private final ValueReader reader;

  /**
   * @param all union of all graphs, inside a transaction
   */
  PropertyMatcher(Graph all, EntityIndex index) {
    this.all = all;
    this.reader = new ValueReader(index);
  }

  /** Returns how well the entity fits, from 0 to 1; nothing when the store has no value. */
  OptionalDouble agreement(IndexedEntity entity, Condition condition) {
    List<Node> values = condition.property().values(all, entity.node());
    if (values.isEmpty() || condition.values().isEmpty()) {
      return OptionalDouble.empty();
    }
    long found =
        condition.values().stream()
            .filter(wanted -> values.stream().anyMatch(value -> reader.means(value, wanted)))
            .count();
    return OptionalDouble.of(share(condition.quantifier(), found, condition.values().size()));
  }

  private static double share(Quantifier quantifier, long found, int wanted) {
    return switch (quantifier) {
      case any -> found > 0 ? 1 : 0;
      case none -> found > 0 ? 0 : 1;
      case all -> (double) found / wanted;
    };
  }

  /**
   * Returns some entities that fit all conditions, for queries that know no name; only the best
   * known are looked at, since each costs look-ups.
   */
  List<IndexedEntity> having(EntityQuery query) {
    if (query.conditions().isEmpty()) {
      return List.of();
    }
    return reader.index().beginningWith("", query.types(), 0, MAX_LOOKED_AT).stream()
        .filter(entity -> query.conditions().stream().allMatch(each -> fits(entity, each)))
        .limit(query.limit())
        .toList();
  }

  private boolean fits(IndexedEntity entity, Condition condition) {
    boolean can = entity.types().stream().anyMatch(condition.property()::fits);
    return can && agreement(entity, condition).orElse(0) == 1;
  }
}
