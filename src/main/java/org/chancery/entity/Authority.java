package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The people, states, bodies, places and offices that are known before an article is read.
 * Immutable; may be used by several threads.
 */
public final class Authority {
  private final Map<String, Entity> byKey;
  private final Map<String, State> standsFor;
  private final Map<String, String> adjectives;
  private final Map<Office, List<Person>> holders;
  private final Map<String, List<Office>> officesOf;
  private final NameIndex names;
  private final Surnames surnames;
  private final Map<String, Person> mononyms;
  private final TitleLexicon titles;
  private final Set<Place> regions;

  Authority(
      Collection<Entity> entities,
      Set<Place> regions,
      Map<String, State> standsFor,
      Map<String, String> adjectives,
      NameIndex names,
      Map<String, Person> mononyms,
      TitleLexicon titles,
      NameParts parts) {
    this.byKey = new LinkedHashMap<>();
    this.holders = new LinkedHashMap<>();
    this.officesOf = new LinkedHashMap<>();
    entities.forEach(entity -> byKey.put(entity.key(), entity));
    this.regions = Set.copyOf(regions);
    this.standsFor = Map.copyOf(standsFor);
    this.adjectives = Map.copyOf(adjectives);
    this.names = names;
    this.titles = titles;
    this.mononyms = Map.copyOf(mononyms);
    this.surnames = new Surnames(parts);
    for (Entity entity : entities) {
      if (entity instanceof Office office) {
        officesOf.computeIfAbsent(countryKey(office.country()), c -> new ArrayList<>()).add(office);
      } else if (entity instanceof Person person) {
        surnames.add(person);
        person.holdings().stream()
            .map(OfficeHolding::office)
            .distinct()
            .forEach(office -> holders.computeIfAbsent(office, o -> new ArrayList<>()).add(person));
      }
    }
  }

  /** Reads the tables of {@code data/authority} from the class path. */
  public static Authority load() {
    return load(AuthorityTables.shipped());
  }

  /** Reads the tables. */
  public static Authority load(AuthorityTables tables) {
    return new AuthorityReader(tables).read();
  }

  /** Returns the entity of the key, if the tables have one. */
  public Optional<Entity> entity(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Returns all entities, in the order of the tables. */
  public Collection<Entity> entities() {
    return byKey.values();
  }

  /** Returns the state whose government the body's name stands for, as Russia for the Kremlin. */
  public Optional<State> standsFor(Organization body) {
    return Optional.ofNullable(standsFor.get(body.key()));
  }

  /** Returns the word for what is the state's, as in French; its name where there is none. */
  String adjective(State state) {
    return adjectives.getOrDefault(state.key(), state.label());
  }

  /**
   * Returns the office of a title.
   *
   * @param title words as in {@code foreign minister} or {@code president}
   * @param country the state, or null for an international office
   */
  public Optional<Office> office(String title, @Nullable State country) {
    return titles.find(title).flatMap(found -> offices(found, country).stream().findFirst());
  }

  /** Returns the offices of the state that the title can mean, likeliest first. */
  List<Office> offices(TitleLexicon.Title title, @Nullable State country) {
    List<Office> found = new ArrayList<>();
    for (String kind : title.kinds()) {
      for (Office office : officesOf.getOrDefault(countryKey(country), List.of())) {
        if (office.kind().equals(kind) && title.fits(office)) {
          found.add(office);
        }
      }
    }
    return found;
  }

  /** Returns who held the office on the day, the latest to come in first. */
  public List<Person> holders(Office office, LocalDate date) {
    List<Person> found = new ArrayList<>();
    for (Person person : holders.getOrDefault(office, List.of())) {
      if (held(person, office, date)) {
        found.add(person);
      }
    }
    found.sort(
        (a, b) ->
            start(b, office).compareTo(start(a, office)) != 0
                ? start(b, office).compareTo(start(a, office))
                : a.key().compareTo(b.key()));
    return found;
  }

  /** Returns the offices that the person held on the day. */
  public List<Office> offices(Person person, LocalDate date) {
    return person.holdings().stream()
        .filter(holding -> holding.heldOn(date))
        .map(OfficeHolding::office)
        .distinct()
        .toList();
  }

  /** Whether the news calls the person by this one name, in folded lower case. */
  boolean knownBy(Person person, String shortName) {
    return person.equals(mononyms.get(shortName));
  }

  /** Returns whom the news calls by this one name, in folded lower case, if anybody. */
  Optional<Person> mononym(String name) {
    return Optional.ofNullable(mononyms.get(name));
  }

  /** Whether the place is a region, as a part of a state, and not a city. */
  boolean isRegion(Place place) {
    return regions.contains(place);
  }

  NameIndex names() {
    return names;
  }

  Surnames surnames() {
    return surnames;
  }

  TitleLexicon titles() {
    return titles;
  }

  private static boolean held(Person person, Office office, LocalDate date) {
    return person.holdings().stream().anyMatch(h -> h.office().equals(office) && h.heldOn(date));
  }

  private static LocalDate start(Person person, Office office) {
    return person.holdings().stream()
        .filter(holding -> holding.office().equals(office))
        .map(OfficeHolding::start)
        .map(start -> start == null ? LocalDate.MIN : start.first())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  static @Nullable PartialDate date(String iso) {
    return iso.isEmpty() ? null : PartialDate.parse(iso);
  }

  private static String countryKey(@Nullable State country) {
    return country == null ? "" : country.key();
  }
}
