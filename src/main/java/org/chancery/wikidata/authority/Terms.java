package org.chancery.wikidata.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.wikidata.source.Fact;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.Property;

/**
 * The terms that a person holds or held offices for. A term without any date is left out, since it
 * would make its holder that of every day.
 */
final class Terms {
  private static final String BY_DEATH = ":end-inferred-death";

  private Terms() {}

  /**
   * Returns the terms as rows that name person and office by their items.
   *
   * @param known which offices are in the tables
   * @param source what the rows are to name as their source
   * @param leftOut is told why terms are left out
   */
  static List<TableRow> of(
      Item person, Predicate<String> known, String source, Consumer<String> leftOut) {
    List<TableRow> terms = new ArrayList<>();
    String death = person.current(Property.DEATH).stream().findFirst().orElse("");
    for (Fact fact : person.all(Property.POSITION_HELD)) {
      String start = fact.start() == null ? "" : fact.start();
      String end = fact.end() == null ? "" : fact.end();
      if (!known.test(fact.value())) {
        leftOut.accept("terms of other offices");
      } else if (start.isEmpty() && end.isEmpty()) {
        leftOut.accept("terms without a date");
      } else if (end.isEmpty() && fact.ended()) {
        leftOut.accept("terms that ended on an unknown day");
      } else if (!end.isEmpty() && before(end, start)) {
        leftOut.accept("terms that end before they start");
      } else {
        boolean died = end.isEmpty() && !death.isEmpty() && !before(death, start);
        terms.add(
            new TableRow(Table.HOLDINGS)
                .set("person", person.id())
                .set("office", fact.value())
                .set("start", start)
                .set("end", died ? death : end)
                .set("source", died ? source + BY_DEATH : source));
      }
    }
    return terms;
  }

  /** Whether a date lies before another, as far as both are precise. */
  static boolean before(String one, String other) {
    int shared = Math.min(one.length(), other.length());
    return one.substring(0, shared).compareTo(other.substring(0, shared)) < 0;
  }

  /** Whether one date is the other or less precise than it. */
  static boolean agree(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
  }
}
