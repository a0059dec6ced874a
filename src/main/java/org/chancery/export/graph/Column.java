package org.chancery.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that nodes or edges of a view carry in every format.
 *
 * @param name ASCII, which serves as id and as title, since readers take either for the key
 * @param type what its values are
 * @param value reads it from what a row is made of; null or an empty text where there is none
 * @param <T> what a row is made of
 */
record Column<T>(String name, ColumnType type, Function<T, @Nullable Object> value) {
  /** Between the values of a list, because formats disagree about lists. */
  static final String AND = " | ";

  /** Name of the column that says how an edge ties its ends; Cytoscape looks for just that. */
  static final String INTERACTION = "interaction";

  /** Name of the column that says what a node is. */
  static final String KIND = "kind";

  static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, ColumnType.text, value);
  }

  static <T> Column<T> date(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, ColumnType.date, value);
  }

  static <T> Column<T> integer(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, ColumnType.integer, value);
  }

  static <T> Column<T> truth(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, ColumnType.truth, value);
  }

  /** Returns the values of a row by the names of their columns, those that there are. */
  static <T> Map<String, Object> values(List<Column<T>> columns, T of) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      Object value = column.value().apply(of);
      if (value instanceof String text) {
        value = LegalText.line(text);
      }
      if (value != null && !value.equals("")) {
        values.put(column.name(), value);
      }
    }
    return values;
  }
}
