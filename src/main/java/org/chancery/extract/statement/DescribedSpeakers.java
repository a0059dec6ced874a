package org.chancery.extract.statement;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.data.DataTable;
import org.chancery.entity.Entity;
import org.chancery.entity.Folding;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Office;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Person.Gender;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Speakers that a text describes by whose they are and does not name: "Peru's envoy to Chile", "the
 * mayor's office". Each belongs to the article alone.
 */
final class DescribedSpeakers {
  private static final int LONGEST = 14;

  /** What a noun of {@code data/statement/described.tsv} means. */
  private enum Kind {
    SPOKESPERSON,
    HOLDER,
    INSTITUTION
  }

  /** The nouns of {@code data/statement/described.tsv}. */
  static final class Nouns {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Gender> genders = new LinkedHashMap<>();

    Nouns() {
      for (DataTable.Row row : DataTable.read("data/statement/described.tsv").rows()) {
        kinds.put(row.get("noun"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        if (!row.get("gender").isEmpty()) {
          genders.put(row.get("noun"), Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)));
        }
      }
    }

    /** Whether the noun means somebody who speaks or decides for another. */
    boolean isOffice(Token noun) {
      Kind kind = kinds.get(lower(noun));
      return kind == Kind.SPOKESPERSON || kind == Kind.HOLDER;
    }

    /** Returns what the noun tells of the one it means. */
    Gender gender(Token noun) {
      return genders.getOrDefault(lower(noun), Gender.UNKNOWN);
    }

    private static String lower(Token noun) {
      return noun.lemma().toLowerCase(Locale.ROOT);
    }
  }

  private final Nouns nouns;
  private final Function<State, String> adjective;
  private final LinkedText text;
  private final Map<String, Entity> byKey = new LinkedHashMap<>();

  DescribedSpeakers(Nouns nouns, Function<State, String> adjective, LinkedText text) {
    this.nouns = nouns;
    this.adjective = adjective;
    this.text = text;
  }

  /**
   * Returns the speaker that the phrase of the noun describes.
   *
   * @param owner whom the phrase names
   */
  Optional<Entity> of(Sentence sentence, Dependencies tree, int head, Entity owner) {
    Token noun = sentence.token(head);
    Kind kind = nouns.kinds.get(Nouns.lower(noun));
    if (kind == null || Character.isUpperCase(noun.text().charAt(0))) {
      return Optional.empty();
    }
    boolean fits =
        switch (kind) {
          case SPOKESPERSON -> owner instanceof Person;
          case HOLDER -> noun.pos().equals("NN") && isDefinite(sentence, tree, head);
          case INSTITUTION -> true;
        };
    if (!fits) {
      return Optional.empty();
    }
    String label = label(sentence, tree, head, kind);
    if (label == null) {
      return Optional.empty();
    }
    Optional<Entity> known = kind == Kind.INSTITUTION ? Optional.empty() : bearer(noun);
    if (known.isPresent()
        && known.get() instanceof Person person
        && (kind == Kind.SPOKESPERSON || named(person, label))) {
      return known;
    }
    String key = Folding.slug(label) + "~" + Folding.slug(text.article().id());
    State state = owner instanceof State s ? s : owner.country();
    return Optional.of(byKey.computeIfAbsent(key, k -> make(k, label, state, kind)));
  }

  /** Whether the person's role speaks of all that the phrase names. */
  private static boolean named(Person person, String label) {
    List<String> role = words(person.role() == null ? "" : person.role());
    return words(label.replaceAll("\\b\\p{Ll}[\\p{L}'-]*", " ")).stream()
        .allMatch(word -> word.isEmpty() || role.contains(word));
  }

  private static List<String> words(String phrase) {
    return List.of(phrase.toLowerCase(Locale.ROOT).split("\\W+", -1));
  }

  /** Returns the only one of the article's people whose role is called by the noun. */
  Optional<Entity> bearer(Token noun) {
    Set<Entity> bearers = new LinkedHashSet<>();
    for (Mention mention : text.mentions()) {
      if (mention.entity() instanceof Person person && person.role() != null) {
        if (words(person.role()).contains(Nouns.lower(noun))) {
          bearers.add(person);
        }
      }
    }
    return bearers.size() == 1 ? bearers.stream().findFirst() : Optional.empty();
  }

  private static Entity make(String key, String label, @Nullable State state, Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind == Kind.INSTITUTION
        ? new Organization(key, label, List.of(), null, state, name)
        : new Office(key, label, List.of(), null, state, name);
  }

