package org.chancery.extract.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;

/**
 * One parsed sentence as the frames see it: who stands in which grammatical place. What the parse
 * says and what the order of the words says are put together where they agree in part, and the
 * order of the words is taken alone where the parse has nothing.
 */
final class Scene {
  static final List<String> AT = List.of("in", "at");

  private static final int MAX_CLIMB = 4;

  private final Clauses clauses;
  private final MeetingLexicon lexicon;
  private final PartyReader parties;
  private final PlaceReader places;
  private final WordOrder order;

  Scene(LinkedText text, Clauses clauses, MeetingLexicon lexicon) {
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.parties = new PartyReader(text, clauses.sentence(), lexicon);
    this.places = new PlaceReader(text, clauses.sentence(), lexicon);
    this.order = new WordOrder(clauses.sentence(), lexicon);
  }

  Clauses clauses() {
    return clauses;
  }

  PartyReader parties() {
    return parties;
  }

  PlaceReader places() {
    return places;
  }

  WordOrder order() {
    return order;
  }

  /** Returns the parties around the heads. */
  Set<Entity> named(Collection<Integer> heads) {
    Set<Entity> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(parties.around(head)));
    return found;
  }

  /** Returns those whom the possessive heads name: "A's", "A and B's". */
  Set<Entity> owners(Collection<Integer> heads) {
    Set<Entity> found = named(heads);
    for (int head : heads) {
      int mark = head + 1;
      boolean possessive =
          mark < clauses.sentence().size() && clauses.sentence().token(mark).pos().equals("POS");
      int from = possessive ? order.subject(mark) : WordOrder.NONE;
      if (from != WordOrder.NONE) {
        found = joined(found, parties.owners(from, mark));
      }
    }
    return found;
  }

  /** Returns who does what the verb tells. */
  Set<Entity> doers(int verb) {
    return new Doers(this, lexicon).of(verb);
  }

  private static boolean common(Token token) {
    return token.isNoun() && !token.isProperNoun();
  }

  /** "Met the target": what the verb is done to is nobody. */
  boolean thing(int verb) {
    List<Integer> objects = clauses.tree().children(verb, "obj");
    return !objects.isEmpty()
        && objects.stream().allMatch(object -> common(clauses.sentence().token(object)))
        && objects.stream()
            .noneMatch(
                object ->
                    lexicon.delegate(clauses.sentence().token(object))
                        || !parties.around(object).isEmpty());
  }

  /** Returns whom or what the verb is done to. */
  Set<Entity> objects(int verb) {
    Set<Entity> found = named(clauses.undergoers(verb));
    int from = clauses.passive(verb) ? WordOrder.NONE : order.object(verb);
    return from == WordOrder.NONE ? found : joined(found, parties.list(from));
  }

  /** Returns the parties in the phrases of the word (verb or noun) with the prepositions. */
  Set<Entity> phrases(int word, List<String> prepositions) {
    String[] wanted = prepositions.toArray(String[]::new);
    boolean verb = clauses.sentence().token(word).isVerb();
    List<Integer> heads = verb ? clauses.obliques(word, wanted) : clauses.modifiers(word, wanted);
    Set<Entity> found = named(heads);
    for (int from : order.after(word, prepositions)) {
      boolean near = from == word + 2;
      if (verb || near || lexicon.partners(clauses.sentence().token(from - 1))) {
        found = joined(found, parties.list(from));
      }
    }
    return found;
  }

  /** Returns the places in the phrases of the word with the prepositions. */
  Set<Entity> placesOf(int word, List<String> prepositions) {
    String[] wanted = prepositions.toArray(String[]::new);
    Set<Entity> found = new LinkedHashSet<>();
    boolean verb = clauses.sentence().token(word).isVerb();
    found.addAll(
        places.at(verb ? clauses.obliques(word, wanted) : clauses.modifiers(word, wanted)));
    for (int from : order.after(word, prepositions)) {
      if (verb || !(governed(word, from) || ofAnother(word, from))) {
        found.addAll(places.list(from));
      }
    }
    found.removeIf(place -> places.encloses(place, found));
    return found;
  }

  /** "Announced during the visit plans for homes in A": the place is that of the homes. */
  private boolean ofAnother(int noun, int place) {
    Dependencies tree = clauses.tree();
    int head = tree.is(place - 1, "case") ? tree.governor(place - 1) : Dependencies.NONE;
    int owner = head == Dependencies.NONE ? Dependencies.NONE : tree.governor(head);
    if (owner <= noun || !tree.is(head, "nmod") || phrase(noun, owner)) {
      return false;
    }
    Token word = clauses.sentence().token(owner);
    return common(word)
        && !lexicon.delegate(word)
        && !lexicon.part(word)
        && lexicon.noun(word) == null;
  }

  /** Whether the lower noun is tied to the upper one by prepositions alone. */
  private boolean phrase(int upper, int lower) {
    Dependencies tree = clauses.tree();
    int at = lower;
    while (at != upper && (tree.is(at, "nmod") || tree.is(at, "conj"))) {
      at = tree.governor(at);
    }
    return at == upper;
  }

  /** "The talks covered the war in A": the place is that of the object of another verb. */
  private boolean governed(int noun, int place) {
    Dependencies tree = clauses.tree();
    for (int at = noun + 1; at < place; at++) {
      boolean other = clauses.sentence().token(at).isVerb() && !light(at);
      int verb = at;
      if (other && tree.children(at, "obj").stream().anyMatch(obj -> verb < obj && obj < place)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the places that the object of the verb names: "toured A and B". */
  Set<Entity> visited(int verb) {
    Set<Entity> found = new LinkedHashSet<>(places.at(clauses.undergoers(verb)));
    int from = clauses.passive(verb) ? WordOrder.NONE : order.object(verb);
    if (from != WordOrder.NONE) {
      found.addAll(places.list(from));
    }
    found.removeIf(place -> places.encloses(place, found));
    return found;
  }

  /**
   * Adds the party that is missing from among the subjects of the verbs above: "made no progress
   * during a day of meetings with Brun".
   */
  void complete(int event, Set<Entity> found, boolean travel) {
    if (clauses.tree().child(event, "nsubj").isPresent()) {
      return;
    }
    int at = clauses.tree().governor(event);
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      boolean enough = travel ? !found.isEmpty() : found.size() > 1 && !oneSide(found);
      if (enough || (!travel && found.isEmpty())) {
        return;
      }
      if (!travel && pushed(at)) {
        return;
      }
      if (clauses.sentence().token(at).isVerb()) {
        Set<Entity> doers = new LinkedHashSet<>(doers(at));
        doers.removeIf(party -> !Parties.known(party));
        found.addAll(travel ? travellers(clauses.doers(at), doers) : doers);
        if (travel && clauses.tree().child(at, "nsubj").isPresent()) {
          return;
        }
      }
      at = clauses.tree().governor(at);
    }
  }

  /** "Criticised A for pushing for talks with B": who pushes is no subject further up. */
  private boolean pushed(int verb) {
    String pos = clauses.sentence().token(verb).pos();
    boolean own = clauses.tree().child(verb, "nsubj").isPresent();
    boolean infinite = pos.equals("VBG") || pos.equals("VB");
    return infinite
        && !own
        && !light(verb)
        && (clauses.tree().is(verb, "advcl") || clauses.tree().is(verb, "acl"))
        && lexicon.verb(clauses.lemma(verb)) == null;
  }

  /** Whether all are of one state, so that whom they met is still to be told. */
  static boolean oneSide(Collection<Entity> parties) {
    Set<Entity> states = new LinkedHashSet<>();
    for (Entity party : parties) {
      Entity state = party instanceof State ? party : party.country();
      if (state == null) {
        return false;
      }
      states.add(state);
    }
    return states.size() == 1;
  }

  /** Whether the verb only says that somebody takes part in what its object names. */
  boolean light(int verb) {
    return lexicon.light(clauses.lemma(verb));
  }

  /** "Will separately meet A and B". */
  boolean separately(int verb) {
    return clauses.tree().children(verb, "advmod").stream()
        .anyMatch(word -> lexicon.separates(clauses.sentence().token(word)));
  }

  /** Keeps those who can travel: people, and others only where the words name their delegates. */
  Set<Entity> travellers(Collection<Integer> heads, Set<Entity> found) {
    boolean delegates =
        heads.stream().anyMatch(head -> lexicon.delegate(clauses.sentence().token(head)));
    Set<Entity> kept = new LinkedHashSet<>(found);
    kept.removeIf(party -> !(party instanceof Person person ? official(person) : delegates));
    return kept;
  }

  /** Whether the person travels for a state or body, as far as the tables or the article tell. */
  private boolean official(Person person) {
    String role = person.role();
    boolean called = role != null && lexicon.official(role) && person.country() != null;
    return Parties.known(person) || called;
  }

  /** The parse and the word order: both where they share somebody, else the parse if it has any. */
  static Set<Entity> joined(Set<Entity> parsed, Set<Entity> linear) {
    boolean agree = parsed.stream().anyMatch(linear::contains);
    Set<Entity> all = new LinkedHashSet<>(parsed);
    if (parsed.isEmpty() || agree) {
      all.addAll(linear);
    }
    return all;
  }
}
