package org.chancery.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.entity.Mention.Kind;
import org.chancery.entity.Person.Gender;
import org.chancery.entity.Roles.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes people of full names that the language model sees and the tables do not know. */
final class UnknownPeoplePass {
  private static final Pattern WITH_APOSTROPHE = Pattern.compile("\\p{Lu}\\p{L}*[’']\\p{L}+");
  private static final int LONGEST = 5;

  /** Brackets, and words run together as in "MinisterKeir". */
  private static final Pattern NO_NAME =
      Pattern.compile("[\\]\\[)(/]|\\p{Lu}?\\p{Ll}{3,}\\p{Lu}.*");

  /** How sure the context must be that a name is another spelling of a listed one. */
  private static final int OTHER_SPELLING = 6;

  /** The same where hardly a letter differs. */
  private static final int LIKE_SPELLING = 4;

  private final Authority authority;
  private final Honorifics honorifics;
  private final Disambiguation disambiguation;
  private final Roles roles;
  private final GivenNames givenNames;
  private final Things things;

  UnknownPeoplePass(
      Authority authority,
      Honorifics honorifics,
      Disambiguation disambiguation,
      Roles roles,
      GivenNames givenNames,
      Things things) {
    this.things = things;
    this.disambiguation = disambiguation;
    this.authority = authority;
    this.honorifics = honorifics;
    this.roles = roles;
    this.givenNames = givenNames;
  }

  /** Adds the mentions of full names; the sentence with a role says who its bearer is. */
  void find(Findings findings) {
    Map<String, Person> people = new LinkedHashMap<>();
    for (boolean withRole : List.of(true, false)) {
      for (Sentence sentence : findings.text().sentences()) {
        find(sentence, withRole, people, findings);
      }
    }
  }

  private void find(
      Sentence sentence, boolean withRole, Map<String, Person> people, Findings findings) {
    int from = 0;
    while (from < sentence.size()) {
      int to = from;
      boolean titled = titled(sentence, from);
      while (to < sentence.size() && partOfName(sentence, to, from, titled, findings)) {
        to++;
      }
      while (to > from && !sentence.token(to - 1).isNoun()) {
        to--;
      }
      if (to > from) {
        name(sentence, from, to, withRole, people, findings);
      }
      from = Math.max(to, from + 1);
    }
  }

  /** Whether a title in capitals stands right before, which makes names that the model misses. */
  private boolean titled(Sentence sentence, int from) {
    if (from == 0 || sentence.headline()) {
      return false;
    }
    Token before = sentence.token(from - 1);
    return (before.isProperNoun() && authority.titles().find(before.text()).isPresent())
        || authority
            .titles()
            .find(Prefix.phrase(sentence, Math.max(0, from - 2), from))
            .isPresent();
  }

  private boolean partOfName(
      Sentence sentence, int at, int from, boolean titled, Findings findings) {
    Token token = sentence.token(at);
    boolean byTitle =
        titled
            && token.pos().equals("NNP")
            && token.ner().equals("O")
            && !honorifics.isTitleWord(token.text());
    boolean inside = at > from && Folding.isHyphen(token.text());
    return (token.ner().equals("PERSON") || inside || byTitle || broken(sentence, at))
        && findings.free(sentence, at, at + 1)
        && !token.pos().equals("POS");
  }

  /** "Sa’id Ahmad": the model takes a name with an apostrophe for none. */
  private static boolean broken(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isProperNoun()
        && token.ner().equals("O")
        && WITH_APOSTROPHE.matcher(token.text()).matches()
        && at + 1 < sentence.size()
        && sentence.token(at + 1).ner().equals("PERSON");
  }

  private void name(
      Sentence sentence,
      int first,
      int to,
      boolean withRole,
      Map<String, Person> people,
      Findings findings) {
    int from = first;
    while (from < to && honorifics.isTitleWord(sentence.token(from).text())) {
      from++;
    }
    String name = Prefix.phrase(sentence, from, to);
    List<String> pieces = Folding.pieces(name);
    boolean shortForm = !findings.introduced(Folding.key(name)).isEmpty();
    if (shortForm
        || pieces.size() < 2
        || to - from > LONGEST + 2
        || !namelike(sentence, from, to)) {
      return;
    }
    Prefix prefix =
        Prefix.before(sentence, from, honorifics, authority.titles(), authority.names());
    Role role = roles.of(sentence, from, to, prefix.from());
    String known = Folding.key(name);
    if ((role == null && withRole) || things.named(sentence, from, to)) {
      return;
    }
    Person person = people.get(known);
    if (person == null) {
      person =
          listed(name, withRole(prefix, role, sentence, findings), findings)
              .orElseGet(() -> person(sentence, name, prefix, role, findings));
      people.put(known, person);
      findings.introduce(person, name, prefix.title());
      if (authority.surnames().inFront(Folding.key(pieces.get(0)))) {
        findings.introduce(person, pieces.get(pieces.size() - 1) + " " + pieces.get(0), null);
      }
    }
    int start =
        prefix.from() < from && overlapsOnlyStates(sentence, prefix.from(), from, findings)
            ? prefix.from()
            : from;
    findings.add(sentence, start, to, person, Kind.NAME, 0.8);
  }

