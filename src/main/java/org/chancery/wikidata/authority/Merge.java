package org.chancery.wikidata.authority;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.entity.Folding;
import org.chancery.rdf.WikidataItems;

/**
 * Joins imported rows with the tables there are. Rows are the same by their Wikidata item. What a
 * row lacks is filled in; where both have a fact and these differ, the policy decides and the
 * difference is reported. A key once given stays.
 */
final class Merge {
  private static final List<Table> ENTITIES =
      List.of(Table.STATES, Table.ORGANISATIONS, Table.PLACES, Table.OFFICES, Table.PEOPLE);

  /** Older items come first, and keep their names; the order of the source means nothing. */
  private static final Comparator<TableRow> BY_ITEM =
      Comparator.comparing((TableRow row) -> row.get("qid").length())
          .thenComparing(row -> row.get("qid"));

  /** Columns that hold one fact each, and can therefore be in conflict. */
  private static final Set<String> FACTS =
      Set.of("capital", "iso2", "iso3", "type", "country", "kind", "gender", "born");

  private static final Set<String> POINT = Set.of("lat", "lon");
  private static final Set<String> NAMES = Set.of("aliases", "titles", "adjectives", "people");

  private final Tables base;
  private final boolean take;
  private final String source;
  private final Changes changes;
  private final Keys keys;
  private final NameRegister names;
  private final Map<TableRow, TableRow> known = new LinkedHashMap<>();

  /**
   * Makes it.
   *
   * @param base the tables there are; they are changed
   * @param take whether the import's fact is taken where facts differ
   * @param source what changed rows are to name as a further source
   * @param changes is told of everything
   */
  Merge(Tables base, boolean take, String source, Changes changes) {
    this.base = base;
    this.take = take;
    this.source = source;
    this.changes = changes;
    this.keys = new Keys(base);
    this.names = new NameRegister(base);
  }

  /** Gives rows whose items Wikidata has merged into others the items that there are now. */
  void follow(Map<String, String> merged) {
    merged.forEach(
        (from, to) -> {
          Optional<TableRow> row = base.item(from);
          if (row.isPresent() && base.item(row.get().table(), to).isEmpty()) {
            changes.add(Change.Kind.MERGED, row.get(), "qid", from, to);
            row.get().set("qid", to).addSource(source);
            base.index(row.get());
          }
        });
  }

  /** Joins the rows; those that speak of one another may do so by item or by key. */
  void join(Tables imported) {
    for (Table table : ENTITIES) {
      imported.of(table).stream().sorted(BY_ITEM).forEach(this::place);
    }
    known.forEach((theirs, ours) -> fill(ours, theirs));
    for (Table table : ENTITIES) {
      base.of(table).forEach(this::resolve);
    }
  }

  /** Finds the row that the imported one is about, or gives it a place of its own. */
  private void place(TableRow row) {
    Optional<TableRow> other = base.item(row.get("qid")).filter(r -> r.table() != row.table());
    boolean cityState = row.table() == Table.PLACES && row.get("kind").equals("capital");
    Optional<TableRow> same =
        keys.known(row, Keys.has(row, "country") ? key("country", row.get("country")) : "");
    if (same.isPresent()) {
      known.put(row, same.get());
      if (same.get().get("qid").isEmpty()) {
        set(Change.Kind.CHANGED, same.get(), "qid", row.get("qid"));
        same.get().addSource(source);
        base.index(same.get());
      }
    } else if (other.isEmpty() || cityState) {
      add(row);
    } else {
      changes.add(Change.Kind.CONFLICT_KEPT, other.get(), "table", name(other.get()), name(row));
    }
  }

  private static String name(TableRow row) {
    return row.table().file().replace(".tsv", "");
  }

  private void add(TableRow row) {
    row.set("key", keys.fresh(row));
    names
        .other(row, row.get("label"))
        .filter(other -> other.table() == row.table())
        .ifPresent(
            other ->
                changes.add(
                    Change.Kind.SHARED_NAME, row, "label", other.get("key"), row.get("label")));
    if (Keys.has(row, "aliases")) {
      row.set("aliases", own(row, row.list("aliases")));
    }
    if (row.table() == Table.STATES) {
      row.set("adjectives", own(row, row.list("adjectives")));
    }
    base.add(row);
    if (row.table() != Table.OFFICES) {
      names.add(row);
    }
    changes.add(Change.Kind.ADDED, row, "", "", row.get("label"));
  }

