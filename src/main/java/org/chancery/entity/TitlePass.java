package org.chancery.entity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Resolves titles used without a name, as "the Chinese president", to whom the article calls so or
 * to the holder of the office at its date.
 */
final class TitlePass {
  /** In place of a state: that of the paper. */
  private static final String HOME = "home";

  private final Authority authority;
  private final Honorifics honorifics;
  private final Disambiguation disambiguation;
  private final Set<String> manyOf = new HashSet<>();

  TitlePass(
      Authority authority, Honorifics honorifics, Disambiguation disambiguation, DataTable many) {
    many.rows().forEach(row -> manyOf.add(row.get("kind")));
    this.authority = authority;
    this.honorifics = honorifics;
    this.disambiguation = disambiguation;
  }

  /** Adds the mentions of titles. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        at = Math.max(at + 1, find(sentence, at, findings));
      }
    }
  }

  private int find(Sentence sentence, int from, Findings findings) {
    TitleLexicon titles = authority.titles();
    if (!titles.begins(sentence.token(from))) {
      return from;
    }
    int parted = parted(sentence, from, findings);
    if (parted > from) {
      return parted;
    }
    for (int to = Math.min(sentence.size(), from + titles.longest()); to > from; to--) {
      Optional<TitleLexicon.Title> title = titles.find(Prefix.phrase(sentence, from, to));
      if (title.isPresent() && findings.free(sentence, from, to)) {
        resolve(sentence, from, to, title.get(), findings);
        return to;
      }
    }
    return from;
  }

  /**
   * "The top U.S. diplomat": a title with its state inside. Returns the position after it, or the
   * given one.
   */
  private int parted(Sentence sentence, int from, Findings findings) {
    Mention inside = null;
    for (Mention mention : findings.in(sentence.index())) {
      inside = mention.from() == from + 1 && mention.entity() instanceof State ? mention : inside;
    }
    boolean definite = from > 0 && sentence.token(from - 1).text().equalsIgnoreCase("the");
    if (inside == null || !definite || inside.to() >= sentence.size()) {
      return from;
    }
    int to = inside.to() + 1;
    String words = sentence.token(from).text() + " " + sentence.token(inside.to()).text();
    Optional<TitleLexicon.Title> title = authority.titles().find(words);
    if (title.isEmpty() || !findings.free(sentence, inside.to(), to) || namedAfter(sentence, to)) {
      return from;
    }
    int noun = inside.to();
    holder(sentence, from, title.get(), (State) inside.entity(), findings)
        .ifPresent(person -> findings.add(sentence, noun, to, person, Kind.TITLE, 0.8));
    return to;
  }

  private void resolve(
      Sentence sentence, int from, int to, TitleLexicon.Title title, Findings findings) {
    if (from == 0 || !sentence.token(to - 1).pos().startsWith("NN") || namedAfter(sentence, to)) {
      return;
    }
    State beside = country(sentence, from, to, findings);
    State country = beside == null ? only(title, findings) : beside;
    String before = sentence.token(from - 1).text();
    boolean definite = before.equalsIgnoreCase("the") || beside != null;
    if (!definite || (beside == null && honorifics.isTitleWord(before))) {
      return;
    }
    Mention left = endingAt(sentence, from, findings);
    int start = left != null && left.entity().equals(country) ? left.from() : from;
    holder(sentence, from, title, country, findings)
        .ifPresent(p -> findings.add(sentence, start, to, p, Kind.TITLE, 0.8));
  }

  /** Returns the state that the title tells by itself: the one that has it, or the paper's own. */
  private @Nullable State only(TitleLexicon.Title title, Findings findings) {
    if (title.state().equals(HOME)) {
      String paper = findings.text().article().publisher();
      Entity outlet = paper == null ? null : authority.entity(Folding.slug(paper)).orElse(null);
      return outlet instanceof Organization ? outlet.country() : null;
    }
    return authority.entity(title.state()).orElse(null) instanceof State state ? state : null;
  }

  private static boolean namedAfter(Sentence sentence, int to) {
    return to < sentence.size()
        && (sentence.token(to).ner().equals("PERSON")
            || (sentence.token(to).pos().equals("NNP")
                && sentence.token(to - 1).pos().equals("NNP")));
  }

