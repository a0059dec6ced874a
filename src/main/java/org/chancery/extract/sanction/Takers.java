package org.chancery.extract.sanction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.data.DataTable.Row;
import org.chancery.entity.Entity;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.jspecify.annotations.Nullable;

/** Knows for whom leaders, ministries and councils act when a measure is taken. Immutable. */
final class Takers {
  private static final String GOVERNMENT = "government-body";

  private final Map<String, Organization> bodies = new LinkedHashMap<>();
  private final PrivateKinds privateKinds = new PrivateKinds();
  private final Set<String> groups = new LinkedHashSet<>();

  Takers() {
    Map<String, String> organs = new LinkedHashMap<>();
    DataTable.read("data/sanction/organs.tsv")
        .rows()
        .forEach(row -> organs.put(row.get("organ"), row.get("body")));
    DataTable.read("data/sanction/collectives.tsv")
        .rows()
        .forEach(row -> groups.add(row.get("key")));
    Map<String, Organization> known = new LinkedHashMap<>();
    for (Row row : DataTable.read("data/authority/organisations.tsv").rows()) {
      if (organs.containsValue(row.get("key"))) {
        known.put(row.get("key"), organization(row));
      }
    }
    organs.forEach(
        (organ, body) -> {
          Organization found = known.get(body);
          if (found == null) {
            throw new IllegalStateException("data/sanction/organs.tsv: no organisation " + body);
          }
          bodies.put(organ, found);
        });
  }

  private static Organization organization(Row row) {
    String item = row.get("qid");
    String type = row.get("type");
    return new Organization(
        row.get("key"),
        row.get("label"),
        row.list("aliases"),
        item.isEmpty() ? null : item,
        null,
        type.isEmpty() ? null : type);
  }

  /** Returns whose measure it is when these take it: a person takes none, the state does. */
  List<Entity> takers(List<Entity> parties, @Nullable LocalDate day) {
    Set<Entity> takers = new LinkedHashSet<>();
    for (Entity party : parties) {
      if (party instanceof Person person) {
        add(takers, behind(person, day));
      } else if (!privateKinds.holds(party)) {
        add(takers, party);
        add(takers, principal(party));
      }
    }
    return List.copyOf(takers);
  }

  /** Returns who threatens: as for {@link #takers}, but a person out of office only for himself. */
  List<Entity> threateners(List<Entity> parties, @Nullable LocalDate day) {
    Set<Entity> threateners = new LinkedHashSet<>();
    for (Entity party : parties) {
      if (party instanceof Person person && day != null && outOfOffice(person, day)) {
        threateners.add(person);
      } else {
        threateners.addAll(takers(List.of(party), day));
      }
    }
    return List.copyOf(threateners);
  }

  private static boolean outOfOffice(Person person, LocalDate day) {
    return !person.holdings().isEmpty()
        && person.holdings().stream().noneMatch(holding -> holding.heldOn(day));
  }

  /** Whether the party is a council or office of a body, which is no target of measures. */
  boolean isOrgan(Entity party) {
    return bodies.containsKey(party.key());
  }

  /** Whether the party is a company or the like, which takes no measures. */
  boolean isPrivate(Entity party) {
    return privateKinds.holds(party);
  }

  /** Whether the party is only a group of states without members of its own. */
  boolean isGroup(Entity party) {
    return groups.contains(party.key());
  }

  /** Whether the target is the sender itself or belongs to its state: no measure between states. */
  boolean domestic(Entity target, List<Entity> senders) {
    Entity home = home(target);
    return senders.stream().anyMatch(sender -> home(sender).equals(home));
  }

  private Entity home(Entity party) {
    @Nullable State state =
        party instanceof Person person
            ? person.country()
            : party instanceof Organization body ? body.country() : null;
    return state == null ? whole(party) : state;
  }

  /** Returns who speaks: a ministry's words are also its state's, a person's only his or hers. */
  List<Entity> speakers(List<Entity> parties) {
    Set<Entity> speakers = new LinkedHashSet<>();
    for (Entity party : parties) {
      add(speakers, party);
      add(speakers, principal(party));
    }
    return List.copyOf(speakers);
  }

  /** Returns the body or state that the party is a part of, or the party itself. */
  Entity whole(Entity party) {
    Entity principal = principal(party);
    return principal == null ? party : principal;
  }

  private @Nullable Entity principal(@Nullable Entity party) {
    if (!(party instanceof Organization organ)) {
      return null;
    }
    if (GOVERNMENT.equals(organ.kind()) && organ.country() != null) {
      return organ.country();
    }
    return bodies.get(organ.key());
  }

  /** A person with an office of an international body acts for that body, else for the state. */
  private @Nullable Entity behind(Person person, @Nullable LocalDate day) {
    for (OfficeHolding holding : person.holdings()) {
      Office office = holding.office();
      if (office.country() == null && (day == null || holding.heldOn(day))) {
        return bodies.values().stream()
            .filter(body -> office.label().contains(body.label()))
            .findFirst()
            .orElse(null);
      }
    }
    return person.country();
  }

  private static void add(Set<Entity> into, @Nullable Entity party) {
    if (party != null) {
      into.add(party);
    }
  }
}
