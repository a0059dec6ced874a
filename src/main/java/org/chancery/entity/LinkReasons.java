package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says why the entities of an article are linked to Wikidata: of all their mentions the one counts
 * that tells most. For people that are not linked it lists those of the tables who could be meant.
 */
final class LinkReasons {
  /** How a mention names a person, the clearest first. */
  private enum Naming {
    LABEL,
    ALIAS,
    SPELLING,
    SHORT,
    OFFICE
  }

  private final Authority authority;
  private final Map<LinkMethod, Double> confidences = new EnumMap<>(LinkMethod.class);

  LinkReasons(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      confidences.put(
          LinkMethod.valueOf(row.get("method")), Double.parseDouble(row.get("confidence")));
    }
  }

  /** Returns the links of the entities, each once, in their order; some need none. */
  List<Link> of(LinkedText text, Collection<Entity> entities) {
    List<Link> links = new ArrayList<>();
    for (Entity entity : new LinkedHashSet<>(entities)) {
      List<Mention> mentions =
          text.mentions().stream().filter(m -> m.entity().equals(entity)).toList();
      link(entity, mentions, text).ifPresent(links::add);
    }
    return links;
  }

  private Optional<Link> link(Entity entity, List<Mention> mentions, LinkedText text) {
    if (entity.wikidata() == null) {
      return entity instanceof Person person ? unlinked(person) : Optional.empty();
    }
    if (entity instanceof Person person) {
      return Optional.of(person(person, mentions, text));
    }
    if (entity instanceof Office) {
      return Optional.of(link(entity, LinkMethod.OFFICE_TITLE, List.of()));
    }
    boolean named = mentions.stream().anyMatch(m -> m.kind() == Kind.NAME);
    if (!named) {
      return Optional.of(link(entity, LinkMethod.INDIRECT, List.of()));
    }
    Set<Entity> others = new LinkedHashSet<>();
    names(entity).forEach(name -> others.addAll(bearers(name, entity)));
    LinkMethod method = others.isEmpty() ? LinkMethod.LISTED_NAME : LinkMethod.NAME_IN_CONTEXT;
    return Optional.of(link(entity, method, others));
  }

  private Link link(Entity entity, LinkMethod method, Collection<Entity> others) {
    double confidence = Objects.requireNonNull(confidences.get(method), method.name());
    return new Link(entity, method, confidence, List.copyOf(others));
  }

  /** Lists who of the tables has that name, or another spelling of it. */
  private Optional<Link> unlinked(Person person) {
    Set<Entity> candidates = new LinkedHashSet<>(bearers(person.label(), person));
    authority.surnames().alike(person.label()).stream()
        .filter(other -> other.wikidata() != null)
        .forEach(candidates::add);
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(person, LinkMethod.AMBIGUOUS, 0, List.copyOf(candidates)));
  }

  private Link person(Person person, List<Mention> mentions, LinkedText text) {
    Naming naming = Naming.OFFICE;
    for (Mention mention : mentions) {
      Naming other = naming(person, mention, text);
      naming = other.compareTo(naming) < 0 ? other : naming;
    }
    LocalDate date = text.article().date();
    boolean inOffice = date != null && Disambiguation.inOffice(person, date);
    boolean country = speaksOf(person.country(), text);
    LinkMethod method =
        switch (naming) {
          case LABEL ->
              of(inOffice, country, LinkMethod.NAME_AND_OFFICE, LinkMethod.NAME_AND_COUNTRY)
                  .orElse(LinkMethod.NAME_ONLY);
          case ALIAS ->
              of(inOffice, country, LinkMethod.ALIAS_AND_OFFICE, LinkMethod.ALIAS_AND_COUNTRY)
                  .orElse(LinkMethod.ALIAS_ONLY);
          case SPELLING -> LinkMethod.SPELLING;
          case SHORT -> inOffice ? LinkMethod.SHORT_NAME_AND_OFFICE : LinkMethod.SHORT_NAME;
          case OFFICE -> LinkMethod.OFFICE_AT_DATE;
        };
    boolean byName = naming == Naming.LABEL || naming == Naming.ALIAS;
    return link(person, method, byName ? bearers(person.label(), person) : Set.of());
  }

  private static Optional<LinkMethod> of(
      boolean inOffice, boolean country, LinkMethod byOffice, LinkMethod byCountry) {
    if (inOffice) {
      return Optional.of(byOffice);
    }
    return country ? Optional.of(byCountry) : Optional.empty();
  }

  private static Naming naming(Person person, Mention mention, LinkedText text) {
    if (mention.kind() == Kind.SHORT_NAME) {
      return Naming.SHORT;
    }
    if (mention.kind() != Kind.NAME) {
      return Naming.OFFICE;
    }
    Sentence sentence = text.text().sentences().get(mention.sentence());
    String label = key(person.label());
    Naming naming = Naming.SPELLING;
    for (int from = mention.from(); from < mention.to(); from++) {
      String words = key(Prefix.phrase(sentence, from, mention.to()));
      if (words.equals(label)) {
        return Naming.LABEL;
      }
      if (person.altLabels().stream().anyMatch(alias -> words.equals(key(alias)))) {
        naming = Naming.ALIAS;
      }
    }
    return naming;
  }

  /** Returns the name as it is compared: initials inside it neither make nor mar a full name. */
  private static String key(String name) {
    List<String> pieces = new ArrayList<>(Folding.pieces(name));
    for (int i = pieces.size() - 2; i > 0; i--) {
      if (pieces.get(i).matches("\\p{Lu}\\.?")) {
        pieces.remove(i);
      }
    }
    return Folding.key(String.join(" ", pieces));
  }

  private static boolean speaksOf(@Nullable State country, LinkedText text) {
    return country != null
        && text.mentions().stream()
            .map(Mention::entity)
            .anyMatch(
                e -> !(e instanceof Person) && (e.equals(country) || country.equals(e.country())));
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(List.of(entity.label()));
    names.addAll(entity.altLabels());
    return names;
  }

  /** Returns all others of the tables that have the name and an item. */
  private Set<Entity> bearers(String name, Entity own) {
    Set<Entity> others = new LinkedHashSet<>(authority.names().bearers(name));
    others.removeIf(other -> other.equals(own) || other.wikidata() == null);
    return others;
  }
}
