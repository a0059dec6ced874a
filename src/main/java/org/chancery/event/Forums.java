package org.chancery.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.data.DataTable;

/**
 * Bodies whose meetings are an occasion for others to meet.
 *
 * @param bodies keys of the bodies
 */
record Forums(Set<String> bodies) {

  /** Returns the bodies of the table on the class path. */
  static Forums standard() {
    return new Forums(
        DataTable.read("data/event/forums.tsv").rows().stream()
            .map(row -> row.get("body"))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
