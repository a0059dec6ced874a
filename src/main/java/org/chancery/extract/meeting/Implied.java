package org.chancery.extract.meeting;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;

/**
 * Tells who takes part in the meeting that a noun names where other words than those of the roles
 * say so: what it is about, or what was done at it.
 */
final class Implied {
  private static final String[] ABOUT = {"on", "over", "about"};
  private static final String[] BETWEEN = {"of", "from", "to", "in", "with"};

  private final Scene scene;
  private final Clauses clauses;
  private final Dependencies tree;
  private final MeetingLexicon lexicon;

  Implied(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.tree = clauses.tree();
    this.lexicon = lexicon;
  }

  /** Returns the parties that are implied; empty when none are. */
  Set<Entity> of(int noun) {
    Set<Entity> found = new LinkedHashSet<>(joining(noun));
    found.addAll(acting(noun));
    return found;
  }

  /** "A had a series of talks with B and C": A. */
  Set<Entity> row(int noun) {
    int part = tree.governor(noun);
    int verb = part == Dependencies.NONE ? part : tree.governor(part);
    boolean held =
        verb != Dependencies.NONE
            && tree.is(part, "obj")
            && !clauses.sentence().token(part).pos().equals("NNS")
            && lexicon.part(clauses.sentence().token(part))
            && scene.light(verb);
    return held ? scene.doers(verb) : Set.of();
  }

  /** "Talks on A's accession to B": the state and the body. */
  private Set<Entity> joining(int noun) {
    for (int matter : clauses.modifiers(noun, ABOUT)) {
      if (lexicon.joining(clauses.sentence().token(matter))) {
        Set<Entity> sides = scene.named(tree.children(matter, "nmod:poss"));
        sides.addAll(scene.named(clauses.modifiers(matter, BETWEEN)));
        boolean two =
            sides.stream().anyMatch(State.class::isInstance)
                && sides.stream().anyMatch(Organization.class::isInstance);
        return two ? sides : Set.of();
      }
    }
    return Set.of();
  }

  /** "The meeting with A in which B accused C": B was there. */
  private Set<Entity> acting(int noun) {
    Set<Integer> heads = new LinkedHashSet<>(Set.of(noun));
    heads.addAll(clauses.modifiers(noun, "with"));
    Set<Entity> found = new LinkedHashSet<>();
    for (int head : heads) {
      for (int verb : tree.children(head, "acl:relcl")) {
        if (occasion(verb)) {
          found.addAll(scene.named(clauses.subjects(verb)));
        }
      }
    }
    found.removeIf(party -> !(party instanceof Person));
    return found;
  }

  /** Whether "in which", "at which" or "during which" opens the clause of the verb. */
  private boolean occasion(int verb) {
    return clauses.obliques(verb).stream()
        .filter(at -> clauses.sentence().token(at).hasLemma("which"))
        .map(clauses::preposition)
        .anyMatch(before -> Scene.AT.contains(before) || lexicon.attends(before));
  }
}
