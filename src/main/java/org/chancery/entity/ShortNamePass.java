package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds family names used alone. They mean a person whom the article names in full somewhere, or
 * else the holder of the office that stands before the name, or somebody known by one name.
 */
final class ShortNamePass {
  private static final int LONGEST = 3;
  private static final int WITH_TITLE = 8;
  private static final int WITHOUT = 5;
  private static final int PLAIN = 3;

  private final Authority authority;
  private final Honorifics honorifics;
  private final Disambiguation disambiguation;

  ShortNamePass(Authority authority, Honorifics honorifics, Disambiguation disambiguation) {
    this.authority = authority;
    this.honorifics = honorifics;
    this.disambiguation = disambiguation;
  }

  /** Adds the mentions of short names. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      Words words = new Words(sentence);
      int piece = 0;
      while (piece < words.size()) {
        int end = startsToken(words, piece) ? find(sentence, words, piece, findings) : -1;
        piece = end < 0 ? piece + 1 : end;
      }
    }
  }

  private static boolean startsToken(Words words, int piece) {
    return piece == 0 || words.token(piece - 1) != words.token(piece);
  }

  /** Returns the piece after the short name found, or -1. */
  private int find(Sentence sentence, Words words, int start, Findings findings) {
    for (int end = Math.min(words.size(), start + LONGEST); end > start; end--) {
      int from = words.token(start);
      int to = words.token(end - 1) + 1;
      boolean whole = end == words.size() || words.token(end) != words.token(end - 1);
      if (whole && nameLike(sentence, from, to) && findings.free(sentence, from, to)) {
        Prefix prefix =
            Prefix.before(sentence, from, honorifics, authority.titles(), authority.names());
        Optional<Person> person =
            person(sentence, from, to, form(words, start, end), prefix, findings);
        if (person.isPresent()) {
          boolean own = !prefix.words().isEmpty();
          findings.add(
              sentence, own ? prefix.from() : from, to, person.get(), Kind.SHORT_NAME, 0.9);
          return end;
        }
      }
    }
    return -1;
  }

  private static String form(Words words, int start, int end) {
    List<String> form = new ArrayList<>();
    for (int i = start; i < end; i++) {
      form.add(words.lower(i));
    }
    return String.join(" ", form);
  }

  private static boolean nameLike(Sentence sentence, int from, int to) {
    Token first = sentence.token(from);
    Token last = sentence.token(to - 1);
    boolean capital = Character.isUpperCase(last.text().charAt(0)) || last.text().contains("-");
    boolean proper = first.isProperNoun() || first.ner().equals("PERSON") || sentence.headline();
    return capital && (proper || from + 1 < to) && first.text().length() > 1;
  }

  private Optional<Person> person(
      Sentence sentence, int from, int to, String form, Prefix prefix, Findings findings) {
    boolean goesOn = followedByName(sentence, to) && prefix.words().isEmpty();
    if (goesOn || insidePlaceOrBody(sentence, from, to)) {
      return Optional.empty();
    }
    if (from > 0 && honorifics.precedesGivenName(sentence.token(from - 1).text())) {
      Set<Person> knights = findings.withGivenName(form);
      if (knights.size() == 1) {
        return Optional.of(knights.iterator().next());
      }
    }
    Set<Person> known = fitting(findings.introduced(form), prefix);
    Optional<Person> holder = holder(form, known, prefix, findings);
    if (holder.isPresent()) {
      return introduce(holder, prefix, findings);
    }
    if (known.size() == 1) {
      Person only = known.iterator().next();
      if (disambiguation.score(only, prefix, findings) > -5) {
        return Optional.of(only);
      }
    } else if (known.size() > 1) {
      return among(sentence, from, known, prefix, findings);
    }
    if (partOfName(sentence, from, to) || ownedByBody(sentence, from, findings)) {
      return Optional.empty();
    }
    Optional<Person> relative = relative(sentence, from, form, findings);
    return relative.isPresent() ? relative : fromTables(sentence, from, form, prefix, findings);
  }

  /** Leaves out those of the other gender: a wife is not meant by "Mr.". */
  private static Set<Person> fitting(Set<Person> known, Prefix prefix) {
    Set<Person> fitting = new LinkedHashSet<>(known);
    fitting.removeIf(person -> Disambiguation.contradicts(person, prefix));
    return fitting;
  }

  /**
   * Returns whose title it is at the date, or was, where the article has named only others of that
   * family: "President Bush" beside his father.
   */
  private Optional<Person> holder(
      String form, Set<Person> known, Prefix prefix, Findings findings) {
    TitleLexicon.Title title = prefix.title();
    LocalDate date = findings.date();
    if (title == null
        || date == null
        || known.isEmpty()
        || honorifics.isPast(prefix.words())
        || known.stream().anyMatch(p -> bears(p, title, date, findings))) {
      return Optional.empty();
    }
    boolean never = known.stream().noneMatch(p -> disambiguation.holds(p, title, null));
    List<Person> others =
        authority.surnames().people(form).stream().filter(p -> !known.contains(p)).toList();
    List<Person> now = others.stream().filter(p -> disambiguation.holds(p, title, date)).toList();
    List<Person> ever =
        others.stream().filter(p -> never && disambiguation.holds(p, title, null)).toList();
    return disambiguation.person(now.isEmpty() ? ever : now, prefix, findings, WITH_TITLE);
  }

  private boolean bears(
      Person person, TitleLexicon.Title title, LocalDate date, Findings findings) {
    return title.equals(findings.titleOf(person)) || disambiguation.holds(person, title, date);
  }

