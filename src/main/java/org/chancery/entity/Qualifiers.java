package org.chancery.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.NameIndex.Hit;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells cities of one name by the state or region behind them: "Tripoli, Lebanon". */
final class Qualifiers {
  private final Authority authority;
  private final SharedNames sharedNames;

  Qualifiers(Authority authority, SharedNames sharedNames) {
    this.authority = authority;
    this.sharedNames = sharedNames;
  }

  /**
   * Returns those of whom the name can be with what stands behind it. A city of the tables is not
   * meant where a region elsewhere follows, as in "Moscow, Idaho".
   */
  Collection<Entity> among(Sentence sentence, Hit hit) {
    Collection<Entity> all = hit.entry().entities();
    if (all.stream().noneMatch(Place.class::isInstance)) {
      return all;
    }
    Optional<Hit> behind = behind(sentence, hit.to());
    if (behind.isEmpty()) {
      return all;
    }
    List<Entity> fitting = new ArrayList<>();
    for (Entity one : all) {
      if (behind.get().entry().entities().stream().anyMatch(where -> liesIn(one, where))) {
        fitting.add(one);
      }
    }
    return fitting.isEmpty() && !elsewhere(behind.get()) ? all : fitting;
  }

  private static boolean liesIn(Entity one, Entity where) {
    State country = one.country();
    return country != null
        && (country.equals(where) || (where instanceof Place && country.equals(where.country())));
  }

  /** Whether a region follows, which no list of cities and states holds. */
  private boolean elsewhere(Hit behind) {
    return sharedNames.holds(behind)
        || behind.entry().entities().stream()
            .anyMatch(where -> where instanceof Place place && authority.isRegion(place));
  }

  /** Returns the name between commas behind the token. */
  private Optional<Hit> behind(Sentence sentence, int comma) {
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    Words words = new Words(sentence);
    for (int piece = 0; piece < words.size(); piece++) {
      if (words.token(piece) == comma + 1) {
        return authority
            .names()
            .longestAt(words, piece)
            .filter(next -> !next.entry().demonym())
            .filter(next -> isStateOrRegion(next) && ends(sentence, next.to()));
      }
    }
    return Optional.empty();
  }

  private boolean isStateOrRegion(Hit hit) {
    return hit.entry().entities().stream()
        .anyMatch(e -> e instanceof State || (e instanceof Place p && authority.isRegion(p)));
  }

  private static boolean ends(Sentence sentence, int to) {
    if (to >= sentence.size()) {
      return true;
    }
    Token next = sentence.token(to);
    return next.pos().matches("[.,:]|''|-RRB-|IN|TO");
  }
}
