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
import org.chancery.extract.meeting.MeetingLexicon.Entry;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Fills the roles around a verb that tells of a meeting or journey. */
final class VerbFrames {
  /** Rule of those whom one subject names as doing it with each other. */
  static final String TOGETHER = "together";

  /** Rule for one who is said to speak with another. */
  static final String CALL = "call";

  private static final double SURE = 0.85;
  private static final double LESS_SURE = 0.7;

  private final Scene scene;
  private final MeetingLexicon lexicon;

  VerbFrames(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /** Returns what the verb tells: several events for a call to several or a journey on. */
  List<Filled> read(int verb, Entry entry, MeetingType type) {
    return switch (entry.frame()) {
      case TRAVEL -> journey(verb, entry, type);
      case HOST, INVITE -> thing(verb) ? List.of() : List.of(hosting(verb, entry, type));
      case MEET, SPEAK, LIGHT -> meeting(verb, entry, type);
    };
  }

  private List<Filled> journey(int verb, Entry entry, MeetingType type) {
    List<Integer> heads = scene.clauses().doers(verb);
    Set<Entity> travellers = scene.travellers(heads, scene.doers(verb));
    scene.complete(verb, travellers, true);
    if (scene.clauses().passive(verb) && !entry.by().contains("obj")) {
      return List.of();
    }
    if (lexicon.returns(scene.clauses().lemma(verb)) && home(verb)) {
      return List.of();
    }
    Set<Entity> places = new LinkedHashSet<>();
    Set<Entity> hosts = new LinkedHashSet<>();
    for (String by : entry.by()) {
      if (by.equals("obj")) {
        places.addAll(scene.visited(verb));
        hosts.addAll(scene.objects(verb));
        hosts.removeAll(places);
      } else {
        places.addAll(scene.placesOf(verb, List.of(by)));
      }
    }
    places.removeIf(place -> scene.places().encloses(place, places));
    if (places.isEmpty() && hosts.size() > 1) {
      return visits(verb, entry, type, travellers, hosts);
    }
    travellers.addAll(hosts);
    List<Filled> found = new ArrayList<>();
    for (Entity place : places) {
      found.add(filled(verb, type, entry.frame(), travellers, hosts, place, "journey"));
    }
    if (found.isEmpty() && entry.by().contains("obj")) {
      Entity place = first(scene.placesOf(verb, Scene.AT));
      found.add(filled(verb, type, entry.frame(), travellers, hosts, place, "journey"));
    }
    return found;
  }

  /** "Visited the leaders of A and B": one visit to each of them. */
  private static List<Filled> visits(
      int verb, Entry entry, MeetingType type, Set<Entity> travellers, Set<Entity> hosts) {
    List<Filled> found = new ArrayList<>();
    for (Entity host : hosts) {
      Set<Entity> parties = new LinkedHashSet<>(travellers);
      parties.add(host);
      found.add(filled(verb, type, entry.frame(), parties, Set.of(host), null, "journey"));
    }
    return found;
  }

  /** "Received a warning from B": what is taken in is no guest. */
  private boolean thing(int verb) {
    List<Integer> objects = scene.clauses().tree().children(verb, "obj");
    return !objects.isEmpty()
        && scene.named(scene.clauses().undergoers(verb)).isEmpty()
        && scene.clauses().sentence().token(objects.get(0)).pos().equals("NN");
  }

  private Filled hosting(int verb, Entry entry, MeetingType type) {
    Set<Entity> hosts = scene.doers(verb);
    Set<Entity> parties = new LinkedHashSet<>(hosts);
    parties.addAll(scene.objects(verb));
    Entity place = first(scene.placesOf(verb, List.of("in", "at", "to")));
    if (place == null && entry.frame() == Frame.HOST && hosts.size() == 1) {
      Entity host = hosts.iterator().next();
      place = host instanceof State ? host : host.country();
    }
    return filled(verb, type, entry.frame(), parties, hosts, place, "host");
  }

  /** "Returned to X from Y": X is where the journey began. */
  private boolean home(int verb) {
    return scene.clauses().tree().children(verb, "advmod").stream()
            .anyMatch(word -> lexicon.returns(scene.clauses().lemma(word)))
        || !scene.clauses().obliques(verb, "from").isEmpty()
        || !scene.order().after(verb, List.of("from")).isEmpty();
  }

  /**
   * "Speaking at a news conference with A": on the occasion of a meeting that is told of beside.
   */
  private boolean onOccasion(int verb) {
    boolean at = false;
    for (int from : scene.order().after(verb, List.of("with", "at", "during"))) {
      Token before = scene.clauses().sentence().token(from - 1);
      if (before.hasLemma("with")) {
        return at;
      }
      at = true;
    }
    return false;
  }

  /** "Met A to discuss B", "held talks to discuss B": what the meeting was for. */
  private boolean purpose(int verb) {
    Dependencies tree = scene.clauses().tree();
    int above = tree.governor(verb);
    boolean to = verb > 0 && scene.clauses().sentence().token(verb - 1).hasLemma("to");
    if (!to || above == Dependencies.NONE || above > verb) {
      return false;
    }
    Token word = scene.clauses().sentence().token(above);
    Entry meets = word.isVerb() ? lexicon.verb(scene.clauses().lemma(above)) : lexicon.noun(word);
    return meets != null && meets.frame() == Frame.MEET;
  }

  private List<Filled> meeting(int verb, Entry entry, MeetingType type) {
    if (entry.frame() == Frame.SPEAK && (purpose(verb) || onOccasion(verb))) {
      return List.of();
    }
    Set<Entity> doers = scene.doers(verb);
    Set<Entity> partners = new LinkedHashSet<>();
    List<String> prepositions = new ArrayList<>(entry.by());
    if (prepositions.remove("obj")) {
      partners.addAll(scene.objects(verb));
    }
    partners.addAll(scene.phrases(verb, prepositions));
    partners.addAll(scene.phrases(verb, List.of("with")));
    Entity place = first(scene.placesOf(verb, Scene.AT));
    if (partners.isEmpty() && entry.by().contains("obj") && scene.thing(verb)) {
      return List.of();
    }
    boolean language =
        entry.by().contains("to")
            && scene.clauses().tree().children(verb, "obj").contains(verb + 1);
    if (entry.frame() == Frame.SPEAK && language) {
      return List.of();
    }
    if (entry.frame() == Frame.SPEAK) {
      partners.removeIf(Organization.class::isInstance);
    }
    boolean one =
        type == MeetingType.CALL || entry.frame() == Frame.SPEAK || scene.separately(verb);
    if (one && !partners.isEmpty()) {
      String rule = scene.separately(verb) ? "verb" : CALL;
      return calls(verb, type, entry, doers, partners, place, rule);
    }
    List<Itinerary.Stop> stops =
        partners.size() > 1 ? new Itinerary(scene, lexicon).stops(verb, partners) : List.of();
    if (!stops.isEmpty()) {
      return met(verb, entry, type, doers, stops);
    }
    Set<Entity> parties = new LinkedHashSet<>(doers);
    parties.addAll(partners);
    boolean together = partners.isEmpty() && parties.size() > 1;
    scene.complete(verb, parties, false);
    if (untold(verb, parties)) {
      return List.of();
    }
    String rule = together ? TOGETHER : "verb";
    List<Filled> found = new ArrayList<>();
    found.add(filled(verb, type, entry.frame(), parties, Set.of(), place, rule));
    found.addAll(gapped(verb, type, entry, doers));
    return found;
  }

  /** "Met A and B" of which nobody is known to have met them. */
  private boolean untold(int verb, Set<Entity> parties) {
    List<Integer> heads = new ArrayList<>(scene.clauses().undergoers(verb));
    heads.addAll(scene.clauses().obliques(verb, "with"));
    return parties.size() > 1 && scene.named(heads).equals(parties);
  }

  /** "Met A in X and B in Y": a meeting in each place. */
  private static List<Filled> met(
      int verb, Entry entry, MeetingType type, Set<Entity> doers, List<Itinerary.Stop> stops) {
    List<Filled> found = new ArrayList<>();
    for (Itinerary.Stop stop : stops) {
      Set<Entity> parties = new LinkedHashSet<>(doers);
      parties.addAll(stop.partners());
      found.add(filled(verb, type, entry.frame(), parties, Set.of(), stop.place(), "verb"));
    }
    return found;
  }

  /** "Met A in X on Monday and B in Y on Tuesday": the second meeting has no verb of its own. */
  private List<Filled> gapped(int verb, MeetingType type, Entry entry, Set<Entity> doers) {
    List<Filled> found = new ArrayList<>();
    for (int other : scene.clauses().tree().children(verb, "conj")) {
      Set<Entity> partners = scene.named(List.of(other));
      partners.removeIf(party -> !(party instanceof Person));
      if (!partners.isEmpty() && !doers.isEmpty()) {
        Set<Entity> parties = new LinkedHashSet<>(doers);
        parties.addAll(partners);
        Entity place = first(scene.placesOf(other, Scene.AT));
        found.add(filled(other, type, entry.frame(), parties, Set.of(), place, "gapped"));
      }
    }
    return found;
  }

  /** A call has two ends: whoever calls several people calls them one by one. */
  private static List<Filled> calls(
      int verb,
      MeetingType type,
      Entry entry,
      Set<Entity> doers,
      Set<Entity> partners,
      @Nullable Entity place,
      String rule) {
    List<Filled> found = new ArrayList<>();
    for (Entity doer : doers) {
      for (Entity partner : partners) {
        Set<Entity> both = new LinkedHashSet<>(List.of(doer));
        both.add(partner);
        found.add(filled(verb, type, entry.frame(), both, Set.of(), place, rule));
      }
    }
    return found;
  }

  private static Filled filled(
      int verb,
      MeetingType type,
      Frame frame,
      Set<Entity> parties,
      Set<Entity> hosts,
      @Nullable Entity place,
      String rule) {
    double confidence = frame == Frame.MEET ? SURE : LESS_SURE;
    return new Filled(verb, type, frame, parties, hosts, place, rule, confidence);
  }

  private static @Nullable Entity first(Set<Entity> places) {
    return places.isEmpty() ? null : places.iterator().next();
  }
}