  /** Returns one of several of a family whom the given name alone means: "his brother Raul". */
  private static Optional<Person> relative(
      Sentence sentence, int from, String form, Findings findings) {
    Set<Person> named = findings.withGivenName(form);
    if (named.size() != 1 || !sentence.token(from).ner().equals("PERSON")) {
      return Optional.empty();
    }
    Person one = named.iterator().next();
    String family = Folding.key(one.label().substring(one.label().lastIndexOf(' ') + 1));
    return Optional.of(one).filter(p -> findings.introduced(family).size() > 1);
  }

  /**
   * Whether the words beside are parts of the same name: "Abbas" is nobody in "Abbas Nilforoushan".
   */
  private boolean partOfName(Sentence sentence, int from, int to) {
    boolean before =
        from > 0
            && person(sentence.token(from - 1))
            && !honorifics.isTitleWord(sentence.token(from - 1).text());
    boolean after = to < sentence.size() && person(sentence.token(to)) && !sentence.headline();
    return before || after;
  }

  /** Whether it is one of a body that is no state: "Acme's Li" is not the premier. */
  private static boolean ownedByBody(Sentence sentence, int from, Findings findings) {
    return from > 1
        && sentence.token(from - 1).pos().equals("POS")
        && sentence.token(from - 2).isProperNoun()
        && findings.free(sentence, from - 2, from - 1);
  }

  private static boolean person(Token token) {
    return token.isProperNoun() && token.ner().equals("PERSON");
  }

  /** Whether it is a part of the name of a place or body, as in "Mount Everest", "Trump Tower". */
  private static boolean insidePlaceOrBody(Sentence sentence, int from, int to) {
    String ner = sentence.token(from).ner();
    if (ner.equals("O") || ner.equals("PERSON") || sentence.headline()) {
      return false;
    }
    return goesOn(sentence, from - 1, ner) || goesOn(sentence, to, ner);
  }

  private static boolean goesOn(Sentence sentence, int at, String ner) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).isProperNoun()
        && sentence.token(at).ner().equals(ner);
  }

  /** The name goes on: "Kim" in "Kim Phuc" is nobody's short name. */
  private static boolean followedByName(Sentence sentence, int to) {
    return to < sentence.size()
        && sentence.token(to).ner().equals("PERSON")
        && sentence.token(to - 1).ner().equals("PERSON");
  }

  /**
   * Two of one family name: whom alone the article has named by then, or else the title or gender
   * tells, or the higher office; nobody where nothing does.
   */
  private Optional<Person> among(
      Sentence sentence, int from, Set<Person> known, Prefix prefix, Findings findings) {
    List<Person> before = known.stream().filter(p -> named(p, sentence, from, findings)).toList();
    if (before.size() == 1 && prefix.title() == null) {
      return Optional.of(before.get(0));
    }
    return disambiguation.person(known, prefix, findings, -5);
  }

  private static boolean named(Person person, Sentence sentence, int from, Findings findings) {
    return findings.all().stream()
        .filter(mention -> mention.entity().equals(person))
        .anyMatch(
            mention ->
                mention.sentence() < sentence.index()
                    || (mention.sentence() == sentence.index() && mention.to() <= from));
  }

  private Optional<Person> fromTables(
      Sentence sentence, int from, String form, Prefix prefix, Findings findings) {
    List<Person> people = new ArrayList<>(authority.surnames().people(form));
    authority.mononym(form).filter(p -> !people.contains(p)).ifPresent(people::add);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    TitleLexicon.Title title = prefix.title();
    if (title != null) {
      List<Person> titled =
          people.stream().filter(p -> disambiguation.holds(p, title, null)).toList();
      boolean one = titled.size() == 1 && findings.weight(titled.get(0).country()) > 0;
      return introduce(
          disambiguation.person(titled, prefix, findings, one ? WITHOUT : WITH_TITLE),
          prefix,
          findings);
    }
    LocalDate date = findings.date();
    boolean named = sentence.token(from).ner().equals("PERSON") || !prefix.words().isEmpty();
    boolean titled = !prefix.words().isEmpty();
    List<Person> leaders =
        people.stream()
            .filter(Person::leader)
            .filter(p -> titled || authority.knownBy(p, form) || clear(p, date))
            .filter(p -> date == null || Disambiguation.inOffice(p, date))
            .filter(p -> findings.weight(p.country()) > 0)
            .toList();
    boolean mononym = people.stream().anyMatch(p -> authority.knownBy(p, form));
    if (!named && !mononym) {
      return Optional.empty();
    }
    Optional<Person> best = disambiguation.person(leaders, prefix, findings, WITHOUT);
    if (best.isEmpty() && mononym) {
      List<Person> known =
          people.stream()
              .filter(p -> authority.knownBy(p, form))
              .filter(p -> named || findings.weight(p.country()) > 0)
              .toList();
      best = disambiguation.person(known, prefix, findings, PLAIN);
    }
    return introduce(best, prefix, findings);
  }

  /**
   * Whether the family name alone can mean the person: who leads a state, and not one whose people
   * share few family names.
   */
  private boolean clear(Person person, @Nullable LocalDate date) {
    return !authority.surnames().parts().familyFirst(person.country())
        && person.holdings().stream()
            .filter(holding -> date == null || holding.heldOn(date))
            .anyMatch(holding -> holding.office().kind().startsWith("head_of_"));
  }

  private static Optional<Person> introduce(
      Optional<Person> person, Prefix prefix, Findings findings) {
    person.ifPresent(p -> findings.introduce(p, p.label(), prefix.title()));
    return person;
  }
}