  private void fill(TableRow ours, TableRow theirs) {
    int before = changes.all().size();
    for (String column : ours.table().columns()) {
      String cell = theirs.get(column);
      if (cell.isEmpty()) {
        continue;
      }
      if (FACTS.contains(column)) {
        fact(ours, column, key(column, cell));
      } else if (NAMES.contains(column)) {
        more(ours, column, theirs.list(column));
      } else if (POINT.contains(column) && ours.get(column).isEmpty()) {
        set(Change.Kind.CHANGED, ours, column, cell);
      } else if (column.equals("label")) {
        label(ours, cell);
      }
    }
    if (changes.all().stream().skip(before).anyMatch(change -> isEdit(change.kind()))) {
      ours.addSource(source);
    }
  }

  private static boolean isEdit(Change.Kind kind) {
    return kind == Change.Kind.CHANGED || kind == Change.Kind.CONFLICT_TAKEN;
  }

  private void fact(TableRow ours, String column, String theirs) {
    if (theirs.isEmpty()) {
      return;
    }
    if (ours.get(column).isEmpty()) {
      set(Change.Kind.CHANGED, ours, column, theirs);
    } else if (!key(column, ours.get(column)).equals(theirs)) {
      if (take) {
        set(Change.Kind.CONFLICT_TAKEN, ours, column, theirs);
      } else {
        changes.add(Change.Kind.CONFLICT_KEPT, ours, column, ours.get(column), theirs);
      }
    }
  }

  /** The label is the name that the news uses; Wikidata's is another unless it is to be taken. */
  private void label(TableRow ours, String theirs) {
    String own = ours.get("label");
    if (own.equals(theirs) || !Keys.has(ours, "aliases")) {
      return;
    }
    if (take) {
      set(Change.Kind.CONFLICT_TAKEN, ours, "label", theirs);
      Set<String> aliases = new LinkedHashSet<>(ours.list("aliases"));
      aliases.remove(theirs);
      aliases.add(own);
      ours.set("aliases", aliases);
    } else {
      more(ours, "aliases", List.of(theirs));
    }
  }

  private void more(TableRow ours, String column, List<String> theirs) {
    Set<String> had = new LinkedHashSet<>(ours.list(column));
    Set<String> known = new LinkedHashSet<>();
    known.add(Folding.key(ours.get("label")));
    NAMES.stream()
        .filter(names -> Keys.has(ours, names))
        .flatMap(names -> ours.list(names).stream())
        .forEach(name -> known.add(Folding.key(name)));
    List<String> fresh = theirs.stream().filter(name -> known.add(Folding.key(name))).toList();
    Set<String> added = column.equals("titles") ? new LinkedHashSet<>(fresh) : own(ours, fresh);
    if (!added.isEmpty()) {
      had.addAll(added);
      changes.add(Change.Kind.CHANGED, ours, column, ours.get(column), String.join("|", added));
      ours.set(column, had);
    }
  }

  /** Returns the names that are nobody else's, and registers them. */
  private Set<String> own(TableRow row, List<String> candidates) {
    Set<String> own = new LinkedHashSet<>();
    for (String name : candidates) {
      Optional<TableRow> other = names.other(row, name);
      if (other.isPresent()) {
        changes.add(Change.Kind.SHARED_NAME, row, "aliases", other.get().get("key"), name);
      } else {
        own.add(name);
        names.add(row, name);
      }
    }
    return own;
  }

  private void set(Change.Kind kind, TableRow row, String column, String value) {
    changes.add(kind, row, column, row.get(column), value);
    row.set(column, value);
  }

  /** Turns items in cells into keys; what has no row is left out. */
  private void resolve(TableRow row) {
    for (String column : List.of("country", "capital", "stands_for")) {
      if (Keys.has(row, column) && WikidataItems.isItem(row.get(column))) {
        row.set(column, key(column, row.get(column)));
      }
    }
  }

  /** Returns the key of an item; a key is its own, and an item without a row has none. */
  private String key(String column, String keyOrItem) {
    if (!WikidataItems.isItem(keyOrItem)) {
      return keyOrItem;
    }
    Optional<TableRow> row =
        column.equals("capital") ? base.item(Table.PLACES, keyOrItem) : base.item(keyOrItem);
    return row.map(found -> found.get("key")).orElse("");
  }
}
