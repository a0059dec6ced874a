package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.extract.meeting.MeetingLexicon.Entry;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Fills the roles around a noun that names a meeting or journey. */
final class NounFrames {
  private static final List<String> WITH = List.of("with", "between", "among", "of", "by", "from");
  private static final List<String> ON_OCCASION = List.of("in", "during", "at");
  private static final List<String> PLACES = List.of("in", "at", "to");

  /** Tokens from the noun to the words that tell that it takes place. */
  private static final int REACH = 12;

  private final Scene scene;
  private final Clauses clauses;
  private final Dependencies tree;
  private final MeetingLexicon lexicon;

  NounFrames(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.tree = clauses.tree();
    this.lexicon = lexicon;
  }

  /** Returns what the noun tells: several events for visits to several places or by several. */
  List<Filled> read(int noun, Entry entry, MeetingType type) {
    if (forReporters(noun)) {
      return List.of();
    }
    boolean travel = entry.frame() == MeetingLexicon.Frame.TRAVEL;
    Set<Entity> parties = new LinkedHashSet<>();
    Set<Entity> places = new LinkedHashSet<>();
    List<Integer> owners = spread(tree.children(noun, "nmod:poss"));
    Set<Entity> owning = scene.owners(owners);
    parties.addAll(travel ? scene.travellers(owners, owning) : owning);
    places.addAll(scene.places().at(owners));
    List<Integer> before = modifiers(noun);
    if (!travel) {
      parties.addAll(inFront(before));
      parties.addAll(new Implied(scene, lexicon).row(noun));
    }
    Set<Entity> inFront = scene.places().at(before);
    inFront.removeIf(
        place -> place instanceof State ? type == MeetingType.TALKS : place.country() == null);
    places.addAll(inFront);
    places.addAll(scene.placesOf(noun, travel ? PLACES : Scene.AT));
    Set<Entity> partners = scene.phrases(noun, WITH);
    if (travel) {
      clauses.modifiers(noun, "from").stream()
          .flatMap(origin -> scene.named(List.of(origin)).stream())
          .filter(State.class::isInstance)
          .forEach(partners::remove);
    }
    parties.addAll(partners);
    if (!travel) {
      parties.addAll(new Implied(scene, lexicon).of(noun));
    }
    if (entry.frame() == MeetingLexicon.Frame.INVITE) {
      parties.addAll(invited(noun));
    }
    int above = tree.governor(noun);
    boolean predicate =
        above != Dependencies.NONE
            && (clauses.sentence().token(above).isVerb() || tree.is(noun, "nsubj"));
    if (predicate) {
      fromVerb(noun, above, parties, places, travel);
    }
    if (above != Dependencies.NONE && !travel) {
      parties.addAll(described(noun, above));
    }
    if (parties.isEmpty() && !travel && ON_OCCASION.contains(clauses.tie(noun))) {
      parties.addAll(speaking(above));
    }
    for (int clause : tree.children(noun, "acl")) {
      fromClause(clause, parties, places, travel);
    }
    if (!travel && lexicon.attends(clauses.preposition(noun))) {
      parties.addAll(scene.named(clauses.subjects(noun)));
    }
    boolean owned =
        !owning.isEmpty()
            || owners.stream().anyMatch(at -> clauses.sentence().token(at).pos().equals("PRP$"));
    boolean elsewhere = type == MeetingType.SUMMIT && partners.isEmpty() && !goesTo(noun);
    boolean sits =
        lexicon.sits(clauses.sentence().token(noun))
            && parties.stream().anyMatch(Organization.class::isInstance);
    boolean told = sits || session(noun) || !clauses.modifiers(noun, "between").isEmpty();
    if (!tree.is(noun, "nsubj") && (travel || !owned) && !elsewhere && !told) {
      scene.complete(noun, parties, travel);
    }
    if (!travel && untold(noun, parties)) {
      Set<Entity> one = new LinkedHashSet<>(List.of(partners.iterator().next()));
      scene.complete(noun, one, false);
      parties.addAll(one);
    }
    if (!travel && untold(noun, parties)) {
      return List.of();
    }
    return new Occasions(scene, lexicon).of(noun, entry, type, parties, partners, places);
  }

