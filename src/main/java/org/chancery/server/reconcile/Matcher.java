package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.chancery.server.reconcile.Candidate.Feature;
import org.chancery.server.reconcile.EntityIndex.Hit;
import org.chancery.server.reconcile.EntityQuery.Condition;

/**
 * Finds the candidates of a query and scores them. A candidate is called a match only when nobody
 * else has the name, nothing that is known speaks against it, and it is linked to Wikidata or was
 * asked for by its id: a wrong match costs more than a look.
 */
final class Matcher {
  /** Candidates that are scored, of which the best are returned. */
  private static final int CONSIDERED = 60;

  /** How much of the score the name has when properties are known, too. */
  private static final double NAME_SHARE = 0.7;

  /** What it counts when nothing is known of a property: neither for nor against. */
  private static final double UNKNOWN = 0.5;

  /** Whoever comes that near to the best one leaves the choice to a person. */
  private static final double TOO_NEAR = 8;

  private static final Pattern ITEM = Pattern.compile("(?:.*/)?(Q[1-9][0-9]*)");

  private final EntityIndex index;
  private final PropertyMatcher properties;

  /**
   * Starts a matcher.
   *
   * @param all union of all graphs, inside a transaction
   */
  Matcher(EntityIndex index, Graph all) {
    this.index = index;
    this.properties = new PropertyMatcher(all, index);
  }

  /** Returns the candidates, the best first. */
  List<Candidate> candidates(EntityQuery query) {
    if (query.nothing()) {
      return List.of();
    }
    List<Scored> scored = new ArrayList<>();
    hits(query).forEach((entity, hit) -> score(query, hit).ifPresent(scored::add));
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(each -> -each.hit().entity().articles())
            .thenComparing(each -> each.hit().entity().id()));
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(query.limit(), scored.size()); i++) {
      Scored each = scored.get(i);
      boolean match = i == 0 && isMatch(query, scored);
      candidates.add(
          new Candidate(each.hit().entity(), rounded(each.score()), match, each.features()));
    }
    return candidates;
  }

  /** An id, or the number of a Wikidata item, is as good as the same name. */
  private Map<IndexedEntity, Hit> hits(EntityQuery query) {
    Map<IndexedEntity, Hit> hits = new LinkedHashMap<>();
    for (String name : query.names()) {
      byIdentifier(name).ifPresent(entity -> hits.put(entity, new Hit(entity, 1)));
      String folded = FoldedName.of(name);
      for (Hit hit : index.like(folded, query.types(), CONSIDERED)) {
        hits.merge(
            hit.entity(), hit, (one, other) -> one.likeness() < other.likeness() ? other : one);
      }
    }
    for (Condition condition : query.conditions()) {
      if (condition.property() == EntityProperty.WIKIDATA) {
        condition.values().stream()
            .flatMap(value -> byIdentifier(value).stream())
            .forEach(entity -> hits.putIfAbsent(entity, new Hit(entity, likeness(query, entity))));
      }
    }
    if (query.names().isEmpty() && hits.isEmpty()) {
      properties.having(query).forEach(entity -> hits.put(entity, new Hit(entity, 1)));
    }
    return hits;
  }

  private double likeness(EntityQuery query, IndexedEntity entity) {
    return query.names().isEmpty()
        ? 1
        : query.names().stream()
            .flatMap(name -> index.like(FoldedName.of(name), query.types(), CONSIDERED).stream())
            .filter(hit -> hit.entity().equals(entity))
            .mapToDouble(Hit::likeness)
            .max()
            .orElse(0);
  }

  private Optional<IndexedEntity> byIdentifier(String text) {
    var item = ITEM.matcher(text.strip());
    return item.matches() ? index.byItem(item.group(1)) : index.byId(text.strip());
  }

  private record Scored(Hit hit, double score, boolean agrees, List<Feature> features) {}

  private Optional<Scored> score(EntityQuery query, Hit hit) {
    IndexedEntity entity = hit.entity();
    boolean typed = query.types().isEmpty() || query.types().stream().anyMatch(entity::is);
    List<Feature> features = new ArrayList<>();
    features.add(new Feature("name", "likeness of the name", rounded(100 * hit.likeness())));
    features.add(new Feature("articles", "articles that mention it", entity.articles()));
    features.add(new Feature("linked", "linked to Wikidata", entity.wikidata().isPresent()));
    if (!query.types().isEmpty()) {
      features.add(new Feature("type", "is of the type", typed));
    }
    double sum = 0;
    boolean agrees = typed;
    for (Condition condition : query.conditions()) {
      double share = properties.agreement(entity, condition).orElse(UNKNOWN);
      if (condition.required() && share < 1) {
        return Optional.empty();
      }
      sum += share;
      agrees &= share == 1;
      String id = condition.property().id();
      features.add(
          new Feature("property_" + id, condition.property().label(), rounded(100 * share)));
    }
    double name = 100 * hit.likeness();
    int known = query.conditions().size();
    double score = known == 0 ? name : NAME_SHARE * name + (1 - NAME_SHARE) * 100 * sum / known;
    return Optional.of(new Scored(hit, typed ? score : score / 2, agrees, features));
  }

  private boolean isMatch(EntityQuery query, List<Scored> scored) {
    Scored best = scored.get(0);
    IndexedEntity entity = best.hit().entity();
    if (!best.agrees() || query.names().isEmpty()) {
      return false;
    }
    if (query.names().stream().anyMatch(name -> isIdentifier(name, entity))) {
      return true;
    }
    boolean alone = scored.size() == 1 || best.score() - scored.get(1).score() >= TOO_NEAR;
    return best.hit().likeness() == 1
        && alone
        && entity.wikidata().isPresent()
        && isFull(query, entity);
  }

  /** An id of one word could as well be a name. */
  private boolean isIdentifier(String text, IndexedEntity entity) {
    boolean distinct = text.indexOf('-') > 0 || ITEM.matcher(text.strip()).matches();
    return distinct && byIdentifier(text).filter(entity::equals).isPresent();
  }

  /**
   * One word is never enough for a person, since half of the world's families share theirs, and for
   * others only when something else is known: a state, a city and a company may have one name.
   */
  private static boolean isFull(EntityQuery query, IndexedEntity entity) {
    boolean several =
        query.names().stream().anyMatch(name -> FoldedName.words(FoldedName.of(name)).size() > 1);
    boolean known = !query.types().isEmpty() || !query.conditions().isEmpty();
    return several || (known && !entity.is(EntityType.PERSON));
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
