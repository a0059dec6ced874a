package org.chancery.wikidata.authority;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.data.DataTable;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.wikidata.source.Classes;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.Property;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the items that become rows, and makes the rows. These have no keys yet; where they speak
 * of one another they do so by item. Memory is taken by what is chosen, not by what was read.
 */
final class Selection {
  private final Classes classes;
  private final Tables base;
  private final String source;
  private final OfficeKinds kinds;
  private final Map<String, String> genders = new HashMap<>();

  private final Tables chosen = new Tables();
  private final KnownRows known;
  private final Map<String, String> merged = new TreeMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Map<String, Item> states = new LinkedHashMap<>();
  private final Map<String, Item> places = new LinkedHashMap<>();
  private final Map<String, Item> bodies = new LinkedHashMap<>();
  private final Map<String, Item> offices = new LinkedHashMap<>();

  /**
   * Makes a selection.
   *
   * @param base the tables that there are; states and offices in them need not be read again
   * @param source what the rows are to name as their source
   */
  Selection(Classes classes, Tables base, String source) {
    this.classes = classes;
    this.base = base;
    this.known = new KnownRows(base, chosen);
    this.source = source;
    this.kinds = new OfficeKinds(classes, base);
    DataTable.read("data/wikidata/genders.tsv")
        .rows()
        .forEach(row -> genders.put(row.get("item"), row.get("gender")));
  }

  /** Chooses from what has been read. */
  void choose(Spool spool) throws IOException {
    spool.forEach(this::sort);
    states.values().forEach(this::state);
    bodies.values().forEach(this::body);
    places.values().forEach(this::place);
    offices.values().forEach(this::office);
    spool.forEach(this::person);
  }

  /** Returns the rows. */
  Tables chosen() {
    return chosen;
  }

  /** Returns which items have been merged into which. */
  Map<String, String> merged() {
    return merged;
  }

