package org.chancery.wikidata.authority;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.data.DataTable;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.Property;

/**
 * Tells the kind of an office: by the state that names it as its head's, by its classes and what
 * these are kinds of, and where the class says little by its title.
 */
final class OfficeKinds {
  /** Chains of classes in Wikidata are long, and say less the longer they are. */
  private static final int FURTHEST = 4;

  private static final String HEAD_OF_STATE = "head_of_state";
  private static final String HEAD_OF_GOVERNMENT = "head_of_government";

  private final Classes classes;
  private final Map<String, String> byTitle = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();

  /**
   * Makes it.
   *
   * @param base tables whose offices tell what kind of office has which title
   */
  OfficeKinds(Classes classes, Tables base) {
    this.classes = classes;
    for (DataTable.Row row : DataTable.read("data/entity/titles.tsv").rows()) {
      row.list("kinds").stream()
          .findFirst()
          .ifPresent(kind -> byTitle.putIfAbsent(row.get("title"), kind));
    }
    learnTitles(base);
  }

  /** A title means the kind that most offices of this title are of. */
  private void learnTitles(Tables base) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (TableRow office : base.of(Table.OFFICES)) {
      Titles titles = new Titles(base.key(office.get("country")).orElse(null));
      String label = office.get("label");
      String title = titles.without(label);
      if (!title.equals(label)) {
        counts
            .computeIfAbsent(title.toLowerCase(Locale.ROOT), t -> new TreeMap<>())
            .merge(office.get("kind"), 1, Integer::sum);
      }
    }
    counts.forEach(
        (title, kinds) ->
            byTitle.putIfAbsent(
                title, Collections.max(kinds.entrySet(), Map.Entry.comparingByValue()).getKey()));
  }

  /** Learns what an item is a kind of. */
  void learn(Item item) {
    Set<String> classesOf = new LinkedHashSet<>(item.values(Property.SUBCLASS_OF));
    classesOf.addAll(item.values(Property.INSTANCE_OF));
    above.put(item.id(), classesOf);
  }

  /** Learns which offices are those of a state's heads. */
  void learnHeads(Item state) {
    state.current(Property.HEAD_OF_STATE_OFFICE).forEach(o -> heads.put(o, HEAD_OF_STATE));
    state
        .current(Property.HEAD_OF_GOVERNMENT_OFFICE)
        .forEach(o -> heads.putIfAbsent(o, HEAD_OF_GOVERNMENT));
  }

  /**
   * Returns the kind as in {@code offices.tsv}.
   *
   * @param office item of the office
   * @param title its name without the state
   */
  Optional<String> kind(String office, String title) {
    String head = heads.get(office);
    if (head != null) {
      return Optional.of(head);
    }
    Set<String> seen = new HashSet<>(Set.of(office));
    Set<String> level = Set.of(office);
    for (int step = 0; step < FURTHEST; step++) {
      Set<String> next = new LinkedHashSet<>();
      level.forEach(id -> next.addAll(above.getOrDefault(id, Set.of())));
      next.removeAll(seen);
      seen.addAll(next);
      level = next;
      Optional<String> found = kind(next, title);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns what the first of these classes tells, in the order of the table. */
  private Optional<String> kind(Set<String> level, String title) {
    return classes.of(Table.OFFICES).stream()
        .filter(entry -> level.contains(entry.id()))
        .flatMap(entry -> kind(entry, title).stream())
        .findFirst();
  }

  private Optional<String> kind(Classes.Entry entry, String title) {
    if (entry.byTitle()) {
      String known = byTitle.get(title.toLowerCase(Locale.ROOT));
      if (known != null) {
        return Optional.of(known);
      }
    }
    return entry.kind().isEmpty() ? Optional.empty() : Optional.of(entry.kind());
  }
}
