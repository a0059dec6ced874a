package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What has been found in one article so far: the mentions, the tokens they take, and what they tell
 * about the rest. Belongs to one thread.
 */
final class Findings {
  private final AnnotatedText text;
  private final NameParts parts;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private final Map<State, Integer> states = new LinkedHashMap<>();
  private final Map<String, Set<Person>> roster = new LinkedHashMap<>();
  private final Map<String, Set<Person>> givenNames = new LinkedHashMap<>();
  private final Map<Person, TitleLexicon.Title> titles = new LinkedHashMap<>();

  Findings(AnnotatedText text, NameParts parts) {
    this.parts = parts;
    this.text = text;
    for (int i = 0; i < text.sentences().size(); i++) {
      mentions.add(new ArrayList<>());
      taken.add(new BitSet());
    }
  }

  AnnotatedText text() {
    return text;
  }

  /** Returns the article's date, or null. */
  @Nullable LocalDate date() {
    return text.article().date();
  }

  /** Adds a mention that takes its tokens. */
  void add(Sentence sentence, int from, int to, Entity entity, Kind kind, double confidence) {
    mentions
        .get(sentence.index())
        .add(new Mention(sentence.index(), from, to, entity, kind, confidence));
    taken.get(sentence.index()).set(from, to);
    if (entity instanceof State state) {
      count(state, 2);
    } else if (entity.country() != null && !(entity instanceof Person)) {
      count(entity.country(), 1);
    }
  }

  /** Takes out the states named between the tokens, where a longer name now holds them. */
  void cover(Sentence sentence, int from, int to) {
    mentions
        .get(sentence.index())
        .removeIf(m -> m.from() >= from && m.to() <= to && m.entity() instanceof State);
  }

  private void count(State state, int weight) {
    states.merge(state, weight, Integer::sum);
  }

  /** Lets the person be meant by the short forms of the name, too. */
  void introduce(Person person, String name, TitleLexicon.@Nullable Title title) {
    for (String form : parts.shortForms(name, person.country())) {
      roster.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(person);
    }
    List<String> pieces = parts.pieces(name);
    if (pieces.size() > 1) {
      givenNames.computeIfAbsent(pieces.get(0), n -> new LinkedHashSet<>()).add(person);
    }
    if (title != null) {
      titles.putIfAbsent(person, title);
    }
  }

  /** Returns those introduced whom the short name, in folded lower case, can mean. */
  Set<Person> introduced(String shortName) {
    return roster.getOrDefault(shortName, Set.of());
  }

  /** Returns those introduced whose given name, in folded lower case, it is. */
  Set<Person> withGivenName(String name) {
    return givenNames.getOrDefault(name, Set.of());
  }

  /** Returns the title that the article gives the person, or null. */
  TitleLexicon.@Nullable Title titleOf(Person person) {
    return titles.get(person);
  }

  /** Whether no mention takes one of the tokens. */
  boolean free(Sentence sentence, int from, int to) {
    int next = taken.get(sentence.index()).nextSetBit(from);
    return next < 0 || next >= to;
  }

  /** Returns the mentions of the sentence in text order. */
  List<Mention> in(int sentence) {
    List<Mention> sorted = new ArrayList<>(mentions.get(sentence));
    sorted.sort(Comparator.comparingInt(Mention::from).thenComparingInt(Mention::to));
    return sorted;
  }

  /** Returns how often the article speaks of the state. */
  int weight(@Nullable State state) {
    return state == null ? 0 : states.getOrDefault(state, 0);
  }

  /** Returns how often the article names the entity. */
  int count(Entity entity) {
    return (int)
        mentions.stream().flatMap(List::stream).filter(m -> m.entity().equals(entity)).count();
  }

  /** Returns how often the article names people of the state. */
  int peopleOf(State state) {
    return (int)
        mentions.stream()
            .flatMap(List::stream)
            .filter(m -> m.entity() instanceof Person && state.equals(m.entity().country()))
            .count();
  }

  /** Returns the states that the article speaks of, the most frequent first. */
  List<State> states() {
    List<State> sorted = new ArrayList<>(states.keySet());
    sorted.sort((a, b) -> Integer.compare(weight(b), weight(a)));
    return sorted;
  }

  /** Returns all mentions. */
  List<Mention> all() {
    return mentions.stream().flatMap(List::stream).toList();
  }
}
