package org.chancery.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.entity.Entity;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities back from the graph of an article, as far as events need them: name, kind, country
 * and the offices of persons. Other names, links and coordinates are left out.
 */
final class EntityReader {
  private final Iris iris;
  private final Graph graph;
  private final Map<Node, Entity> known = new HashMap<>();

  EntityReader(Iris iris, Graph graph) {
    this.iris = iris;
    this.graph = graph;
  }

  /** Returns the entity, each node read once. */
  Entity read(Node node) {
    Entity entity = known.get(node);
    if (entity == null) {
      entity = entity(node, NodeValues.of(graph, node));
      known.put(node, entity);
    }
    return entity;
  }

  private Entity entity(Node node, NodeValues values) {
    String key = iris.key(node);
    String label = values.text(Vocabulary.LABEL, key);
    State country = country(values);
    if (values.isA(Vocabulary.PERSON)) {
      return person(node, key, label, country, values);
    }
    if (values.isA(Vocabulary.STATE)) {
      return new State(key, label, List.of(), null);
    }
    if (values.isA(Vocabulary.PLACE)) {
      boolean capital = values.node(Vocabulary.CAPITAL_OF) != null;
      return new Place(key, label, List.of(), null, country, capital, null);
    }
    if (values.isA(Vocabulary.OFFICE)) {
      return new Office(
          key, label, List.of(), null, country, values.text(Vocabulary.KIND, "office"));
    }
    return new Organization(key, label, List.of(), null, country, null);
  }

  private @Nullable State country(NodeValues values) {
    Node country = values.node(Vocabulary.COUNTRY);
    return country != null && read(country) instanceof State state ? state : null;
  }

  private Person person(
      Node node, String key, String label, @Nullable State country, NodeValues values) {
    boolean leader = values.isA(Vocabulary.LEADER);
    return new Person(
        key,
        label,
        List.of(),
        null,
        country,
        Person.Gender.UNKNOWN,
        leader,
        null,
        leader ? holdings(node) : List.of());
  }

  private List<OfficeHolding> holdings(Node holder) {
    List<OfficeHolding> holdings = new ArrayList<>();
    for (Triple triple : graph.find(Node.ANY, Vocabulary.HOLDER, holder).toList()) {
      NodeValues values = NodeValues.of(graph, triple.getSubject());
      Node office = values.node(Vocabulary.HELD_OFFICE);
      if (office != null
          && values.isA(Vocabulary.OFFICE_HOLDING)
          && read(office) instanceof Office held) {
        holdings.add(
            new OfficeHolding(held, date(values, Vocabulary.START), date(values, Vocabulary.END)));
      }
    }
    holdings.sort(Comparator.comparing(OfficeHolding::toString));
    return holdings;
  }

  private static @Nullable PartialDate date(NodeValues values, Node property) {
    Node date = values.node(property);
    return date == null ? null : PartialDate.parse(date.getLiteralLexicalForm());
  }
}
