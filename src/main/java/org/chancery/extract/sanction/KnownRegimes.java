package org.chancery.extract.sanction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.claim.LastingRegimes;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The lasting regimes that everybody knows, as far as an article speaks of their sides. Belongs to
 * one article.
 */
final class KnownRegimes {
  /** How far around a measure the state must be spoken of that it may be against. */
  private static final int SENTENCES_BEFORE = 2;

  private static final int SENTENCES_BEHIND = 1;

  private final LinkedText text;
  private final Takers takers;
  private final LastingRegimes known;
  private final @Nullable LocalDate day;
  private final Map<Entity, Integer> mentioned = new LinkedHashMap<>();

  KnownRegimes(LinkedText text, Takers takers, LastingRegimes known) {
    this.text = text;
    this.takers = takers;
    this.known = known;
    this.day = text.article().date();
    for (Mention mention : text.mentions()) {
      Entity state = acting(mention.entity());
      if (state != null) {
        mentioned.merge(state, 1, Integer::sum);
      }
    }
  }

  /**
   * Whether the party is known to be under measures of one named in the article, and to have none.
   */
  boolean isOnlyTarget(Entity party) {
    return mentioned.keySet().stream().anyMatch(sender -> holds(sender, party)) && !holdsAny(party);
  }

  /** Whether the party is known to have lasting measures against one named in the article. */
  boolean holdsAny(Entity party) {
    return mentioned.keySet().stream().anyMatch(target -> holds(party, target));
  }

  /** Returns those named in the article who have measures against one of these. */
  List<Entity> sendersTo(List<Entity> against) {
    return mentioned.keySet().stream()
        .filter(sender -> against.stream().anyMatch(party -> holds(sender, party)))
        .toList();
  }

  /** "did business with Chad in breach of U.N. sanctions": Chad, when known to be under them. */
  List<Entity> beside(List<Entity> of, Sentence sentence) {
    return text.in(sentence).stream()
        .map(Mention::entity)
        .distinct()
        .filter(State.class::isInstance)
        .filter(party -> of.stream().anyMatch(sender -> holds(sender, party)))
        .toList();
  }

  /**
   * Returns the party, other than these, under measures of the senders, which the article speaks of
   * most among those spoken of around the sentence; none when there is no such party.
   */
  List<Entity> targetsOf(Collection<Entity> senders, List<Entity> others, Sentence sentence) {
    Entity best = null;
    int most = 0;
    for (Entity party : spokenOf(sentence.index())) {
      int weight = mentioned.getOrDefault(party, 0);
      boolean under = senders.stream().anyMatch(sender -> holds(sender, party));
      if (under && !others.contains(party) && weight > most) {
        most = weight;
        best = party;
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  /** As {@link #targetsOf}, of anybody named in the article. */
  List<Entity> anyTargets(List<Entity> others, Sentence sentence) {
    return targetsOf(mentioned.keySet(), others, sentence);
  }

  private boolean holds(Entity sender, Entity target) {
    return known.holds(sender.key(), target.key(), day);
  }

  /** Returns the states and bodies that the sentence and those around it speak of. */
  private Set<Entity> spokenOf(int sentence) {
    List<Sentence> sentences = text.text().sentences();
    Set<Entity> spokenOf = new LinkedHashSet<>();
    int from = Math.max(0, sentence - SENTENCES_BEFORE);
    int to = Math.min(sentences.size(), sentence + 1 + SENTENCES_BEHIND);
    for (Sentence near : sentences.subList(from, to)) {
      text.in(near).stream()
          .map(mention -> acting(mention.entity()))
          .filter(Objects::nonNull)
          .forEach(spokenOf::add);
    }
    return spokenOf;
  }

  /** Returns the state or body that the entity stands for, or null. */
  private @Nullable Entity acting(Entity entity) {
    return entity instanceof Person ? entity.country() : takers.whole(entity);
  }
}
