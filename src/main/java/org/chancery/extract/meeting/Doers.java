package org.chancery.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;

/**
 * Tells who does what a verb of one sentence tells: its subject, or whom another clause names as
 * the one who does it, by the parse and by the order of the words.
 */
final class Doers {
  private final Scene scene;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Dependencies tree;
  private final MeetingLexicon lexicon;

  Doers(Scene scene, MeetingLexicon lexicon) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.sentence = clauses.sentence();
    this.tree = clauses.tree();
    this.lexicon = lexicon;
  }

  /** Returns who does what the verb tells. */
  Set<Entity> of(int verb) {
    Set<Entity> identified = identified(verb);
    if (!identified.isEmpty()) {
      return identified;
    }
    Set<Entity> owners = resolved(verb);
    if (!owners.isEmpty()) {
      return owners;
    }
    Set<Entity> found = scene.named(clauses.doers(verb));
    if (found.isEmpty()) {
      found.addAll(elsewhere(verb));
    }
    if (found.isEmpty()) {
      found.addAll(itself(verb));
    }
    if (found.isEmpty() && sent(verb)) {
      return scene.named(clauses.subjects(tree.governor(verb)));
    }
    int from = scene.order().subject(verb);
    boolean infinite = tree.is(verb, "acl") || tree.is(verb, "xcomp") || infinitive(verb);
    if (clauses.passive(verb) || from == WordOrder.NONE || infinite) {
      return found;
    }
    Set<Entity> linear = scene.parties().subjects(from);
    boolean own = tree.child(verb, "nsubj").isPresent();
    if (own && found.isEmpty() && things(tree.children(verb, "nsubj"))) {
      return found;
    }
    return own || linear.isEmpty() ? Scene.joined(found, linear) : linear;
  }

  /** Returns the doers where the parse hangs them on another word than the verb. */
  private Set<Entity> elsewhere(int verb) {
    int above = tree.governor(verb);
    if (above == Dependencies.NONE) {
      return Set.of();
    }
    boolean beside = tree.is(verb, "advmod") && sentence.token(verb).pos().equals("VBG");
    if (beside) {
      return scene.named(clauses.subjects(above));
    }
    if (tree.is(verb, "acl:relcl") && who(verb)) {
      return scene.named(List.of(above));
    }
    boolean likely =
        tree.is(verb, "xcomp")
            && tree.child(above, "cop").isPresent()
            && tree.child(above, "nsubj").isEmpty();
    int from = likely ? scene.order().subject(above) : WordOrder.NONE;
    return from == WordOrder.NONE ? Set.of() : scene.parties().subjects(from);
  }

  /** "The ministry said it would hold talks": the body that speaks of itself. */
  private Set<Entity> itself(int verb) {
    boolean it =
        tree.children(verb, "nsubj").stream().anyMatch(word -> sentence.token(word).hasLemma("it"));
    if (!it || !tree.is(verb, "ccomp")) {
      return Set.of();
    }
    Set<Entity> speaker = scene.named(clauses.subjects(tree.governor(verb)));
    speaker.removeIf(party -> party instanceof Person);
    return speaker;
  }

  /** "Aalto, who is also to meet Brun": the relative is no object when another follows. */
  private boolean who(int verb) {
    List<Integer> objects = tree.children(verb, "obj");
    return objects.stream().anyMatch(at -> at > verb)
        && objects.stream().anyMatch(at -> at < verb && sentence.token(at).hasLemma("who"));
  }

  /** "Will send a delegation to meet B": the delegation is its sender's. */
  private boolean sent(int verb) {
    int above = tree.governor(verb);
    return infinitive(verb)
        && above != Dependencies.NONE
        && sentence.token(above).isVerb()
        && tree.child(verb, "nsubj").isEmpty()
        && tree.children(above, "obj").stream()
            .anyMatch(object -> lexicon.delegate(sentence.token(object)));
  }

  /** "The plane of Aalto arrived": what is said to do it is no person. */
  private boolean things(List<Integer> heads) {
    return heads.stream()
        .map(head -> sentence.token(head))
        .allMatch(head -> head.pos().equals("NN") && !lexicon.delegate(head));
  }

  /** "The last king to visit was Aalto": Aalto. */
  private Set<Entity> identified(int verb) {
    int above = tree.governor(verb);
    if (first(verb, above)) {
      Set<Entity> named = scene.named(tree.children(above, "nsubj"));
      named.removeIf(party -> !(party instanceof Person));
      return named;
    } else if (tree.is(verb, "acl") && above != Dependencies.NONE && tree.is(above, "nsubj")) {
      above = tree.governor(above);
    } else if (!tree.is(verb, "csubj")) {
      return Set.of();
    }
    if (above == Dependencies.NONE || tree.child(above, "cop").isEmpty()) {
      return Set.of();
    }
    Set<Entity> found = new LinkedHashSet<>(scene.parties().around(above));
    found.removeIf(party -> !(party instanceof Person));
    return found;
  }

  /** "Criticised A's decision to visit B": A, also where the parse gives the verb to the critic. */
  private Set<Entity> resolved(int verb) {
    boolean told =
        verb > 1
            && sentence.token(verb).pos().equals("VB")
            && sentence.token(verb - 1).hasLemma("to")
            && sentence.token(verb - 2).isNoun();
    return told ? scene.owners(tree.children(verb - 2, "nmod:poss")) : Set.of();
  }

  /** "Aalto was the first king to visit". */
  private boolean first(int verb, int above) {
    return above != Dependencies.NONE
        && tree.is(verb, "acl")
        && infinitive(verb)
        && tree.child(above, "cop").isPresent()
        && tree.child(above, "nsubj").isPresent();
  }

  private boolean infinitive(int verb) {
    String pos = sentence.token(verb).pos();
    boolean modal =
        tree.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).pos().equals("MD"));
    return (pos.equals("VB") && !modal) || pos.equals("VBG");
  }
}
