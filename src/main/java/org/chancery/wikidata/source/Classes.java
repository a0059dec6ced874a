package org.chancery.wikidata.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.data.DataTable;
import org.chancery.entity.AuthorityTables.Table;

/** Which classes of Wikidata go into which authority table, as {@code classes.tsv} says. */
public final class Classes {
  /**
   * A class whose items are taken.
   *
   * @param id the class, as in {@code Q6256}
   * @param table the table that its items go into
   * @param kind what the table calls them; empty where it has no kinds or a title must tell
   * @param byTitle whether the title of an office may tell a kind that says more
   * @param population least number of inhabitants of a place that is nobody's capital; 0 for all
   * @param endedAfter only a state that came to its end after this year is taken; 0 for any
   */
  public record Entry(
      String id, Table table, String kind, boolean byTitle, long population, int endedAfter) {}

  private final Map<String, Entry> byId = new LinkedHashMap<>();

  private Classes(DataTable table) {
    for (DataTable.Row row : table.rows()) {
      byId.put(
          row.get("class"),
          new Entry(
              row.get("class"),
              Table.valueOf(row.get("table").toUpperCase(Locale.ROOT)),
              row.get("kind"),
              row.get("by_title").equals("yes"),
              row.get("population").isEmpty() ? 0 : Long.parseLong(row.get("population")),
              row.get("ended_after").isEmpty() ? 0 : Integer.parseInt(row.get("ended_after"))));
    }
  }

  /** Reads the table from the class path. */
  public static Classes standard() {
    return new Classes(DataTable.read("data/wikidata/classes.tsv"));
  }

  /**
   * Returns the classes whose items are taken for what they are, as in {@code Q6256}. People are
   * not: there are ten million, and those with an office are known by it.
   */
  public Set<String> telling() {
    return byId.values().stream()
        .filter(entry -> entry.table() != Table.PEOPLE)
        .map(Entry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns all classes, as in {@code Q6256}. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** Returns what is known of the class, if its items are taken. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the classes that go into the table, in their order. */
  public List<Entry> of(Table table) {
    return byId.values().stream().filter(entry -> entry.table() == table).toList();
  }
}
