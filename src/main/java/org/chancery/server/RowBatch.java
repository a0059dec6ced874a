package org.chancery.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Some local rows that are to be joined with the answers of one call. */
final class RowBatch {
  /** Each combination of values that the remote pattern can see, to the rows that have it. */
  private final Map<Binding, List<Binding>> rows = new LinkedHashMap<>();

  /**
   * Sorts the rows.
   *
   * @param remote variables of the remote pattern
   */
  RowBatch(List<Binding> batch, Set<Var> remote) {
    for (Binding row : batch) {
      rows.computeIfAbsent(seen(row, remote), key -> new ArrayList<>()).add(row);
    }
  }

  /** No other store knows our blank nodes, so they are not sent. */
  private static Binding seen(Binding row, Set<Var> remote) {
    BindingBuilder seen = BindingFactory.builder();
    for (Var variable : remote) {
      Node value = row.get(variable);
      if (value != null && !value.isBlank()) {
        seen.add(variable, value);
      }
    }
    return seen.build();
  }

  /** Returns the rows as they are. */
  List<Binding> rows() {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the call with the rows' values in front of its pattern. */
  OpService call(OpService call) {
    if (rows.keySet().stream().allMatch(Binding::isEmpty)) {
      return call;
    }
    Table values = TableFactory.create();
    rows.keySet().forEach(values::addBinding);
    return new OpService(
        call.getService(),
        OpSequence.create(OpTable.create(values), call.getSubOp()),
        call.getSilent());
  }

  /** Returns the rows that go with the answer, joined with it. */
  List<Binding> with(Binding answer) {
    List<Binding> joined = new ArrayList<>();
    rows.forEach(
        (key, same) -> {
          if (Algebra.compatible(key, answer)) {
            same.stream()
                .filter(row -> Algebra.compatible(row, answer))
                .forEach(row -> joined.add(Algebra.merge(row, answer)));
          }
        });
    return joined;
  }
}
