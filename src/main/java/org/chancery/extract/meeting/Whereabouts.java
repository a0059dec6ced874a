package org.chancery.extract.meeting;

import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an event took place from words outside its own phrase: "flew to X, where he met Y",
 * "While in X, they met".
 */
final class Whereabouts {
  /** Tokens from the opening of the sentence to the preposition of the place. */
  private static final int OPENING = 3;

  private final Sentence sentence;
  private final PlaceReader places;

  Whereabouts(Sentence sentence, PlaceReader places) {
    this.sentence = sentence;
    this.places = places;
  }

  /** Returns the place, or null when the words tell none. */
  @Nullable Entity of(int event) {
    Entity related = related(event);
    return related == null ? opening(event) : related;
  }

  /** Returns the place before the "where" that opens the event's clause. */
  private @Nullable Entity related(int event) {
    boolean own = true;
    for (int at = event - 1; at > 0; at--) {
      Token token = sentence.token(at);
      if (token.hasLemma("where")) {
        int before = sentence.token(at - 1).text().equals(",") ? at - 2 : at - 1;
        return before < 0 ? null : only(places.at(Set.of(before)));
      }
      boolean finite = token.pos().equals("VBD") || token.pos().equals("VBZ");
      if (finite && !own) {
        return null;
      }
      own = own && !finite;
    }
    return null;
  }

  /** Returns the place of a phrase that opens the sentence and ends with a comma. */
  private @Nullable Entity opening(int event) {
    for (int at = 0; at < Math.min(OPENING, event); at++) {
      Token token = sentence.token(at);
      boolean in = token.hasLemma("in") || token.hasLemma("at");
      if (in && at + 1 < event) {
        return closed(at + 1, event) ? only(places.list(at + 1)) : null;
      }
      if (token.isNoun() || token.text().equals(",")) {
        return null;
      }
    }
    return null;
  }

  private boolean closed(int from, int event) {
    for (int at = from; at < event; at++) {
      Token token = sentence.token(at);
      if (token.text().equals(",")) {
        return true;
      }
      if (token.isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Entity only(Set<Entity> found) {
    return found.size() == 1 ? found.iterator().next() : null;
  }
}
