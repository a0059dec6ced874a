package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.extract.meeting.MeetingLexicon.Entry;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.jspecify.annotations.Nullable;

/** Fills the roles around a verb that tells of a meeting or journey. */
final class VerbFrames {
  /** Rule of those whom one subject names as doing it with each other. */
  static final String TOGETHER = "together";

  private static final double SURE = 0.85;
  private static final double LESS_SURE = 0.7;

  private final Scene scene;

  VerbFrames(Scene scene) {
    this.scene = scene;
  }

  /** Returns what the verb tells: several events for a call to several or a journey on. */
  List<Filled> read(int verb, Entry entry, MeetingType type) {
    return switch (entry.frame()) {
      case TRAVEL -> journey(verb, entry, type);
      case HOST, INVITE -> List.of(hosting(verb, entry, type));
      case MEET, SPEAK, LIGHT -> meeting(verb, entry, type);
    };
  }

  private List<Filled> journey(int verb, Entry entry, MeetingType type) {
    List<Integer> heads = scene.clauses().doers(verb);
    Set<Entity> travellers = scene.travellers(heads, scene.doers(verb));
    scene.complete(verb, travellers, true);
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
    if (places.isEmpty() && hosts.size() > 1) {
      return visits(verb, entry, type, travellers, hosts);
    }
    travellers.addAll(hosts);
    List<Filled> found = new ArrayList<>();
    for (Entity place : places) {
      found.add(filled(verb, type, entry.frame(), travellers, hosts, place, "journey"));
    }
    if (found.isEmpty()) {
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

  private Filled hosting(int verb, Entry entry, MeetingType type) {
    Set<Entity> hosts = scene.doers(verb);
    Set<Entity> parties = new LinkedHashSet<>(hosts);
    parties.addAll(scene.objects(verb));
    Set<Entity> places = scene.placesOf(verb, List.of("in", "at", "to"));
    return filled(verb, type, entry.frame(), parties, hosts, first(places), "host");
  }

  private List<Filled> meeting(int verb, Entry entry, MeetingType type) {
    Set<Entity> doers = scene.doers(verb);
    Set<Entity> partners = new LinkedHashSet<>();
    List<String> prepositions = new ArrayList<>(entry.by());
    if (prepositions.remove("obj")) {
      partners.addAll(scene.objects(verb));
    }
    partners.addAll(scene.phrases(verb, prepositions));
    partners.addAll(scene.phrases(verb, List.of("with")));
    Entity place = first(scene.placesOf(verb, Scene.AT));
    boolean one = type == MeetingType.CALL || entry.frame() == Frame.SPEAK;
    if (one && !partners.isEmpty()) {
      return calls(verb, type, entry, doers, partners, place);
    }
    Set<Entity> parties = new LinkedHashSet<>(doers);
    parties.addAll(partners);
    boolean together = partners.isEmpty() && parties.size() > 1;
    scene.complete(verb, parties, false);
    String rule = together ? TOGETHER : "verb";
    return List.of(filled(verb, type, entry.frame(), parties, Set.of(), place, rule));
  }

  /** A call has two ends: whoever calls several people calls them one by one. */
  private static List<Filled> calls(
      int verb,
      MeetingType type,
      Entry entry,
      Set<Entity> doers,
      Set<Entity> partners,
      @Nullable Entity place) {
    List<Filled> found = new ArrayList<>();
    for (Entity doer : doers) {
      for (Entity partner : partners) {
        Set<Entity> both = new LinkedHashSet<>(List.of(doer));
        both.add(partner);
        found.add(filled(verb, type, entry.frame(), both, Set.of(), place, "call"));
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
