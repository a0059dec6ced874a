package org.chancery.server.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Vocabulary;

/** What can be compared, and fetched, of an entity. */
enum EntityProperty {
  WIKIDATA(
      "wikidata",
      "Wikidata item",
      "Number of the Wikidata item that the entity is linked to, as in Q42.",
      EnumSet.allOf(EntityType.class),
      objects(OWL.sameAs.asNode())),
  COUNTRY(
      "country",
      "country",
      "State that the entity belongs to.",
      EnumSet.of(
          EntityType.LEADER,
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.PLACE,
          EntityType.OFFICE),
      objects(Vocabulary.COUNTRY)),
  OFFICE(
      "office",
      "office",
      "Offices that the person holds or held on the days of the articles.",
      EnumSet.of(EntityType.LEADER, EntityType.PERSON),
      (all, entity) -> holdings(all, entity, Vocabulary.HOLDER, Vocabulary.HELD_OFFICE)),
  HOLDER(
      "holder",
      "holder",
      "People who hold or held the office on the days of the articles.",
      EnumSet.of(EntityType.OFFICE),
      (all, entity) -> holdings(all, entity, Vocabulary.HELD_OFFICE, Vocabulary.HOLDER)),
  ROLE(
      "role",
      "role",
      "What articles call a person whom no table knows.",
      EnumSet.of(EntityType.PERSON),
      objects(Vocabulary.ROLE)),
  KIND(
      "kind",
      "kind",
      "Kind of the body or office.",
      EnumSet.of(EntityType.ORGANIZATION, EntityType.OFFICE),
      objects(Vocabulary.KIND)),
  CAPITAL_OF(
      "capitalOf",
      "capital of",
      "State whose capital it is.",
      EnumSet.of(EntityType.PLACE),
      objects(Vocabulary.CAPITAL_OF)),
  ALT_LABEL(
      "altLabel",
      "other names",
      "Other names that the entity goes by.",
      EnumSet.allOf(EntityType.class),
      objects(SKOS.altLabel.asNode())),
  ARTICLE(
      "article",
      "articles",
      "Headlines of the articles that mention the entity.",
      EnumSet.allOf(EntityType.class),
      (all, entity) ->
          all
              .find(Node.ANY, SchemaDO.mentions.asNode(), entity)
              .mapWith(Triple::getSubject)
              .toList()
              .stream()
              .flatMap(article -> objects(all, article, SchemaDO.headline.asNode()).stream())
              .toList());

  /** How the values stand in the store. */
  private interface Reading {
    List<Node> values(Graph all, Node entity);
  }

  private final String id;
  private final String label;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // Nobody changes it.
  private final Set<EntityType> types;

  @SuppressWarnings("ImmutableEnumChecker") // A function of its arguments alone.
  private final Reading reading;

  EntityProperty(
      String id, String label, String description, Set<EntityType> types, Reading reading) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.types = types;
    this.reading = reading;
  }

  /** Returns the values that the store has, each once. */
  List<Node> values(Graph all, Node entity) {
    return reading.values(all, entity);
  }

  /** Returns what clients know it by. */
  String id() {
    return id;
  }

  /** Returns what people call it. */
  String label() {
    return label;
  }

  /** Returns what its values are. */
  String description() {
    return description;
  }

  /** Whether entities of the type can have it. */
  boolean fits(EntityType type) {
    return types.contains(type);
  }

  /** Returns the property that clients know by the id. */
  static Optional<EntityProperty> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  private static Reading objects(Node property) {
    return (all, entity) -> objects(all, entity, property);
  }

  private static List<Node> objects(Graph all, Node subject, Node property) {
    return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static List<Node> holdings(Graph all, Node entity, Node from, Node to) {
    return all.find(Node.ANY, from, entity).mapWith(Triple::getSubject).toList().stream()
        .flatMap(holding -> objects(all, holding, to).stream())
        .distinct()
        .toList();
  }
}
