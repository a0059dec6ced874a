package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Person.Gender;
import org.jspecify.annotations.Nullable;

/** Chooses among all that a name can mean by what the article says around it. */
final class Disambiguation {
  /** Below this a person of the tables is likelier a namesake of whom is meant. */
  private static final int PLAUSIBLE = 2;

  private static final int YEARS_IN_THE_NEWS = 25;

  /** Returns who or what is meant, or nothing when the context does not tell. */
  Optional<Entity> choose(Collection<Entity> candidates, Prefix prefix, Findings findings) {
    List<Person> people = new ArrayList<>();
    Entity other = null;
    for (Entity candidate : candidates) {
      if (candidate instanceof Person person) {
        people.add(person);
      } else {
        other = better(candidate, other, findings);
      }
    }
    if (other != null && (people.isEmpty() || prefix.words().isEmpty())) {
      return Optional.of(other);
    }
    return person(people, prefix, findings, PLAUSIBLE).map(person -> person);
  }

  /** A state goes before its capital of the same name; else what lies in a state spoken of. */
  private static Entity better(Entity a, @Nullable Entity b, Findings findings) {
    if (b == null || rank(a, findings) > rank(b, findings)) {
      return a;
    }
    return b;
  }

  private static int rank(Entity entity, Findings findings) {
    if (entity instanceof State state) {
      return 1000 + findings.weight(state) + findings.peopleOf(state);
    }
    return findings.weight(entity.country());
  }

  /** Returns the likeliest person when one stands out and reaches the score. */
  Optional<Person> person(Collection<Person> people, Prefix prefix, Findings findings, int least) {
    Person best = null;
    int top = Integer.MIN_VALUE;
    boolean tie = false;
    for (Person person : people) {
      int score = score(person, prefix, findings);
      tie = score == top || (tie && score < top);
      if (score > top) {
        best = person;
        top = score;
      }
    }
    return best == null || tie || top < least ? Optional.empty() : Optional.of(best);
  }

  /** Returns how well the person fits the words around the name and the article. */
  int score(Person person, Prefix prefix, Findings findings) {
    LocalDate date = findings.date();
    int score = person.leader() ? 2 : 0;
    score += Math.min(3, findings.weight(person.country()));
    if (person.holdings().isEmpty()) {
      score += 2;
    } else if (date != null) {
      score += inOffice(person, date) ? 3 : inTheNews(person, date) ? 1 : person.leader() ? -1 : -3;
    }
    State country = prefix.country();
    if (country != null && person.country() != null) {
      score += country.equals(person.country()) ? 4 : -4;
    }
    score += titleScore(person, prefix, date);
    return contradicts(person, prefix) ? score - 10 : score;
  }

  /** Whether the words before the name tell the other gender. */
  static boolean contradicts(Person person, Prefix prefix) {
    return prefix.gender() != Gender.UNKNOWN
        && person.gender() != Gender.UNKNOWN
        && prefix.gender() != person.gender();
  }

  private static int titleScore(Person person, Prefix prefix, @Nullable LocalDate date) {
    TitleLexicon.Title title = prefix.title();
    if (title == null) {
      return 0;
    }
    int score = person.holdings().isEmpty() ? 0 : -2;
    for (OfficeHolding holding : person.holdings()) {
      if (title.kinds().contains(holding.office().kind()) && title.fits(holding.office())) {
        score = Math.max(score, date == null || holding.heldOn(date) ? 6 : 2);
      }
    }
    return score;
  }

  /** Whether the person holds the office of the title on the article's date, or about then. */
  boolean holds(Person person, TitleLexicon.Title title, @Nullable LocalDate date) {
    return person.holdings().stream()
        .filter(h -> title.kinds().contains(h.office().kind()) && title.fits(h.office()))
        .anyMatch(h -> date == null || h.heldOn(date));
  }

  static boolean inOffice(Person person, LocalDate date) {
    return person.holdings().stream().anyMatch(holding -> holding.heldOn(date));
  }

  private static boolean inTheNews(Person person, LocalDate date) {
    return person.holdings().stream()
        .anyMatch(
            h ->
                h.start() == null
                    || (h.start().first().isBefore(date.plusYears(YEARS_IN_THE_NEWS))
                        && (h.end() == null
                            || h.end().last().isAfter(date.minusYears(YEARS_IN_THE_NEWS)))));
  }
}
