package org.chancery.extract.meeting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells who sits at the table in "the X peace talks" of an article: where they are about the war
 * inside a state and the article names its opposition or another movement of it, the government and
 * the movement, though hardly a sentence says so. Belongs to one article.
 */
final class PeaceTalks {
  /** Tokens in front of a name that may be its title. */
  private static final int TITLE = 5;

  private final Set<Entity> sides;
  private final int first;
  private final MeetingLexicon lexicon;

  private PeaceTalks(Set<Entity> sides, int first, MeetingLexicon lexicon) {
    this.sides = sides;
    this.first = first;
    this.lexicon = lexicon;
  }

  /** Returns the talks of the article, without sides when it speaks of none. */
  static PeaceTalks of(LinkedText text, MeetingLexicon lexicon) {
    int first = Integer.MAX_VALUE;
    for (Sentence sentence : text.text().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean here = peace(sentence, token.index(), lexicon);
        first = here ? Math.min(first, sentence.index()) : first;
      }
    }
    State state = first == Integer.MAX_VALUE ? null : divided(text);
    if (state == null && first < Integer.MAX_VALUE && fought(text, lexicon)) {
      state = named(text, lexicon);
    }
    Set<Entity> sides = new LinkedHashSet<>();
    if (state != null) {
      State divided = state;
      sides.add(divided);
      text.mentions().stream()
          .map(Mention::entity)
          .filter(entity -> movement(entity, divided))
          .forEach(sides::add);
      text.mentions().stream()
          .filter(mention -> mediates(text, mention, lexicon))
          .map(Mention::entity)
          .forEach(sides::add);
    }
    return new PeaceTalks(sides.size() > 1 ? sides : Set.of(), first, lexicon);
  }

  /** Returns the two sides when the noun names the talks, in full or pointing back to them. */
  Set<Entity> sides(Sentence sentence, int noun, boolean definite) {
    boolean bare = noun > 0 && sentence.token(noun - 1).pos().equals("DT");
    boolean known =
        definite && bare && sentence.index() >= first && lexicon.talks(sentence.token(noun));
    return peace(sentence, noun, lexicon) || known ? sides : Set.of();
  }

  /** Whether the parties have people of the government in them, and nobody of the movement. */
  boolean oneSided(Set<Entity> parties) {
    return parties.stream().noneMatch(Parties::movement)
        && parties.stream()
            .anyMatch(party -> sides.stream().anyMatch(side -> Match.serves(party, side)));
  }

  private static boolean peace(Sentence sentence, int noun, MeetingLexicon lexicon) {
    return noun > 0
        && lexicon.talks(sentence.token(noun))
        && lexicon.endsWar(sentence.token(noun - 1));
  }

  /** Returns the state most spoken of, if no other's movements are spoken of more, or null. */
  private static @Nullable State divided(LinkedText text) {
    Map<State, Integer> states = new LinkedHashMap<>();
    Map<State, Integer> movements = new LinkedHashMap<>();
    for (Mention mention : text.mentions()) {
      Entity entity = mention.entity();
      State own = Parties.movement(entity) ? entity.country() : null;
      if (entity instanceof State state) {
        states.merge(state, 1, Integer::sum);
      } else if (own != null) {
        movements.merge(own, 1, Integer::sum);
      }
    }
    State most = most(states);
    return most != null && most.equals(most(movements)) ? most : null;
  }

  private static @Nullable State most(Map<State, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** "U.N. envoy Aalto": a person whom the words in front call a mediator of a body. */
  private static boolean mediates(LinkedText text, Mention mention, MeetingLexicon lexicon) {
    if (!(mention.entity() instanceof Person) || mention.kind() != Mention.Kind.NAME) {
      return false;
    }
    Sentence sentence = text.text().sentences().get(mention.sentence());
    boolean called = false;
    boolean sent = false;
    for (int at = Math.max(0, mention.from() - TITLE); at < mention.to(); at++) {
      called |= lexicon.mediator(sentence.token(at));
      sent |=
          text.at(sentence, at).stream().anyMatch(other -> other.entity() instanceof Organization);
    }
    return called && sent;
  }

  private static boolean fought(LinkedText text, MeetingLexicon lexicon) {
    return text.text().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(lexicon::fights);
  }

  /** Returns the state in front of the noun in "the X peace talks", or null. */
  private static @Nullable State named(LinkedText text, MeetingLexicon lexicon) {
    for (Mention mention : text.mentions()) {
      Sentence sentence = text.text().sentences().get(mention.sentence());
      if (mention.entity() instanceof State state && mention.to() < sentence.size()) {
        int noun = mention.to();
        if (lexicon.endsWar(sentence.token(noun)) && noun + 1 < sentence.size()) {
          noun++;
        }
        if (lexicon.talks(sentence.token(noun))) {
          return state;
        }
      }
    }
    return null;
  }

  private static boolean movement(Entity entity, State state) {
    return Parties.movement(entity) && state.equals(entity.country());
  }
}