  /** Returns the state beside the title: "Chinese", "Russia's", "of France". */
  private static @Nullable State country(Sentence sentence, int from, int to, Findings findings) {
    Mention left = endingAt(sentence, from, findings);
    if (left == null && sentence.token(from - 1).pos().equals("POS")) {
      left = endingAt(sentence, from - 1, findings);
    }
    if (left != null && left.entity() instanceof State state) {
      return state;
    }
    if (to + 1 < sentence.size() && sentence.token(to).text().equals("of")) {
      for (Mention mention : findings.in(sentence.index())) {
        boolean next = mention.from() == to + 1 || mention.from() == to + 2;
        if (next && mention.entity() instanceof State state) {
          return state;
        }
      }
    }
    return opening(sentence, from, findings);
  }

  /** "In Peru, the president": the state that the sentence opens with as a place. */
  private static @Nullable State opening(Sentence sentence, int from, Findings findings) {
    boolean here =
        from > 3
            && sentence.token(0).text().equals("In")
            && sentence.token(from - 1).text().equals("the")
            && sentence.token(from - 2).text().equals(",");
    for (Mention mention : here ? findings.in(sentence.index()) : List.<Mention>of()) {
      boolean whole = mention.from() <= 2 && mention.to() == from - 2;
      if (whole && mention.entity() instanceof State state) {
        return state;
      }
      if (whole && mention.entity() instanceof Place place && place.capital()) {
        return place.country();
      }
    }
    return null;
  }

  private static @Nullable Mention endingAt(Sentence sentence, int token, Findings findings) {
    for (Mention mention : findings.in(sentence.index())) {
      if (mention.to() == token && !(mention.entity() instanceof Person)) {
        return mention;
      }
    }
    return null;
  }

  private Optional<Person> holder(
      Sentence sentence,
      int from,
      TitleLexicon.Title title,
      @Nullable State country,
      Findings findings) {
    Optional<Person> named = named(sentence, from, title, country, findings);
    LocalDate date = findings.date();
    if (country == null || date == null) {
      return named;
    }
    boolean past =
        named.isPresent()
            && disambiguation.holds(named.get(), title, null)
            && !disambiguation.holds(named.get(), title, date);
    return named.isEmpty() || past ? inOffice(title, country, date).or(() -> named) : named;
  }

  /** Returns the holder on the day; of several ambassadors or deputies none can be told. */
  private Optional<Person> inOffice(TitleLexicon.Title title, State country, LocalDate date) {
    List<Office> offices = authority.offices(title, country);
    boolean one = offices.stream().map(Office::kind).noneMatch(manyOf::contains);
    for (Office office : offices) {
      List<Person> holders = authority.holders(office, date);
      if (!holders.isEmpty()) {
        return one ? Optional.of(holders.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the person of that title whom the article names last before, or else first after. Where
   * the title stands alone, whom the article names much more often goes before.
   */
  private Optional<Person> named(
      Sentence sentence,
      int from,
      TitleLexicon.Title title,
      @Nullable State country,
      Findings findings) {
    Person last = null;
    Map<Person, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : findings.all()) {
      boolean before =
          mention.sentence() < sentence.index()
              || (mention.sentence() == sentence.index() && mention.to() <= from);
      boolean name = Set.of(Kind.NAME, Kind.SHORT_NAME).contains(mention.kind());
      boolean titled = country == null && before && mention.kind() == Kind.TITLE;
      if (mention.entity() instanceof Person person
          && (name || titled)
          && (country == null || country.equals(person.country()))
          && bears(person, title, findings)) {
        counts.merge(person, name ? 1 : 0, Integer::sum);
        if (before || (last == null && sentence.index() < 3)) {
          last = person;
        }
      }
    }
    return Optional.ofNullable(last).map(person -> country == null ? main(person, counts) : person);
  }

  /** Returns who is named at least three times as often as the person, or the person. */
  private static Person main(Person person, Map<Person, Integer> counts) {
    int least = 3 * counts.getOrDefault(person, 1);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(person);
  }

  private boolean bears(Person person, TitleLexicon.Title title, Findings findings) {
    TitleLexicon.Title own = findings.titleOf(person);
    return title.equals(own) || disambiguation.holds(person, title, findings.date());
  }
}
