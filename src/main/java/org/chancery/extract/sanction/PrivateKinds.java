package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;

/** Knows which organisations have no power to take restrictive measures. Immutable. */
final class PrivateKinds {
  private final Set<String> kinds = new LinkedHashSet<>();

  PrivateKinds() {
    DataTable.read("data/sanction/private-kinds.tsv")
        .rows()
        .forEach(row -> kinds.add(row.get("kind")));
  }

  /** Whether the party is an organisation of such a kind, or one of which no kind is known. */
  boolean holds(Entity party) {
    return party instanceof Organization body
        && (body.kind() == null || kinds.contains(body.kind()));
  }
}
