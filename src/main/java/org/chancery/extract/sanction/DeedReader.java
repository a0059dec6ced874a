package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.SanctionAction;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads what is done about one measure, from its own word up the tree. Used once. */
final class DeedReader {
  private static final int MAX_STEPS = 8;

  private final SanctionLexicon lexicon;
  private final Clauses clauses;
  private final Dependencies tree;
  private final Sentence sentence;
  private final Set<Integer> doers = new LinkedHashSet<>();
  private final Set<Integer> undergoers = new LinkedHashSet<>();
  private @Nullable SanctionAction action;
  private boolean undecided;
  private boolean unreal;
  private boolean fresh;
  private boolean closed;
  private int word = Dependencies.NONE;

  DeedReader(SanctionLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.sentence = clauses.sentence();
  }

  /** Returns what is done about the measure whose noun stands at the position. */
  Deed about(int noun) {
    for (int adjective : tree.children(noun, "amod")) {
      lexicon.effect(sentence.token(adjective), List.of("amod")).ifPresent(this::describe);
    }
    for (int clause : tree.children(noun, "acl")) {
      if (!tree.is(clause, "acl:relcl") || clauses.passive(clause)) {
        step(clause, List.of(clauses.passive(clause) ? "obj" : "subj"));
      }
    }
    climb(noun);
    return deed();
  }

  /** Returns what is done when the verb at the position is the measure itself. */
  Deed by(int verb, Effect effect) {
    apply(effect, verb, List.of("obj"));
    climb(verb);
    return deed();
  }

  private Deed deed() {
    SanctionAction done = action;
    boolean open = undecided;
    if (unreal && done == SanctionAction.IMPOSE) {
      done = SanctionAction.THREATEN;
    } else if (unreal && (done == SanctionAction.LIFT || done == SanctionAction.EASE)) {
      open = true;
    }
    return new Deed(done, open, fresh, word, List.copyOf(doers), List.copyOf(undergoers));
  }

  private void describe(Effect effect) {
    fresh |= effect == Effect.NEW || effect == Effect.INTO;
    undecided |= effect == Effect.INTO;
  }

  private void climb(int start) {
    int at = start;
    for (int steps = 0; steps < MAX_STEPS && !closed; steps++) {
      while (tree.is(at, "conj")
          && tree.governor(at) != Dependencies.NONE
          && !sentence.token(at).isVerb()) {
        at = tree.governor(at);
      }
      int governor = tree.governor(at);
      if (governor == Dependencies.NONE) {
        return;
      }
      boolean known = step(governor, links(at));
      if (!known && !passesOn(at, start)) {
        return;
      }
      at = governor;
    }
  }

  private boolean passesOn(int at, int start) {
    return at != start && (tree.is(at, "xcomp") || tree.is(at, "conj"));
  }

  private List<String> links(int at) {
    List<String> links = new ArrayList<>();
    String relation = tree.relation(at);
    if (sentence.token(at).isVerb() || relation.equals("ccomp") || relation.equals("xcomp")) {
      links.add("clause");
      links.add("obj");
      links.add("for");
      links.add("to");
      links.add("on");
    } else if (relation.equals("obj") || relation.equals("nsubj:pass")) {
      links.add("obj");
    } else if (relation.startsWith("nsubj")) {
      links.add("subj");
    } else if (relation.equals("compound")) {
      links.add("compound");
    } else {
      links.add(clauses.preposition(at));
    }
    return links;
  }

  private boolean step(int at, List<String> links) {
    Optional<Effect> effect = lexicon.effect(sentence.token(at), links);
    effect.ifPresent(known -> apply(known, at, links));
    return effect.isPresent();
  }

  private void apply(Effect effect, int at, List<String> links) {
    mood(at);
    switch (effect) {
      case DEMAND -> speak(at, lightens() ? SanctionAction.OPPOSE : SanctionAction.CALL_FOR);
      case REJECT -> speak(at, lightens() ? SanctionAction.CALL_FOR : SanctionAction.OPPOSE);
      case THREATEN -> {
        if (action == null || action == SanctionAction.IMPOSE) {
          speak(at, SanctionAction.THREATEN);
        }
        closed = true;
      }
      case WEIGH, REFUSE -> {
        undecided = true;
        attribute(at);
      }
      case PASS -> attribute(at);
      case CAUSE -> addDoers(clauses.objects(at));
      case FACE -> {
        act(effect, at);
        undergoers.addAll(clauses.subjects(at));
      }
      case STAY, END -> act(effect, at);
      case IMPOSE, EXTEND, EASE, LIFT, ENFORCE, VIOLATE -> {
        act(effect, at);
        attribute(at);
        party(at, links);
      }
      case INTO, NEW -> describe(effect);
    }
  }

  private boolean lightens() {
    return action == SanctionAction.LIFT || action == SanctionAction.EASE;
  }

  private void act(Effect effect, int at) {
    if (action == null) {
      action = effect.act();
      word = at;
    }
  }

  /** Words for or against a measure: only who says them counts, whoever would have to act. */
  private void speak(int at, SanctionAction spoken) {
    action = spoken;
    word = at;
    undecided = false;
    unreal = false;
    closed = true;
    doers.clear();
    doers.addAll(agents(at));
  }

  private void attribute(int at) {
    addDoers(agents(at));
  }

  private void addDoers(List<Integer> heads) {
    if (doers.isEmpty()) {
      doers.addAll(heads);
    }
  }

  private List<Integer> agents(int at) {
    if (sentence.token(at).isVerb()) {
      return clauses.doers(at);
    }
    List<Integer> owners = new ArrayList<>(tree.children(at, "nmod:poss"));
    owners.addAll(clauses.modifiers(at, "by"));
    owners.addAll(tree.children(at, "amod"));
    return owners;
  }

  /** "imposed on Iran sanctions", "hit Iran with sanctions". */
  private void party(int at, List<String> links) {
    undergoers.addAll(clauses.obliques(at, lexicon.targetWords()));
    undergoers.addAll(clauses.indirectObjects(at));
    if (links.contains("with")) {
      undergoers.addAll(clauses.undergoers(at));
    }
  }

  private void mood(int at) {
    if (!sentence.token(at).isVerb()) {
      return;
    }
    for (int child : tree.children(at, "aux", "advmod", "mark", "cc")) {
      unreal |= tree.is(child, "aux") && lexicon.unreal(sentence.token(child));
      unreal |= tree.is(child, "mark") && lexicon.condition(sentence.token(child));
      undecided |= lexicon.negates(sentence.token(child));
    }
  }
}
