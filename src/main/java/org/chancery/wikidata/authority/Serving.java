package org.chancery.wikidata.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whom an office serves.
 *
 * @param known whether that is a state or body of the tables
 * @param state the state, or the one body that has offices as states have; null for others
 */
record Serving(boolean known, @Nullable TableRow state) {
  /** Returns whom the office serves: a state before a body that it leads or is part of. */
  static Serving of(Item office, KnownRows rows) {
    List<String> served = office.current(Property.JURISDICTION);
    for (String id : served.isEmpty() ? office.current(Property.COUNTRY) : served) {
      TableRow state = rows.state(id);
      if (state != null) {
        return new Serving(true, state);
      }
    }
    Set<String> led = new LinkedHashSet<>(served);
    led.addAll(office.current(Property.LEADS));
    led.addAll(office.current(Property.PART_OF));
    for (String id : led) {
      TableRow body = rows.body(id);
      if (body != null && body.get("type").equals("intergovernmental")) {
        return new Serving(true, body.get("key").equals(Tables.UNION) ? body : null);
      }
    }
    return new Serving(false, null);
  }

  /** Whether it is a body of many states. */
  boolean international() {
    return state == null;
  }
}
