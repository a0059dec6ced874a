package org.chancery.export;

import java.util.HashMap;
import java.util.Map;
import org.chancery.data.DataTable;

/** The three-letter codes of states (ISO 3166-1 alpha-3) that event data are keyed by. */
final class StateCodes {
  private final Map<String, String> codes = new HashMap<>();

  /** Reads the table of states. */
  StateCodes() {
    DataTable.read("data/authority/states.tsv")
        .rows()
        .forEach(row -> codes.put(row.get("key"), row.get("iso3")));
  }

  /** Returns the code of the state with the key; empty when there is none. */
  String of(String state) {
    return codes.getOrDefault(state, "");
  }
}
