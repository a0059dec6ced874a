package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads meetings with one after the other, each in a place: "with A in X and B in Y". */
final class Itinerary {
  /** Tokens from the preposition to the name of the place. */
  private static final int REACH = 4;

  private final Scene scene;
  private final Sentence sentence;
  private final MeetingLexicon lexicon;

  Itinerary(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.sentence = scene.clauses().sentence();
    this.lexicon = lexicon;
  }

  /**
   * Those who are met in one place.
   *
   * @param partners who is met there
   * @param place where
   */
  record Stop(Set<Entity> partners, Entity place) {}

  /** Returns the stops told of behind the event, at least two, or none. */
  List<Stop> stops(int event, Set<Entity> partners) {
    List<Stop> stops = new ArrayList<>();
    Set<Entity> met = new LinkedHashSet<>();
    for (int at = event + 1; at < sentence.size() && !bounds(at); at++) {
      Entity place = place(at);
      if (place != null && !met.isEmpty()) {
        stops.add(new Stop(met, place));
        met = new LinkedHashSet<>();
      } else {
        scene.parties().around(at).stream().filter(partners::contains).forEach(met::add);
      }
      boolean again = stops.stream().anyMatch(met(met));
      if (again) {
        met.clear();
      }
    }
    return stops.size() > 1 && met.isEmpty() ? stops : List.of();
  }

  private static java.util.function.Predicate<Stop> met(Set<Entity> parties) {
    return stop -> stop.partners().stream().anyMatch(parties::contains);
  }

  private boolean bounds(int at) {
    Token token = sentence.token(at);
    boolean described = token.pos().equals("VBN") && sentence.token(at - 1).pos().equals("DT");
    return lexicon.bounds(token) && !described && !token.text().equals(",");
  }

  private @Nullable Entity place(int at) {
    boolean in = false;
    for (int before = at - 1; before >= 0 && before >= at - REACH; before--) {
      in |= Scene.AT.contains(sentence.token(before).text());
      if (in || sentence.token(before).isNoun()) {
        break;
      }
    }
    Set<Entity> places = in ? scene.places().at(List.of(at)) : Set.of();
    return places.size() == 1 ? places.iterator().next() : null;
  }
}
