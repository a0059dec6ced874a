package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.data.DataTable.Row;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.entity.Person.Gender;
import org.jspecify.annotations.Nullable;

/** Reads the authority tables. Used once. */
final class AuthorityReader {
  private static final Set<String> FIRST_RANK =
      Set.of("head_of_state", "head_of_government", "foreign_minister", "foreign_policy_chief");

  private final AuthorityTables tables;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, State> standsFor = new LinkedHashMap<>();
  private final Map<String, String> adjectives = new LinkedHashMap<>();
  private final Set<Place> regions = new LinkedHashSet<>();
  private final Map<String, Person> mononyms = new LinkedHashMap<>();
  private final NameIndex names = new NameIndex();

  AuthorityReader(AuthorityTables tables) {
    this.tables = tables;
  }

  Authority read() {
    states();
    organisations();
    places();
    offices();
    people();
    return new Authority(
        entities.values(),
        regions,
        standsFor,
        adjectives,
        names,
        mononyms,
        new TitleLexicon(DataTable.read("data/entity/titles.tsv")),
        new NameParts(
            DataTable.read("data/entity/name-parts.tsv"),
            DataTable.read("data/entity/name-order.tsv"),
            DataTable.read("data/entity/fixed-spellings.tsv")));
  }

  private void states() {
    Map<String, Row> places = new LinkedHashMap<>();
    tables.rows(Table.PLACES).forEach(row -> places.put(row.get("key"), row));
    for (Row row : tables.rows(Table.STATES)) {
      List<String> aliases = row.list("aliases");
      Row capital = places.get(row.get("capital"));
      Point point = capital == null ? null : point(capital);
      State state = new State(row.get("key"), row.get("label"), aliases, item(row), point);
      states.put(state.key(), state);
      add(state, aliases);
      row.list("adjectives").forEach(word -> names.add(word, true, state));
      row.list("adjectives").stream()
          .findFirst()
          .ifPresent(word -> adjectives.put(state.key(), word));
      row.list("people").forEach(word -> names.add(word, true, state));
    }
  }

  private void organisations() {
    for (Row row : tables.rows(Table.ORGANISATIONS)) {
      List<String> aliases = row.list("aliases");
      Organization body =
          new Organization(
              row.get("key"),
              row.get("label"),
              aliases,
              item(row),
              states.get(row.get("country")),
              blank(row.get("type")));
      State state = states.get(row.get("stands_for"));
      if (state != null) {
        standsFor.put(body.key(), state);
      }
      add(body, aliases);
    }
  }

  private void places() {
    for (Row row : tables.rows(Table.PLACES)) {
      List<String> aliases = row.list("aliases");
      boolean capital = row.get("kind").equals("capital");
      State country = states.get(row.get("country"));
      Place place =
          new Place(
              row.get("key"), row.get("label"), aliases, item(row), country, capital, point(row));
      if (row.get("kind").equals("region")) {
        regions.add(place);
      }
      add(place, aliases);
    }
  }

  private void offices() {
    for (Row row : tables.rows(Table.OFFICES)) {
      Office office =
          new Office(
              row.get("key"),
              row.get("label"),
              row.list("titles"),
              item(row),
              states.get(row.get("country")),
              row.get("kind"));
      offices.put(office.key(), office);
      entities.put(office.key(), office);
    }
  }

  private void people() {
    Map<String, List<OfficeHolding>> held = holdings();
    for (Row row : tables.rows(Table.PEOPLE)) {
      List<OfficeHolding> own = held.getOrDefault(row.get("key"), List.of());
      List<String> aliases = row.list("aliases");
      Person person =
          new Person(
              row.get("key"),
              row.get("label"),
              aliases,
              item(row),
              states.get(row.get("country")),
              gender(row.get("gender")),
              own.stream().anyMatch(AuthorityReader::firstRank),
              null,
              own);
      add(person, aliases);
      row.list("mononym").forEach(name -> mononyms.putIfAbsent(Folding.key(name), person));
    }
  }

  private Map<String, List<OfficeHolding>> holdings() {
    Map<String, List<OfficeHolding>> held = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.HOLDINGS)) {
      Office office = offices.get(row.get("office"));
      if (office == null) {
        throw new IllegalStateException(
            "holdings.tsv names the office "
                + row.get("office")
                + ", which offices.tsv does not have");
      }
      held.computeIfAbsent(row.get("person"), p -> new ArrayList<>(2))
          .add(
              new OfficeHolding(
                  office, Authority.date(row.get("start")), Authority.date(row.get("end"))));
    }
    return held;
  }

  private static boolean firstRank(OfficeHolding holding) {
    Office office = holding.office();
    return FIRST_RANK.contains(office.kind())
        || (office.kind().equals("international_official") && office.wikidata() != null);
  }

  private void add(Entity entity, List<String> aliases) {
    entities.put(entity.key(), entity);
    names.add(entity.label(), false, entity);
    aliases.forEach(alias -> names.add(alias, false, entity));
  }

  private static @Nullable String item(Row row) {
    return blank(row.get("qid"));
  }

  private static @Nullable Point point(Row row) {
    String latitude = row.get("lat");
    String longitude = row.get("lon");
    return latitude.isEmpty() || longitude.isEmpty()
        ? null
        : new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }

  private static @Nullable String blank(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Gender gender(String cell) {
    return cell.isEmpty() ? Gender.UNKNOWN : Gender.valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
