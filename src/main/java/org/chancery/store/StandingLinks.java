package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.rdf.Iris;
import org.chancery.rdf.StandingLink;

/**
 * The links of a store's entities to Wikidata that hold whatever articles say: decisions of people,
 * and what Wikidata itself answered. They are not lost when articles are built anew or removed.
 */
public final class StandingLinks {
  private final KnowledgeStore store;
  private final LinkLayer layer;

  /** Looks after the links of a store. */
  public StandingLinks(KnowledgeStore store) {
    this.store = store;
    this.layer = new LinkLayer(new Iris(store.base()));
  }

  /** Returns all of them, in the order of their entities' keys, decisions first. */
  public List<StandingLink> all() {
    return store.read(layer::all);
  }

  /** Returns the decisions of people. */
  public List<StandingLink> decisions() {
    return all().stream().filter(StandingLink::isDecision).toList();
  }

  /** Returns what Wikidata answered last on each entity, by the entity's key. */
  public Map<String, StandingLink> answers() {
    Map<String, StandingLink> answers = new LinkedHashMap<>();
    all().stream()
        .filter(link -> !link.isDecision())
        .forEach(link -> answers.put(link.key(), link));
    return answers;
  }

  /** Whether something in the store speaks of the entity that has the key. */
  public boolean knows(String key) {
    return store.read(data -> layer.knows(data, key));
  }

  /**
   * Puts links into the store in one transaction, each in the place of the entity's last decision
   * or answer. A decision that says what it said before keeps its date, and the page that was
   * found.
   *
   * @return how many are new or differ
   * @throws StoreException when the disk refuses; nothing has changed then
   */
  public int put(Collection<StandingLink> links) {
    Map<String, StandingLink> decisions = new HashMap<>();
    decisions().forEach(link -> decisions.put(link.key(), link));
    Map<String, StandingLink> answers = answers();
    List<StandingLink> changed = new ArrayList<>();
    for (StandingLink link : links) {
      StandingLink known = (link.isDecision() ? decisions : answers).get(link.key());
      if (known == null || !same(link, known)) {
        changed.add(link);
      }
    }
    if (!changed.isEmpty()) {
      store.write(data -> layer.put(data, changed));
    }
    return changed.size();
  }

  /** Takes back decisions, so that what was known without them holds again. */
  public int withdrawDecisions(Collection<String> keys) {
    return withdraw(keys, true);
  }

  /** Forgets what Wikidata answered. */
  public int withdrawAnswers(Collection<String> keys) {
    return withdraw(keys, false);
  }

  private int withdraw(Collection<String> keys, boolean decision) {
    List<String> known =
        all().stream()
            .filter(link -> link.isDecision() == decision && keys.contains(link.key()))
            .map(StandingLink::key)
            .toList();
    if (!known.isEmpty()) {
      store.write(data -> known.forEach(key -> layer.withdraw(data, key, decision)));
    }
    return known.size();
  }

  private static boolean same(StandingLink one, StandingLink other) {
    boolean sameDecision =
        one.isDecision()
            && Objects.equals(one.item(), other.item())
            && Objects.equals(one.origin().by(), other.origin().by())
            && one.origin().note().equals(other.origin().note())
            && (one.wikipedia() == null || one.wikipedia().equals(other.wikipedia()));
    return sameDecision || one.equals(other);
  }
}
