package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.chancery.data.DataTable.Row;
import org.chancery.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Holds the tables of {@code data/authority} to what their README says, for whoever edits them. */
class AuthorityTablesTest {
  private static final List<String> WITH_KEYS =
      List.of("states", "places", "organisations", "offices", "people");

  /** The one body that has offices as states have. */
  private static final String UNION = "european-union";

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern CODED = Pattern.compile("`([^`]+)`");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final Pattern SEEN = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

  private final Map<String, List<Row>> tables = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  AuthorityTablesTest() {
    WITH_KEYS.forEach(this::read);
    read("holdings");
  }

  @Test
  void keysAreWellFormedAndUniqueOverAllTables() {
    Map<String, String> seen = new HashMap<>();
    eachEntity(
        (table, row) -> {
          String key = row.get("key");
          require(KEY.matcher(key).matches(), table, row, "the key is not a slug");
          String other = seen.putIfAbsent(key, table);
          require(other == null, table, row, "the key is taken in " + other);
        });
    noFaults();
  }

  /** A city that is a state has one item for both; its place takes the item into its key. */
  @Test
  void itemsAreWellFormedAndHeldOnce() {
    Map<String, String> seen = new HashMap<>();
    eachEntity(
        (table, row) -> {
          String item = row.get("qid");
          if (item.isEmpty()) {
            return;
          }
          require(ITEM.matcher(item).matches(), table, row, "no Wikidata item: " + item);
          String other = seen.putIfAbsent(item, row.get("key"));
          boolean cityState = row.get("key").equals(other + "-" + item.toLowerCase(Locale.ROOT));
          require(other == null || cityState, table, row, item + " is also the item of " + other);
        });
    noFaults();
  }

  @Test
  void everyRowHasALabelAndNamesThatAddToIt() {
    eachEntity(
        (table, row) -> {
          boolean english = LATIN.matcher(row.get("label")).find();
          require(english, table, row, "the label has no Latin letter");
          List<String> names = row.list(table.equals("offices") ? "titles" : "aliases");
          require(!names.contains(""), table, row, "a name in a list is empty");
          require(!names.contains(row.get("label")), table, row, "the label is also an alias");
          require(new HashSet<>(names).size() == names.size(), table, row, "a name stands twice");
        });
    noFaults();
  }

  @Test
  void keysOfOtherTablesResolve() {
    for (String table : List.of("places", "organisations", "offices", "people")) {
      eachRow(table, row -> resolves(table, row, "country", "states"));
    }
    eachRow("organisations", row -> resolves("organisations", row, "stands_for", "states"));
    eachRow("states", row -> resolves("states", row, "capital", "places"));
    eachRow("holdings", row -> resolves("holdings", row, "person", "people"));
    eachRow("holdings", row -> resolves("holdings", row, "office", "offices"));
    noFaults();
  }

  @Test
  void capitalsLieInTheirStates() {
    Map<String, Row> places = byKey("places");
    eachRow(
        "states",
        row -> {
          Row capital = places.get(row.get("capital"));
          if (capital != null) {
            boolean own = capital.get("country").equals(row.get("key"));
            require(own, "states", row, "the capital lies in " + capital.get("country"));
            boolean kind = capital.get("kind").equals("capital");
            require(kind, "states", row, "the capital is a " + capital.get("kind"));
          }
        });
    noFaults();
  }

  @Test
  void datesAreIsoAndInOrder() {
    eachRow("people", row -> require(row.get("born").matches("|\\d{4}"), "people", row, "born"));
    eachRow(
        "holdings",
        row -> {
          PartialDate start = date(row, "start");
          PartialDate end = date(row, "end");
          if (start != null && end != null) {
            boolean order = !end.last().isBefore(start.first());
            require(order, "holdings", row, "it ends before it starts");
          }
          String seen = row.get("last_seen");
          require(seen.isEmpty() || SEEN.matcher(seen).matches(), "holdings", row, "last_seen");
        });
    noFaults();
  }

  @Test
  void closedListsHoldNoOtherValues() {
    eachRow("people", row -> oneOf("people", row, "gender", Set.of("male", "female", "")));
    eachRow(
        "places",
        row -> {
          oneOf("places", row, "kind", Set.of("capital", "city", "region", "water", "venue"));
          boolean latitude = row.get("lat").matches("|-?\\d{1,2}(\\.\\d+)?");
          boolean longitude = row.get("lon").matches("|-?\\d{1,3}(\\.\\d+)?");
          require(latitude && longitude, "places", row, "lat, lon");
        });
    eachRow(
        "states",
        row -> {
          require(row.get("iso2").matches("|[A-Z]{2}"), "states", row, "iso2");
          require(row.get("iso3").matches("|[A-Z]{3}"), "states", row, "iso3");
        });
    noFaults();
  }