  private static boolean isDefinite(Sentence sentence, Dependencies tree, int head) {
    return tree.children(head, "det", "nmod:poss").stream()
        .map(sentence::token)
        .noneMatch(token -> token.text().matches("(?i)an?|another|some|one|every"));
  }

  /**
   * Returns the words of the phrase without its article, people in it by their full names; null
   * where the phrase breaks off before it says whose it is.
   */
  private @Nullable String label(Sentence sentence, Dependencies tree, int head, Kind kind) {
    BitSet phrase = tree.subtree(head, child -> belongs(sentence, tree, child, head));
    int from = head;
    while (from > 0 && phrase.get(from - 1) && head - from < LONGEST) {
      from--;
    }
    int to = head + 1;
    int phrases = 0;
    while (to < sentence.size() && phrase.get(to) && to - head < LONGEST) {
      phrases += tree.is(to, "case") && !sentence.token(to).pos().equals("POS") ? 1 : 0;
      if (phrases > 1 && !sentence.token(to).text().equals("of")) {
        break;
      }
      to++;
    }
    if (sentence.token(to - 1).pos().equals("IN")) {
      return null;
    }
    while (from < head && sentence.token(from).pos().matches("DT|IN|RB")) {
      from++;
    }
    Mention owner = owner(sentence, from, head);
    State state = owner == null ? null : state(owner.entity());
    if (owner == null || state == null) {
      return words(sentence, tree, from, to);
    }
    boolean byName =
        sentence.span(owner.from(), owner.to()).in(text.text().text()).equals(state.label());
    String whose =
        kind == Kind.INSTITUTION && !byName ? adjective.apply(state) : state.label() + "'s";
    return whose + " " + words(sentence, tree, owner.to() + 1, to);
  }

  /** The mention with an "'s" that opens the phrase and means a state, however it is called. */
  private @Nullable Mention owner(Sentence sentence, int from, int head) {
    return text.at(sentence, from).stream()
        .filter(
            mention ->
                state(mention.entity()) != null
                    && mention.to() < head
                    && sentence.token(mention.to()).pos().equals("POS"))
        .findFirst()
        .orElse(null);
  }

  /** The state that the entity is or is the capital of, or null. */
  private static @Nullable State state(Entity entity) {
    if (entity instanceof Place place && place.capital()) {
      return place.country();
    }
    return entity instanceof State state ? state : null;
  }

  /** Whether a word is part of the name: no clause, no aside, no preposition before the whole. */
  private static boolean belongs(Sentence sentence, Dependencies tree, int child, int head) {
    Token token = sentence.token(child);
    if (token.pos().matches("HYPH|POS") || tree.is(child, "case")) {
      return tree.governor(child) != head;
    }
    return !token.isVerb()
        && !token.text().equals(",")
        && !tree.relation(child).matches("appos|conj|cc|acl.*|dep|parataxis|punct");
  }

  private String words(Sentence sentence, Dependencies tree, int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    while (at < to) {
      Token token = sentence.token(at);
      Mention person = personAt(sentence, at);
      boolean blank = at > from && token.span().start() > sentence.token(at - 1).span().end();
      words.append(blank && !words.isEmpty() ? " " : "");
      if (person != null) {
        words.append(person.entity().label()).append(token.pos().equals("PRP$") ? "'s" : "");
        at = Math.max(person.to(), at + 1);
      } else {
        words.append(
            titles(sentence, tree, at) || isArticle(sentence, at)
                ? ""
                : token.text().replace('\u2019', '\''));
        at++;
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  /** "The" before a title that a name stands for. */
  private boolean isArticle(Sentence sentence, int at) {
    return sentence.token(at).text().equalsIgnoreCase("the")
        && at + 1 < sentence.size()
        && personAt(sentence, at + 1) != null;
  }

  private @Nullable Mention personAt(Sentence sentence, int at) {
    return text.at(sentence, at).stream()
        .filter(mention -> mention.entity() instanceof Person && mention.from() == at)
        .findFirst()
        .orElse(null);
  }

  /** Whether the word is a part of the title before a person's name. */
  private boolean titles(Sentence sentence, Dependencies tree, int at) {
    int above = at;
    while (above != Dependencies.NONE && tree.relation(above).matches("compound|amod|punct|dep")) {
      above = tree.governor(above);
    }
    return above > at
        && text.at(sentence, above).stream()
            .anyMatch(mention -> mention.entity() instanceof Person && mention.from() > at);
  }
}
