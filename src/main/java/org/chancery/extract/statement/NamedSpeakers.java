package org.chancery.extract.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** The mentions of a text that mean somebody who can speak. */
final class NamedSpeakers {
  /** How many sentences before tell which state a text is speaking of. */
  private static final int TOPIC_REACH = 3;

  private final LinkedText text;

  NamedSpeakers(LinkedText text) {
    this.text = text;
  }

  /** Returns the mention that ends with the token and means somebody who can speak, or null. */
  @Nullable Mention named(Sentence sentence, int token) {
    return text.at(sentence, token).stream()
        .filter(
            mention ->
                mention.to() == token + 1
                    && mention.kind() != Mention.Kind.DEMONYM
                    && canSpeak(mention.entity()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the two people, or else the two states, that the sentence names before the token; none
   * where there are not just two.
   */
  List<Entity> pair(Sentence sentence, int to) {
    List<Entity> named =
        text.in(sentence).stream()
            .filter(mention -> mention.to() <= to && mention.kind() != Mention.Kind.DEMONYM)
            .map(Mention::entity)
            .distinct()
            .toList();
    List<Entity> people = named.stream().filter(Person.class::isInstance).toList();
    List<Entity> states = named.stream().filter(State.class::isInstance).toList();
    if (people.size() == 2) {
      return people;
    }
    return people.isEmpty() && states.size() == 2 ? states : List.of();
  }

  /**
   * Returns the body of the state that the text has named last before and that is called by the
   * noun: "Peru's ministry" after "the Peruvian Health Ministry".
   */
  Optional<Entity> partOf(State state, Sentence sentence, Token noun) {
    String name = noun.lemma().toLowerCase(Locale.ROOT);
    return text.mentions().stream()
        .filter(mention -> mention.sentence() < sentence.index())
        .map(Mention::entity)
        .filter(
            entity ->
                entity instanceof Organization
                    && state.equals(entity.country())
                    && (" " + entity.label().toLowerCase(Locale.ROOT) + " ")
                        .contains(" " + name + " "))
        .reduce((first, second) -> second);
  }

  /** Whether a comma or a dash stands before the name that the token ends. */
  boolean opens(Sentence sentence, int token) {
    return text.at(sentence, token).stream()
        .anyMatch(
            mention ->
                mention.from() > 0
                    && sentence.token(mention.from() - 1).text().matches("[,\\-–—]|--"));
  }

  /**
   * Returns the state that the sentence and those before it name more often than any other; of
   * several, the one that the sentence itself names.
   */
  Optional<State> topic(Sentence sentence) {
    Map<State, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : text.mentions()) {
      int distance = sentence.index() - mention.sentence();
      if (distance >= 0 && distance <= TOPIC_REACH && mention.entity() instanceof State state) {
        counts.merge(state, distance == 0 ? TOPIC_REACH + 1 : TOPIC_REACH, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    List<State> first =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** Whether another name stands right before that of the token: "envoy to Peru Ana Ruiz". */
  boolean followsName(Sentence sentence, int token) {
    return text.at(sentence, token).stream()
        .anyMatch(
            mention ->
                mention.from() > 0
                    && mention.kind() == Mention.Kind.NAME
                    && text.at(sentence, mention.from() - 1).stream()
                        .anyMatch(before -> before.to() == mention.from()));
  }

  /** Returns those who can speak and whom the token means. */
  List<Entity> at(Sentence sentence, int token) {
    return text.at(sentence, token).stream()
        .filter(mention -> !isCrowd(sentence, mention))
        .map(Mention::entity)
        .filter(NamedSpeakers::canSpeak)
        .toList();
  }

  /** "Many Peruvians" are not Peru, but "the Peruvians" may be. */
  private static boolean isCrowd(Sentence sentence, Mention mention) {
    Token last = sentence.token(mention.to() - 1);
    boolean people = mention.kind() == Mention.Kind.DEMONYM && last.pos().matches("NNPS|NNS");
    int before = mention.from() - 1;
    boolean definite =
        sentence.token(mention.from()).text().equalsIgnoreCase("the")
            || (before >= 0 && sentence.token(before).text().equalsIgnoreCase("the"));
    return people && !definite;
  }

  private static boolean canSpeak(Entity entity) {
    return entity instanceof Person || entity instanceof State || entity instanceof Organization;
  }
}
