package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Finds entities by names that are spelt about so: by the three-letter pieces that two names share.
 * Held in memory; it never changes, so any number of threads may ask it.
 */
final class EntityIndex {
  private static final Comparator<IndexedEntity> BEST_KNOWN =
      Comparator.comparingInt(IndexedEntity::articles).reversed().thenComparing(IndexedEntity::id);

  private final List<IndexedEntity> entities;
  private final Map<String, IndexedEntity> byId = new HashMap<>();
  private final Map<Node, IndexedEntity> byNode = new HashMap<>();
  private final Map<String, IndexedEntity> byItem = new HashMap<>();

  /** All names, one after the other; what follows speaks of them by their position. */
  private final List<String> names = new ArrayList<>();

  private final List<IndexedEntity> owners = new ArrayList<>();
  private final List<Integer> gramCounts = new ArrayList<>();
  private final Map<String, int[]> namesWithGram = new HashMap<>();

  /** Names and what follows their first words, to the entities that have them. */
  private final NavigableMap<String, Set<IndexedEntity>> beginnings = new TreeMap<>();

  /** Makes an index of the entities. */
  EntityIndex(List<IndexedEntity> given) {
    entities = given.stream().sorted(BEST_KNOWN).toList();
    Map<String, List<Integer>> postings = new HashMap<>();
    for (IndexedEntity entity : entities) {
      byId.put(entity.id(), entity);
      byNode.put(entity.node(), entity);
      entity.wikidata().ifPresent(item -> byItem.putIfAbsent(item, entity));
      for (String name : entity.names()) {
        add(name, entity, postings);
      }
    }
    postings.forEach(
        (gram, at) -> namesWithGram.put(gram, at.stream().mapToInt(each -> each).toArray()));
  }

  private void add(String name, IndexedEntity entity, Map<String, List<Integer>> postings) {
    int position = names.size();
    names.add(name);
    owners.add(entity);
    Set<String> grams = distinctGrams(name);
    gramCounts.add(grams.size());
    for (String gram : grams) {
      postings.computeIfAbsent(gram, each -> new ArrayList<>()).add(position);
    }
    int from = 0;
    do {
      beginnings.computeIfAbsent(name.substring(from), each -> new LinkedHashSet<>()).add(entity);
      from = name.indexOf(' ', from) + 1;
    } while (from > 0);
  }

  private static Set<String> distinctGrams(String name) {
    return new HashSet<>(FoldedName.grams(name));
  }

  /** Returns how many entities there are. */
  int size() {
    return entities.size();
  }

  /** Returns the entity that clients know by the id. */
  Optional<IndexedEntity> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the entity that has the IRI. */
  Optional<IndexedEntity> byNode(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /** Returns the entity that is linked to the Wikidata item, as in {@code Q42}. */
  Optional<IndexedEntity> byItem(String item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /**
   * An entity with how like its likest name is to the one that was looked for.
   *
   * @param likeness from 0 to 1, where 1 is the same name but for accents, case and punctuation
   */
  record Hit(IndexedEntity entity, double likeness) {}

  /**
   * Returns the entities whose names are likest, the likest first, those better known before
   * others.
   *
   * @param folded the name, folded
   * @param types whose members are wanted; empty for all
   * @param limit how many at most
   */
  List<Hit> like(String folded, Set<EntityType> types, int limit) {
    Set<String> grams = distinctGrams(folded);
    int[] shared = new int[names.size()];
    for (String gram : grams) {
      for (int position : namesWithGram.getOrDefault(gram, new int[0])) {
        shared[position]++;
      }
    }
    Map<IndexedEntity, Double> best = new HashMap<>();
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] * 3 >= grams.size() && isWanted(owners.get(i), types)) {
        best.merge(owners.get(i), likeness(folded, i, shared[i], grams.size()), Math::max);
      }
    }
    return best.entrySet().stream()
        .map(hit -> new Hit(hit.getKey(), hit.getValue()))
        .sorted(
            Comparator.comparingDouble(Hit::likeness)
                .reversed()
                .thenComparing(Hit::entity, BEST_KNOWN))
        .limit(limit)
        .toList();
  }

  private double likeness(String folded, int name, int shared, int grams) {
    if (shared == grams
        && shared == gramCounts.get(name)
        && sorted(names.get(name)).equals(sorted(folded))) {
      return 1;
    }
    double dice = 2.0 * shared / (grams + gramCounts.get(name));
    return Math.min(dice, 0.99);
  }

  /** Tables often write the family's name first. */
  private static List<String> sorted(String folded) {
    return FoldedName.words(folded).stream().sorted().toList();
  }

  private static boolean isWanted(IndexedEntity entity, Set<EntityType> types) {
    return types.isEmpty() || types.stream().anyMatch(entity::is);
  }

  /**
   * Returns the entities of which a name, or what follows its first words, begins so, the best
   * known first.
   *
   * @param folded the beginning, folded; empty for all entities
   */
  List<IndexedEntity> beginningWith(String folded, Set<EntityType> types, int skip, int limit) {
    Stream<IndexedEntity> found =
        folded.isEmpty()
            ? entities.stream()
            : beginnings.subMap(folded, true, folded + Character.MAX_VALUE, true).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .sorted(
                    Comparator.comparing((IndexedEntity each) -> !each.names().contains(folded))
                        .thenComparing(BEST_KNOWN));
    return found.filter(each -> isWanted(each, types)).skip(skip).limit(limit).toList();
  }
}
