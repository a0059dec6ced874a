package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Office;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.extract.MeetingLexicon.Entry;
import org.chancery.extract.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Fills the roles around one word that tells of a meeting, in one parsed sentence. */
final class MeetingFrames {
  /** Who took part and where, as one word of the text tells it. */
  record Filled(
      int event,
      MeetingType type,
      Frame frame,
      Set<Entity> parties,
      @Nullable Entity place,
      String rule) {}

  private static final int MAX_CLIMB = 4;
  private static final String[] AT = {"in", "at", "to"};
  private static final String[] WITH = {"with", "between", "among", "of", "by", "from"};

  private final LinkedText text;
  private final Clauses clauses;
  private final MeetingLexicon lexicon;

  MeetingFrames(LinkedText text, Clauses clauses, MeetingLexicon lexicon) {
    this.text = text;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  /** Returns the frames of the sentence, in the order of their words. */
  List<Filled> all() {
    List<Filled> found = new ArrayList<>();
    for (Token token : clauses.sentence().tokens()) {
      Entry entry =
          token.isVerb() ? lexicon.verb(clauses.lemma(token.index())) : lexicon.noun(token);
      if (entry == null || entry.type() == null || !supported(token, entry)) {
        continue;
      }
      if (token.isVerb()) {
        found.addAll(verb(token.index(), entry, entry.type()));
      } else if (token.isNoun()) {
        found.add(noun(token.index(), entry, entry.type()));
      }
    }
    return found;
  }

  private boolean supported(Token token, Entry entry) {
    if (entry.needs().isEmpty()) {
      return true;
    }
    return clauses.sentence().tokens().stream()
        .filter(word -> token.isVerb() || word.index() == token.index() - 1)
        .anyMatch(word -> entry.needs().stream().anyMatch(word::hasLemma));
  }

  private List<Filled> verb(int verb, Entry entry, MeetingType type) {
    Set<Entity> parties = new LinkedHashSet<>();
    Set<Entity> places = new LinkedHashSet<>();
    boolean travel = entry.frame() == Frame.TRAVEL;
    addParties(parties, clauses.doers(verb));
    for (String by : entry.by()) {
      List<Integer> heads =
          by.equals("obj") ? clauses.undergoers(verb) : clauses.obliques(verb, by);
      if (travel) {
        addPlaces(places, heads);
      } else {
        addParties(parties, heads);
      }
    }
    addParties(parties, clauses.obliques(verb, "with"));
    if (entry.frame() == Frame.MEET || entry.frame() == Frame.TRAVEL) {
      complete(verb, parties, travel);
    }
    if (travel && places.size() > 1) {
      return places.stream()
          .map(place -> new Filled(verb, type, entry.frame(), parties, place, "journey"))
          .toList();
    }
    addPlaces(places, clauses.obliques(verb, AT));
    return List.of(new Filled(verb, type, entry.frame(), parties, first(places), "verb"));
  }

  /**
   * Looks for the party that is missing among the subjects of the verbs above: "made no progress
   * during a day of meetings with Brun".
   */
  private void complete(int event, Set<Entity> parties, boolean travel) {
    int enough = travel ? 1 : 2;
    int at = clauses.tree().governor(event);
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      if (parties.size() >= enough || (!travel && parties.isEmpty())) {
        return;
      }
      if (clauses.sentence().token(at).isVerb()) {
        addParties(parties, clauses.doers(at));
      }
      at = clauses.tree().governor(at);
    }
  }

  private Filled noun(int noun, Entry entry, MeetingType type) {
    Dependencies tree = clauses.tree();
    Set<Entity> parties = new LinkedHashSet<>();
    Set<Entity> places = new LinkedHashSet<>();
    boolean travel = entry.frame() == Frame.TRAVEL;
    List<Integer> owners = spread(tree.children(noun, "nmod:poss"));
    List<Integer> modifiers = tree.children(noun, "compound", "amod", "nummod");
    addParties(parties, owners);
    if (!travel) {
      addParties(parties, modifiers);
    }
    addPlaces(places, modifiers);
    addPlaces(places, owners);
    addParties(parties, clauses.modifiers(noun, WITH));
    addPlaces(places, clauses.modifiers(noun, AT));
    int above = tree.governor(noun);
    if (above != Dependencies.NONE && clauses.sentence().token(above).isVerb()) {
      fromVerb(noun, above, parties, places, travel);
    }
    if (!clauses.tree().is(noun, "nsubj")) {
      complete(noun, parties, travel);
    }
    return new Filled(noun, type, entry.frame(), parties, place(places, parties, travel), "noun");
  }

  private void fromVerb(
      int noun, int verb, Set<Entity> parties, Set<Entity> places, boolean travel) {
    Dependencies tree = clauses.tree();
    boolean object = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass");
    boolean oblique = tree.is(noun, "obl");
    boolean light = lexicon.light(clauses.lemma(verb));
    boolean owned = tree.child(noun, "nmod:poss").isPresent();
    boolean partnered = !clauses.modifiers(noun, "with").isEmpty();
    if ((object && light) || (oblique && !owned && (travel || partnered || light))) {
      addParties(parties, clauses.doers(verb));
    }
    if (light || tree.is(noun, "nsubj")) {
      addParties(parties, clauses.obliques(verb, "with", "between"));
      addPlaces(places, clauses.obliques(verb, AT));
    }
  }

  /** A state in front of the noun is a party unless there are enough without it. */
  private static @Nullable Entity place(Set<Entity> places, Set<Entity> parties, boolean travel) {
    for (Entity place : places) {
      if (place instanceof Place || travel || !parties.contains(place)) {
        return place;
      }
    }
    return null;
  }

  private List<Integer> spread(List<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>();
    heads.forEach(head -> all.addAll(clauses.conjuncts(head)));
    return List.copyOf(all);
  }

  private void addParties(Set<Entity> parties, List<Integer> heads) {
    for (int head : heads) {
      for (Mention mention : text.at(clauses.sentence(), head)) {
        Entity entity = mention.entity();
        if (!(entity instanceof Place) && !(entity instanceof Office)) {
          parties.add(entity);
        }
      }
    }
  }

  private void addPlaces(Set<Entity> places, List<Integer> heads) {
    for (int head : heads) {
      for (Mention mention : text.at(clauses.sentence(), head)) {
        boolean named =
            mention.kind() != Mention.Kind.DEMONYM && mention.kind() != Mention.Kind.PRONOUN;
        if (named && (mention.entity() instanceof Place || mention.entity() instanceof State)) {
          places.add(mention.entity());
        }
      }
    }
  }

  private static @Nullable Entity first(Set<Entity> places) {
    return places.isEmpty() ? null : places.iterator().next();
  }
}
