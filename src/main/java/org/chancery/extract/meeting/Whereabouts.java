package org.chancery.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an event took place from words outside its own phrase: "flew to X, where he met Y",
 * "While in X, they met", "met during a visit to X", "were in X and would meet".
 */
final class Whereabouts {
  /** Tokens from the opening of the sentence to the preposition of the place. */
  private static final int OPENING = 3;

  private static final String[] OCCASION = {"during", "on", "at", "for"};
  private static final List<String> TO = List.of("in", "at", "to");

  private final Scene scene;
  private final Clauses clauses;
  private final Dependencies tree;
  private final Sentence sentence;
  private final PlaceReader places;
  private final MeetingLexicon lexicon;

  Whereabouts(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.tree = clauses.tree();
    this.sentence = clauses.sentence();
    this.places = scene.places();
    this.lexicon = lexicon;
  }

  /** Returns the place, or null when the words tell none. */
  @Nullable Entity of(int event) {
    Entity found = related(event);
    found = found == null ? there(event) : found;
    found = found == null ? occasion(event) : found;
    found = found == null ? joined(event) : found;
    return found == null && !reported(event) ? opening(event) : found;
  }

  /** Returns the place before the "where" that opens the event's clause. */
  private @Nullable Entity related(int event) {
    boolean own = true;
    for (int at = event - 1; at > 0; at--) {
      Token token = sentence.token(at);
      if (token.hasLemma("where")) {
        int before = sentence.token(at - 1).text().equals(",") ? at - 2 : at - 1;
        return before < 0 ? null : only(places.ending(before));
      }
      boolean finite = token.pos().equals("VBD") || token.pos().equals("VBZ");
      if (finite && !own) {
        return null;
      }
      own = own && !finite;
    }
    return null;
  }

  /** "Was in X for the summit". */
  private @Nullable Entity there(int event) {
    int above = tree.governor(event);
    boolean there =
        above != Dependencies.NONE
            && clauses.preposition(event).equals("for")
            && Scene.AT.contains(clauses.preposition(above));
    return there ? only(places.at(Set.of(above))) : gone(event, above);
  }

  /** "Arrived in X for the summit". */
  private @Nullable Entity gone(int event, int above) {
    boolean goes =
        above != Dependencies.NONE
            && clauses.preposition(event).equals("for")
            && sentence.token(above).isVerb()
            && travels(above);
    return goes ? only(scene.placesOf(above, TO)) : null;
  }

  private boolean travels(int verb) {
    MeetingLexicon.Entry entry = lexicon.verb(clauses.lemma(verb));
    return entry != null && entry.frame() == MeetingLexicon.Frame.TRAVEL;
  }

  /** Returns the place of the journey or meeting on the occasion of which the event is. */
  private @Nullable Entity occasion(int event) {
    boolean verb = sentence.token(event).isVerb();
    Set<Integer> occasions =
        new LinkedHashSet<>(
            verb ? clauses.obliques(event, OCCASION) : clauses.modifiers(event, OCCASION));
    int above = tree.governor(event);
    if (!verb && above != Dependencies.NONE && scene.light(above)) {
      occasions.addAll(clauses.obliques(above, OCCASION));
    }
    for (int noun : occasions) {
      if (sentence.token(noun).isNoun() && lexicon.noun(sentence.token(noun)) != null) {
        Entity place = only(scene.placesOf(noun, TO));
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** Returns the place of what the event's clause is joined to by "and". */
  private @Nullable Entity joined(int event) {
    int verb = sentence.token(event).isVerb() ? event : tree.governor(event);
    int above = verb == Dependencies.NONE ? verb : tree.governor(verb);
    boolean own = verb == event || (verb != Dependencies.NONE && scene.light(verb));
    boolean shares =
        own
            && above != Dependencies.NONE
            && tree.is(verb, "conj")
            && tree.child(verb, "nsubj").isEmpty();
    return shares ? before(above) : null;
  }

  /** "Were in X", "attended a conference in X", "flew to X": where the words before tell of. */
  private @Nullable Entity before(int word) {
    String preposition = clauses.preposition(word);
    if (Scene.AT.contains(preposition)) {
      return only(places.at(Set.of(word)));
    }
    Set<Entity> found = new LinkedHashSet<>(scene.placesOf(word, Scene.AT));
    if (travels(word)) {
      found.addAll(scene.placesOf(word, TO));
      found.addAll(scene.visited(word));
    }
    for (int object : clauses.objects(word)) {
      if (sentence.token(object).isNoun() && lexicon.noun(sentence.token(object)) != null) {
        found.addAll(scene.placesOf(object, TO));
      }
    }
    return only(found);
  }

  /** "In X, A said they had met": where it was said. */
  private boolean reported(int event) {
    int at = event;
    for (int steps = 0; steps < sentence.size() && at != Dependencies.NONE; steps++) {
      if (tree.is(at, "ccomp")) {
        return true;
      }
      at = tree.governor(at);
    }
    return false;
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