  /**
   * "Talks with A and B" of which nobody is said to hold them: with each other they do not talk.
   */
  private boolean untold(int noun, Set<Entity> parties) {
    Set<Entity> partners = scene.named(clauses.modifiers(noun, "with"));
    return partners.size() > 1
        && partners.equals(parties)
        && clauses.modifiers(noun, "between", "among", "of").isEmpty();
  }

  /** "His press conference": words for the public, unless it is given with somebody. */
  private boolean forReporters(int noun) {
    Sentence sentence = clauses.sentence();
    boolean open = noun > 0 && lexicon.opens(sentence.token(noun - 1));
    boolean shared =
        (noun > 1 && lexicon.shares(sentence.token(noun - 2)))
            || !clauses.modifiers(noun, "with", "between").isEmpty()
            || !scene.order().after(noun, List.of("with")).isEmpty();
    return open && !shared;
  }

  /** "Extended an invitation to A": who did so and A. */
  private Set<Entity> invited(int noun) {
    int above = tree.governor(noun);
    Set<Entity> guests = scene.named(clauses.modifiers(noun, "to"));
    guests.removeIf(party -> !(party instanceof Person));
    if (!guests.isEmpty() && tree.is(noun, "obj")) {
      guests.addAll(scene.doers(above));
    }
    return guests;
  }

  /** "A meeting of the X council": who asks for it or speaks at it does not hold it. */
  private boolean session(int noun) {
    int above = tree.governor(noun);
    boolean asked = above != Dependencies.NONE && lexicon.asks(clauses.lemma(above));
    return asked
        && clauses.modifiers(noun, "of").stream()
            .flatMap(member -> scene.named(List.of(member)).stream())
            .anyMatch(Organization.class::isInstance);
  }

  /** "Arrived for the summit", "said at the summit": who does so is there. */
  private boolean goesTo(int noun) {
    String preposition = clauses.preposition(noun);
    int above = tree.governor(noun);
    boolean beside = above != Dependencies.NONE && lexicon.beside(clauses.sentence().token(above));
    return preposition.equals("for") || lexicon.attends(preposition) || beside;
  }

