package org.chancery.export.graph;

import java.util.List;
import java.util.function.Function;

/** The columns that tell when events are and who says so; the same wherever events stand. */
final class OccurrenceColumns {
  private OccurrenceColumns() {}

  /** Returns the columns of dates: few tools read the times that GEXF has for them. */
  static <T> List<Column<T>> dates(Function<T, Occurrences> events) {
    return List.of(
        Column.date("first_date", row -> events.apply(row).first()),
        Column.date("last_date", row -> events.apply(row).last()),
        Column.text("dates", row -> events.apply(row).dates()),
        Column.text("precision", row -> events.apply(row).precision()),
        Column.text("dated_by", row -> events.apply(row).basis()),
        Column.integer("undated", row -> events.apply(row).undated()));
  }

  /** Returns the columns of sources. */
  static <T> List<Column<T>> sources(Function<T, Occurrences> events) {
    return List.of(
        Column.date("first_reported", row -> events.apply(row).reported()),
        Column.integer("sources", row -> events.apply(row).sources()),
        Column.text("publishers", row -> events.apply(row).publishers()));
  }
}
