package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.extract.meeting.MeetingLexicon.Entry;
import org.chancery.text.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many events one noun means: "visits to A and B" are two, and so are "separate talks
 * with A and B".
 */
final class Occasions {
  private static final double SURE = 0.75;

  private final Scene scene;
  private final Clauses clauses;
  private final Dependencies tree;
  private final MeetingLexicon lexicon;

  Occasions(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.tree = clauses.tree();
    this.lexicon = lexicon;
  }

  /** Returns the events, all with the parties and places that are theirs. */
  List<Filled> of(
      int noun,
      Entry entry,
      MeetingType type,
      Set<Entity> parties,
      Set<Entity> partners,
      Set<Entity> places) {
    boolean travel = entry.frame() == MeetingLexicon.Frame.TRAVEL;
    boolean plural = clauses.sentence().token(noun).pos().equals("NNS");
    List<Filled> found = new ArrayList<>();
    List<Itinerary.Stop> stops =
        travel || partners.size() < 2
            ? List.of()
            : new Itinerary(scene, lexicon).stops(noun, partners);
    if (!stops.isEmpty()) {
      for (Itinerary.Stop stop : stops) {
        Set<Entity> met = new LinkedHashSet<>(parties);
        met.removeAll(partners);
        met.addAll(stop.partners());
        found.add(filled(noun, entry, type, met, stop.place()));
      }
    } else if (travel && plural && partners.size() > 1) {
      for (Entity party : partners) {
        found.add(filled(noun, entry, type, Set.of(party), place(places, parties, true)));
      }
    } else if (travel && places.size() > 1 && (plural || clauses.lemma(noun).equals("visit"))) {
      for (Entity place : places) {
        found.add(filled(noun, entry, type, parties, place));
      }
    } else if (!travel && partners.size() > 1 && separate(noun)) {
      Set<Entity> others = new LinkedHashSet<>(parties);
      others.removeAll(partners);
      for (Entity partner : partners) {
        Set<Entity> pair = new LinkedHashSet<>(others);
        pair.add(partner);
        found.add(filled(noun, entry, type, pair, place(places, pair, false)));
      }
    } else {
      found.add(filled(noun, entry, type, parties, place(places, parties, travel)));
    }
    return found;
  }

  private static Filled filled(
      int noun, Entry entry, MeetingType type, Set<Entity> parties, @Nullable Entity place) {
    return new Filled(noun, type, entry.frame(), parties, Set.of(), place, "noun", SURE);
  }

  private boolean separate(int noun) {
    return alternative(noun)
        || tree.children(noun, "amod", "advmod").stream()
            .anyMatch(word -> lexicon.separates(clauses.sentence().token(word)));
  }

  /** "Summits with A or B": one with each. */
  private boolean alternative(int noun) {
    return clauses.modifiers(noun, "with", "between").stream()
        .flatMap(partner -> tree.children(partner, "cc").stream())
        .anyMatch(word -> clauses.sentence().token(word).hasLemma("or"));
  }

  /** A state in front of the noun is a party unless there are enough without it. */
  private static @Nullable Entity place(Set<Entity> places, Set<Entity> parties, boolean travel) {
    for (Entity place : places) {
      boolean party = place instanceof State || place instanceof Organization;
      if (!party || travel || !parties.contains(place)) {
        return place;
      }
    }
    return null;
  }
}
