package org.chancery.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.entity.Entity;
import org.chancery.entity.Link;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.Point;
import org.chancery.entity.State;
import org.jspecify.annotations.Nullable;

/**
 * Writes who and what the entities of one graph are, each once, together with the entities that
 * their descriptions lead to. Of the offices that a person held those in force at the article's
 * date are written, or, when there is none, the last one before it.
 */
final class EntityDescriptions {
  private final Iris iris;
  private final GraphWriter graph;
  private final @Nullable LocalDate date;
  private final Map<Entity, Link> links = new HashMap<>();
  private final Set<Entity> described = new LinkedHashSet<>();

  /**
   * Starts the descriptions of a graph.
   *
   * @param date the article's date; null writes no offices held, since none can be called current
   * @param links why those of whom the article speaks are linked to Wikidata, or who they could be
   */
  EntityDescriptions(Iris iris, GraphWriter graph, @Nullable LocalDate date, List<Link> links) {
    links.forEach(link -> this.links.put(link.entity(), link));
    this.iris = iris;
    this.graph = graph;
    this.date = date;
  }

  /** Returns the entity's node after seeing to it that the graph describes it. */
  Node describe(Entity entity) {
    Node node = iris.entity(entity);
    if (described.add(entity)) {
      types(node, entity);
      names(node, entity);
      link(node, entity);
      country(node, entity);
      details(node, entity);
    }
    return node;
  }

  private void types(Node node, Entity entity) {
    if (entity instanceof Person person) {
      graph.add(node, Vocabulary.TYPE, Vocabulary.PERSON);
      if (person.leader()) {
        graph.add(node, Vocabulary.TYPE, Vocabulary.LEADER);
      }
    } else if (entity instanceof Organization) {
      graph.add(node, Vocabulary.TYPE, Vocabulary.ORGANIZATION);
    } else if (entity instanceof Place) {
      graph.add(node, Vocabulary.TYPE, Vocabulary.PLACE);
    } else if (entity instanceof Office) {
      graph.add(node, Vocabulary.TYPE, Vocabulary.OFFICE);
    } else {
      graph.add(node, Vocabulary.TYPE, Vocabulary.STATE);
    }
  }

  private void names(Node node, Entity entity) {
    graph.add(node, Vocabulary.LABEL, Literals.label(entity.label()));
    for (String name : entity.altLabels()) {
      graph.add(node, Vocabulary.ALT_LABEL, Literals.text(name));
    }
  }

  private void link(Node node, Entity entity) {
    Node item = Optional.ofNullable(entity.wikidata()).flatMap(iris::wikidata).orElse(null);
    Link link = links.get(entity);
    if (item != null) {
      graph.add(node, Vocabulary.SAME_AS, item);
      link = link == null ? Link.ofTables(entity) : link;
    }
    if (link != null) {
      reason(node, link, item);
    }
  }

  private void reason(Node node, Link link, @Nullable Node item) {
    String method = link.method().localName();
    Node reason = iris.link(link.entity(), item == null ? null : link.entity().wikidata(), method);
    graph.add(reason, Vocabulary.TYPE, Vocabulary.LINK);
    graph.add(reason, Vocabulary.LINKED_ENTITY, node);
    graph.add(reason, Vocabulary.METHOD, Vocabulary.dip(method));
    if (item != null) {
      graph.add(reason, Vocabulary.ITEM, item);
      graph.add(reason, Vocabulary.CONFIDENCE, Literals.share(link.confidence()));
    }
    for (Entity candidate : link.candidates()) {
      Optional.ofNullable(candidate.wikidata())
          .flatMap(iris::wikidata)
          .ifPresent(other -> graph.add(reason, Vocabulary.CANDIDATE, other));
    }
  }

  private void country(Node node, Entity entity) {
    Entity country = entity.country();
    if (country != null) {
      Node state = describe(country);
      graph.add(node, Vocabulary.COUNTRY, state);
      if (entity instanceof Place place && place.capital()) {
        graph.add(node, Vocabulary.CAPITAL_OF, state);
      }
    }
  }

  private void details(Node node, Entity entity) {
    if (entity instanceof Person person) {
      if (person.role() != null) {
        graph.add(node, Vocabulary.ROLE, Literals.text(person.role()));
      }
      holdingsAtDate(person).forEach(holding -> holding(node, person, holding));
    } else if (entity instanceof Organization body) {
      if (body.kind() != null) {
        graph.add(node, Vocabulary.KIND, Literals.text(body.kind()));
      }
      body.members().forEach(member -> graph.add(node, Vocabulary.MEMBER, describe(member)));
    } else if (entity instanceof Place place) {
      point(node, place.point());
    } else if (entity instanceof State state) {
      point(node, state.point());
    } else if (entity instanceof Office office) {
      graph.add(node, Vocabulary.KIND, Literals.text(office.kind()));
    }
  }

  private void point(Node node, @Nullable Point point) {
    if (point != null) {
      graph.add(node, Vocabulary.LATITUDE, Literals.degrees(point.latitude()));
      graph.add(node, Vocabulary.LONGITUDE, Literals.degrees(point.longitude()));
    }
  }

  private void holding(Node holder, Person person, OfficeHolding holding) {
    Node node = iris.holding(person, holding);
    graph.add(node, Vocabulary.TYPE, Vocabulary.OFFICE_HOLDING);
    graph.add(node, Vocabulary.HOLDER, holder);
    graph.add(node, Vocabulary.HELD_OFFICE, describe(holding.office()));
    if (holding.start() != null) {
      graph.add(node, Vocabulary.START, Literals.date(holding.start()));
    }
    if (holding.end() != null) {
      graph.add(node, Vocabulary.END, Literals.date(holding.end()));
    }
  }

  private List<OfficeHolding> holdingsAtDate(Person person) {
    if (date == null) {
      return List.of();
    }
    List<OfficeHolding> inForce = new ArrayList<>();
    OfficeHolding last = null;
    for (OfficeHolding holding : person.holdings()) {
      if (holding.heldOn(date)) {
        inForce.add(holding);
      } else if (endedBefore(holding, date) && (last == null || endsLater(holding, last))) {
        last = holding;
      }
    }
    return inForce.isEmpty() && last != null ? List.of(last) : inForce;
  }

  private static boolean endedBefore(OfficeHolding holding, LocalDate day) {
    return holding.end() != null && holding.end().last().isBefore(day);
  }

  private static boolean endsLater(OfficeHolding one, OfficeHolding other) {
    return one.end() != null && other.end() != null && one.end().last().isAfter(other.end().last());
  }
}