  @Test
  void everyOfficeThatTitlesMeanExists() {
    Set<String> kinds = new HashSet<>();
    eachRow("offices", row -> kinds.add(row.get("kind")));
    for (Row row : DataTable.read("data/entity/titles.tsv").rows()) {
      for (String kind : row.list("kinds")) {
        if (!kinds.contains(kind)) {
          faults.add("titles.tsv, " + row.get("title") + ": no office is a " + kind);
        }
      }
    }
    noFaults();
  }

  @Test
  void sourcesAreExplained() throws IOException {
    Set<String> known = new LinkedHashSet<>();
    Set<String> suffixes = new LinkedHashSet<>();
    String readme = Files.readString(Path.of("data/authority/README.md"));
    readme = readme.substring(readme.indexOf("## Sources"));
    for (String line : readme.lines().toList()) {
      Matcher coded = CODED.matcher(line.startsWith("| `") ? line.split("\\|")[1] : line);
      while (coded.find()) {
        (coded.group(1).startsWith(":") ? suffixes : known).add(coded.group(1));
      }
    }
    assertFalse(known.isEmpty(), "the README lists no source");
    tables.forEach((table, rows) -> rows.forEach(row -> sources(table, row, known, suffixes)));
    noFaults();
  }

  private void sources(String table, Row row, Set<String> known, Set<String> suffixes) {
    require(!row.get("source").isEmpty(), table, row, "there is no source");
    for (String source : row.get("source").split(";")) {
      int colon = source.indexOf(':');
      String name = colon < 0 ? source : source.substring(0, colon);
      boolean explained = known.stream().anyMatch(k -> named(k, name));
      require(explained, table, row, "the README does not know the source " + name);
      String suffix = colon < 0 ? "" : source.substring(colon);
      boolean how = suffix.isEmpty() || suffixes.contains(suffix);
      require(how, table, row, "the README does not know the suffix " + suffix);
    }
  }

  /** A source that the README writes with an ellipsis stands for all that begin so. */
  private static boolean named(String known, String source) {
    return known.endsWith("…")
        ? source.startsWith(known.substring(0, known.length() - 1))
        : source.equals(known);
  }

  private void read(String table) {
    tables.put(table, DataTable.read("data/authority/" + table + ".tsv").rows());
  }

  private interface TableRow {
    void check(String table, Row row);
  }

  private void eachEntity(TableRow check) {
    WITH_KEYS.forEach(table -> eachRow(table, row -> check.check(table, row)));
  }

  private void eachRow(String table, Consumer<Row> check) {
    rows(table).forEach(check);
  }

  private List<Row> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private Map<String, Row> byKey(String table) {
    Map<String, Row> found = new HashMap<>();
    eachRow(table, row -> found.put(row.get("key"), row));
    return found;
  }

  private final Map<String, Set<String>> keys = new HashMap<>();

  private void resolves(String table, Row row, String column, String other) {
    Set<String> there = keys.computeIfAbsent(other, name -> byKey(name).keySet());
    String key = row.get(column);
    boolean mayBeEmpty = !table.equals("holdings");
    boolean union = column.equals("country") && key.equals(UNION);
    boolean found = key.isEmpty() ? mayBeEmpty : union || there.contains(key);
    require(found, table, row, column + " is no key of " + other + ".tsv: " + key);
  }

  private PartialDate date(Row row, String column) {
    try {
      return row.get(column).isEmpty() ? null : PartialDate.parse(row.get(column));
    } catch (RuntimeException e) {
      require(false, "holdings", row, column + " is no date: " + row.get(column));
      return null;
    }
  }

  private void oneOf(String table, Row row, String column, Set<String> values) {
    require(values.contains(row.get(column)), table, row, column + ": " + row.get(column));
  }

  private void require(boolean holds, String table, Row row, String fault) {
    if (!holds) {
      String name = table.equals("holdings") ? row.get("person") : row.get("key");
      faults.add(table + ".tsv, " + name + ": " + fault);
    }
  }

  private void noFaults() {
    assertEquals("", String.join("\n", faults));
  }
}
