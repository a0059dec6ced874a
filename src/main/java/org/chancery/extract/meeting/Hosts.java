package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;

/**
 * Tells who receives a visitor, where the words name the state that is visited and, beside it, whom
 * of that state the visitor dealt with: "raised it with Brun during a visit to Chad".
 */
final class Hosts {
  private static final int MAX_CLIMB = 3;
  private static final String[] DEALINGS = {"with", "to"};

  private final Scene scene;
  private final Clauses clauses;

  Hosts(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses();
  }

  /** Returns the parties of a journey with the named hosts in place of their state. */
  Set<Entity> named(Filled filled, Set<Entity> parties) {
    Set<Entity> visitors = new LinkedHashSet<>(parties);
    visitors.removeIf(party -> !(party instanceof Person));
    List<Entity> states = parties.stream().filter(State.class::isInstance).toList();
    if (filled.frame() != Frame.TRAVEL || visitors.isEmpty() || states.size() != 1) {
      return parties;
    }
    Set<Entity> hosts = new LinkedHashSet<>();
    for (int verb : verbs(filled.event())) {
      Set<Entity> doers = scene.doers(verb);
      if (visitors.stream().anyMatch(doers::contains)) {
        hosts.addAll(scene.named(clauses.obliques(verb, DEALINGS)));
        hosts.addAll(scene.named(clauses.undergoers(verb)));
        for (int object : clauses.tree().children(verb, "obj")) {
          hosts.addAll(scene.named(clauses.modifiers(object, DEALINGS)));
        }
      }
    }
    hosts.removeIf(host -> !(host instanceof Person) || !states.get(0).equals(host.country()));
    if (hosts.isEmpty()) {
      return parties;
    }
    Set<Entity> all = new LinkedHashSet<>(visitors);
    all.addAll(hosts);
    return all;
  }

  /** The verbs of whose doings the journey is the occasion, and those beside a verb of going. */
  private List<Integer> verbs(int event) {
    Dependencies tree = clauses.tree();
    List<Integer> verbs = new ArrayList<>();
    boolean verb = clauses.sentence().token(event).isVerb();
    int at = event;
    for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      if (clauses.sentence().token(at).isVerb()) {
        verbs.add(at);
      }
      boolean tied = tree.is(at, "obl") || tree.is(at, "nmod") || tree.is(at, "xcomp");
      at = tied ? tree.governor(at) : Dependencies.NONE;
    }
    if (verb) {
      for (int next : tree.children(event, "conj", "advcl", "xcomp")) {
        if (clauses.sentence().token(next).isVerb()) {
          verbs.add(next);
        }
      }
    }
    return verbs;
  }
}