  /** Returns how many items and terms were left out, by the reason. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }

  private void sort(Item item) {
    if (item.mergedInto() != null) {
      merged.put(item.id(), item.mergedInto());
      return;
    }
    Optional<Classes.Entry> entry = entry(item);
    Table table = entry.map(Classes.Entry::table).orElse(Table.OFFICES);
    if (table == Table.PEOPLE) {
      return;
    }
    if (item.label() == null || !Names.isName(item.label())) {
      leftOut("without an English name");
    } else if (table == Table.STATES) {
      kinds.learnHeads(item);
      if (since(item, entry.get())) {
        states.put(item.id(), item);
      }
    } else if (table == Table.PLACES) {
      places.put(item.id(), item);
    } else if (table == Table.ORGANISATIONS) {
      bodies.put(item.id(), item);
    } else {
      kinds.learn(item);
      offices.put(item.id(), item);
    }
  }

  private Optional<Classes.Entry> entry(Item item) {
    List<String> of = item.values(Property.INSTANCE_OF);
    return classes.ids().stream()
        .filter(of::contains)
        .flatMap(id -> classes.entry(id).stream())
        .findFirst();
  }

  private boolean since(Item state, Classes.Entry entry) {
    List<String> ends = state.values(Property.DISSOLVED);
    boolean fits =
        entry.endedAfter() == 0 || ends.stream().anyMatch(end -> year(end) > entry.endedAfter());
    if (!fits) {
      leftOut("states of former times");
    }
    return fits;
  }

  private static int year(String iso) {
    return iso.length() < 4 ? 0 : Integer.parseInt(iso.substring(0, 4));
  }

  private void state(Item item) {
    String iso2 = first(item, Property.ISO2);
    String iso3 = first(item, Property.ISO3);
    TableRow row = row(Table.STATES, item, new LinkedHashSet<>(List.of(iso2, iso3)));
    row.set("iso2", iso2).set("iso3", iso3).set("capital", first(item, Property.CAPITAL));
    Set<String> demonyms = new LinkedHashSet<>(item.values(Property.DEMONYM));
    demonyms.removeIf(word -> !Names.isName(word) || !Character.isUpperCase(word.charAt(0)));
    row.set("adjectives", demonyms);
    chosen.add(row);
  }

  private void place(Item item) {
    boolean capital =
        states.values().stream().anyMatch(s -> s.current(Property.CAPITAL).contains(item.id()))
            || item.current(Property.CAPITAL_OF).stream().anyMatch(s -> known.state(s) != null);
    Classes.Entry entry = entry(item).orElseThrow();
    if (!capital && people(item) < entry.population()) {
      leftOut("smaller places");
      return;
    }
    TableRow row = row(Table.PLACES, item, Set.of());
    row.set("kind", capital ? "capital" : entry.kind());
    row.set("country", first(item, Property.COUNTRY, known::state));
    String[] point = first(item, Property.COORDINATES).split(" ");
    if (point.length == 2) {
      row.set("lat", point[0]).set("lon", point[1]);
    }
    chosen.add(row);
  }

  private static double people(Item item) {
    return item.current(Property.POPULATION).stream()
        .mapToDouble(Double::parseDouble)
        .max()
        .orElse(0);
  }

  private void body(Item item) {
    String kind = entry(item).orElseThrow().kind();
    String country = first(item, Property.COUNTRY, known::state);
    List<String> served = item.current(Property.JURISDICTION);
    boolean ofRegion =
        !served.isEmpty()
            && served.stream().allMatch(s -> known.state(s) == null && known.body(s) == null);
    boolean international = kind.equals("intergovernmental");
    if (!international && (country.isEmpty() || ofRegion)) {
      leftOut("bodies of no state");
      return;
    }
    TableRow row = row(Table.ORGANISATIONS, item, Set.of());
    row.set("type", kind).set("country", international ? "" : country);
    chosen.add(row);
  }

  private void office(Item item) {
    Serving serving = Serving.of(item, known);
    if (!serving.known()) {
      leftOut("offices of no state or body");
      return;
    }
    Titles titles = new Titles(serving.state());
    String label = String.valueOf(item.label());
    Optional<String> kind =
        serving.international()
            ? Optional.of("international_official")
            : kinds.kind(item.id(), titles.without(label));
    if (kind.isEmpty()) {
      leftOut("offices of no known kind");
      return;
    }
    TableRow row = row(Table.OFFICES, item, Set.of());
    row.set("titles", titles.of(label, item.aliases())).set("kind", kind.get());
    row.set("country", serving.state() == null ? "" : serving.state().get("qid"));
    chosen.add(row);
  }

  private void person(Item item) {
    boolean person = entry(item).filter(e -> e.table() == Table.PEOPLE).isPresent();
    if (!person || item.mergedInto() != null || chosen.item(Table.PEOPLE, item.id()).isPresent()) {
      return;
    }
    if (item.label() == null || !Names.isName(item.label())) {
      leftOut("without an English name");
      return;
    }
    List<TableRow> held =
        item.all(Property.POSITION_HELD).stream()
            .flatMap(fact -> known.office(fact.value()).stream())
            .toList();
    if (held.isEmpty() && base.item(Table.PEOPLE, item.id()).isEmpty()) {
      leftOut("people without an office of the tables");
      return;
    }
    TableRow row = row(Table.PEOPLE, item, Set.of());
    row.set("gender", genders.getOrDefault(first(item, Property.GENDER), ""));
    row.set("born", first(item, Property.BIRTH).replaceFirst("-.*", ""));
    row.set("country", served(item, held));
    chosen.add(row);
    Terms.of(item, id -> known.office(id).isPresent(), source, this::leftOut).forEach(chosen::add);
  }

  /** Returns the state that most of the offices belong to; that of a citizen without any. */
  private String served(Item person, List<TableRow> held) {
    Map<String, Integer> states = new LinkedHashMap<>();
    held.stream()
        .map(office -> office.get("country"))
        .filter(state -> !state.isEmpty())
        .forEach(state -> states.merge(state, 1, Integer::sum));
    return states.entrySet().stream()
        .max((a, b) -> Integer.compare(a.getValue(), b.getValue()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> first(person, Property.CITIZENSHIP, known::state));
  }

  private TableRow row(Table table, Item item, Set<String> codes) {
    TableRow row = new TableRow(table);
    String label = String.valueOf(item.label());
    row.set("qid", item.id()).set("label", label).set("source", source);
    return table == Table.OFFICES
        ? row
        : row.set("aliases", Names.usable(table, label, item.aliases(), codes));
  }

  private interface Lookup {
    @Nullable TableRow find(String item);
  }

  private static String first(Item item, Property property, Lookup lookup) {
    return item.current(property).stream()
        .filter(value -> lookup.find(value) != null)
        .findFirst()
        .orElse("");
  }

  private static String first(Item item, Property property) {
    return item.current(property).stream().findFirst().orElse("");
  }

  private void leftOut(String why) {
    leftOut.merge(why, 1, Integer::sum);
  }
}