  /** Returns the words right before the noun that are part of its phrase. */
  private List<Integer> modifiers(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int at = noun - 1; at >= 0 && modifier(clauses.sentence().token(at)); at--) {
      found.add(0, at);
    }
    return found;
  }

  private static boolean modifier(Token token) {
    String pos = token.pos();
    boolean number = pos.equals("CD") || pos.equals("HYPH");
    return token.isNoun() || pos.startsWith("JJ") || number || token.text().equals("/");
  }

  /**
   * Returns the parties in front of the noun: "the A-B talks" has two, "the X summit" has the body;
   * a single state there is the place, what the talks are about, or one side of them.
   */
  private Set<Entity> inFront(List<Integer> before) {
    Set<Entity> found = scene.named(before);
    found.removeIf(lexicon::venue);
    boolean single = found.size() == 1 && found.iterator().next() instanceof State;
    return single ? Set.of() : found;
  }

  /** "Kim during a meeting with Xi": the one whom the phrase says more about. */
  private Set<Entity> described(int noun, int above) {
    boolean during = lexicon.attends(clauses.preposition(noun));
    Set<Entity> found = new LinkedHashSet<>();
    if (during && tree.is(noun, "nmod")) {
      found.addAll(scene.parties().around(above));
      found.removeIf(party -> !(party instanceof Person));
    }
    return found;
  }

  /** "In a call on Friday, A told B": the two who speak with each other on that occasion. */
  private Set<Entity> speaking(int verb) {
    Set<Entity> doers = scene.doers(verb);
    Set<Entity> heard = scene.objects(verb);
    doers.removeIf(party -> !(party instanceof Person));
    heard.removeIf(party -> !(party instanceof Person));
    Set<Entity> both = new LinkedHashSet<>(doers);
    both.addAll(heard);
    return doers.isEmpty() || heard.isEmpty() ? Set.of() : both;
  }

  private void fromVerb(
      int noun, int verb, Set<Entity> parties, Set<Entity> places, boolean travel) {
    boolean object = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass");
    boolean oblique = tree.is(noun, "obl");
    boolean light = scene.light(verb);
    boolean owned = tree.child(noun, "nmod:poss").isPresent();
    boolean partnered = !clauses.modifiers(noun, "with").isEmpty();
    boolean attends = !travel && oblique && lexicon.attends(clauses.preposition(noun));
    boolean gathering = lexicon.summit(clauses.sentence().token(noun));
    if (attends
        && !pair(verb)
        && !lexicon.sits(clauses.sentence().token(noun))
        && (gathering || parties.stream().anyMatch(Organization.class::isInstance))) {
      Set<Entity> present = scene.doers(verb);
      present.addAll(scene.named(clauses.obliques(verb, "with")));
      present.stream().filter(Person.class::isInstance).forEach(parties::add);
    }
    if ((object && light && !session(noun))
        || (oblique && !owned && (travel || partnered || light))) {
      Set<Entity> doers = scene.doers(verb);
      parties.addAll(travel ? scene.travellers(clauses.doers(verb), doers) : doers);
    }
    for (int complement : tree.children(verb, "xcomp", "ccomp")) {
      if (tree.is(noun, "nsubj")) {
        places.addAll(scene.placesOf(complement, Scene.AT));
      }
    }
    if (tree.is(noun, "nsubj")) {
      places.addAll(scene.placesOf(takingPlace(noun), Scene.AT));
    }
    boolean subject = tree.is(noun, "nsubj") && clauses.sentence().token(verb).isVerb();
    if (light || tree.is(noun, "nsubj")) {
      parties.addAll(scene.named(clauses.obliques(verb, "with", "between")));
    }
    boolean covers = !light && tree.child(verb, "obj").isPresent();
    if (subject && covers) {
      places.addAll(scene.places().at(clauses.obliques(verb, "in", "at")));
    } else if ((light && !oblique) || subject) {
      places.addAll(scene.placesOf(verb, Scene.AT));
    }
  }

  /** "Will meet during the summit": a meeting of their own. */
  private boolean pair(int verb) {
    Entry entry = lexicon.verb(clauses.lemma(verb));
    return entry != null && entry.frame() == MeetingLexicon.Frame.MEET;
  }

  /** "The talks are likely to take place": the last word of what tells that, or the noun itself. */
  private int takingPlace(int noun) {
    Sentence sentence = clauses.sentence();
    int last = Math.min(sentence.size(), noun + REACH);
    for (int at = noun + 2; at < last; at++) {
      boolean takes =
          sentence.token(at).hasLemma("place") && sentence.token(at - 1).hasLemma("take");
      boolean held = sentence.token(at).text().equals("held");
      if (takes || held) {
        return at;
      }
    }
    return noun;
  }

  /** "The talks that A held with B in X", "a summit scheduled in X". */
  private void fromClause(int verb, Set<Entity> parties, Set<Entity> places, boolean travel) {
    boolean other =
        clauses.sentence().token(verb).isVerb()
            && tree.children(verb, "obj").stream()
                .anyMatch(object -> clauses.sentence().token(object).isNoun());
    if (!scene.light(verb) || other) {
      return;
    }
    if (!travel) {
      parties.addAll(scene.doers(verb));
      parties.addAll(scene.phrases(verb, List.of("with", "between")));
    }
    places.addAll(scene.placesOf(verb, Scene.AT));
  }

  private List<Integer> spread(List<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>();
    heads.forEach(head -> all.addAll(clauses.conjuncts(head)));
    return List.copyOf(all);
  }
}