  /** Returns who of the tables is meant by another spelling. */
  private Optional<Person> listed(String name, Prefix prefix, Findings findings) {
    Surnames surnames = authority.surnames();
    Optional<Person> likely =
        disambiguation.person(surnames.alike(name), prefix, findings, OTHER_SPELLING);
    return likely.isPresent()
        ? likely
        : disambiguation.person(surnames.nearly(name), prefix, findings, LIKE_SPELLING);
  }

  /** Returns the prefix with the office and state that the role names where it names none. */
  private Prefix withRole(
      Prefix prefix, @Nullable Role role, Sentence sentence, Findings findings) {
    if (role == null || prefix.title() != null) {
      return prefix;
    }
    State country = prefix.country();
    for (Mention mention : findings.in(sentence.index())) {
      boolean inside = mention.from() >= role.from() && mention.to() <= role.to();
      if (country == null && inside && mention.entity() instanceof State state) {
        country = state;
      }
    }
    TitleLexicon.Title title = authority.titles().first(sentence, role.from(), role.to());
    return new Prefix(prefix.from(), country, title, prefix.gender(), prefix.words());
  }

  private static boolean overlapsOnlyStates(
      Sentence sentence, int from, int to, Findings findings) {
    return findings.in(sentence.index()).stream()
        .filter(m -> m.from() < to && from < m.to())
        .noneMatch(m -> m.entity() instanceof Person);
  }

  /** A slash parts photographers from their agencies. */
  private static boolean slash(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).text().equals("/");
  }

  private static boolean namelike(Sentence sentence, int from, int to) {
    Token first = sentence.token(from);
    Token last = sentence.token(to - 1);
    boolean joined =
        from > 0
            && Folding.isHyphen(sentence.token(from - 1).text())
            && sentence.token(from - 1).span().end() == first.span().start();
    boolean credit = slash(sentence, from - 1) || slash(sentence, to);
    boolean thing = from > 0 && sentence.token(from - 1).text().equalsIgnoreCase("the");
    return !joined
        && !credit
        && !thing
        && sentence.tokens().subList(from, to).stream()
            .noneMatch(t -> NO_NAME.matcher(t.text()).matches())
        && Character.isUpperCase(first.text().charAt(0))
        && (Character.isUpperCase(last.text().charAt(0))
            || Folding.isHyphen(sentence.token(to - 2).text()))
        && last.text().length() > 1
        && !last.text().endsWith(".com");
  }

  /** Returns a person of that name who is in no table. */
  Person person(
      Sentence sentence, String name, Prefix prefix, @Nullable Role role, Findings findings) {
    State country = prefix.country();
    Entity body = null;
    if (role != null) {
      for (Mention mention : findings.in(sentence.index())) {
        if (mention.from() >= role.from() && mention.to() <= role.to()) {
          if (mention.entity() instanceof State state && country == null) {
            country = state;
          } else if (mention.entity() instanceof Organization organization && body == null) {
            body = organization;
          }
        }
      }
    }
    if (country == null && body != null) {
      country = body.country();
    }
    String scope = scope(country, body, findings);
    return new Person(
        Folding.slug(name) + "~" + scope,
        name,
        List.of(),
        null,
        country,
        gender(name, prefix, role),
        false,
        role == null ? null : role.words(),
        List.of());
  }

  private static String scope(@Nullable State country, @Nullable Entity body, Findings findings) {
    return Optional.<Entity>ofNullable(country)
        .or(() -> Optional.ofNullable(body))
        .map(Entity::key)
        .orElseGet(() -> Folding.slug(findings.text().article().id()));
  }

  private Gender gender(String name, Prefix prefix, @Nullable Role role) {
    if (prefix.gender() != Gender.UNKNOWN) {
      return prefix.gender();
    }
    if (role != null && role.gender() != Gender.UNKNOWN) {
      return role.gender();
    }
    return givenNames.of(name);
  }
}
