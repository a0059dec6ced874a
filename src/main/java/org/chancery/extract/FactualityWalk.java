package org.chancery.extract;

import java.util.Locale;
import org.chancery.extract.GrammarLexicon.Effect;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** One walk from an event to the root; the strongest effect met on the way is the answer. */
final class FactualityWalk {
  private static final int MAX_CLIMB = 10;

  private final Clauses clauses;
  private final Dependencies tree;
  private final GrammarLexicon lexicon;
  private final EventSigns signs;
  private Actuality actuality = Actuality.HAPPENED;
  private boolean occasion;
  private boolean settled;
  private boolean nominal = true;
  private boolean taken;
  private boolean owned;
  private boolean lasting;

  FactualityWalk(Clauses clauses, GrammarLexicon lexicon) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.lexicon = lexicon;
    this.signs = new EventSigns(clauses, lexicon);
  }

  Actuality climb(int event) {
    if (signs.begun(event)) {
      raise(Actuality.ONGOING);
      return actuality;
    }
    int at = event;
    owned = tree.child(event, "nmod:poss").isPresent();
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      around(at);
      int above = tree.governor(at);
      if (above == Dependencies.NONE || settles(at, above)) {
        break;
      }
      lasting |= at == event && signs.lasting(at);
      occasion |= signs.occasion(at);
      taken = at == event && signs.taken(at, above);
      at = above;
    }
    return lasting && actuality == Actuality.HAPPENED ? Actuality.ONGOING : actuality;
  }

  private void around(int at) {
    auxiliaries(at);
    for (int child : tree.children(at, "aux", "advmod", "det", "neg", "amod", "compound")) {
      Token word = clauses.sentence().token(child);
      String form = word.text().toLowerCase(Locale.ROOT);
      if (lexicon.negates(form) && !occasion) {
        raise(Effect.DENIED);
      }
      if (signs.ends(child) && !occasion) {
        raise(Actuality.CANCELLED);
      }
      if (tree.is(child, "amod") && nominal) {
        Effect effect = lexicon.adjective(form);
        raise(effect);
        settled |= effect == Effect.PLANNED;
      }
    }
    nominal &= clauses.sentence().token(at).isNoun();
    calledOff(at);
    if (signs.purpose(at) && signs.arranged(at)) {
      raise(Effect.PLANNED);
    }
  }

  private void auxiliaries(int at) {
    for (int child : tree.children(at, "aux")) {
      Token word = clauses.sentence().token(child);
      GrammarLexicon.Modal modal = lexicon.modal(word.text().toLowerCase(Locale.ROOT));
      if (modal != null) {
        Effect effect = modalEffect(modal, at);
        raise(taken && effect == Effect.POSSIBLE ? Effect.PLANNED : effect);
      }
      boolean past = word.pos().equals("VBD");
      if ((word.hasLemma("be") || word.pos().equals("VBZ")) && signs.is(at, "VBG") && !past) {
        raise(Actuality.ONGOING);
      }
    }
  }

  /** "The trip, which was called off". */
  private void calledOff(int noun) {
    for (int clause : tree.children(noun, "acl")) {
      if (lexicon.verb(clauses.lemma(clause)) == Effect.CANCELLED && clauses.passive(clause)) {
        raise(Effect.CANCELLED);
      }
    }
  }

  private Effect modalEffect(GrammarLexicon.Modal modal, int verb) {
    if (signs.perfect(verb)) {
      return modal.perfect();
    }
    // News mostly says "would" of what is to come, and parses seldom show what reports it.
    return modal.reported();
  }

  /** Takes in what the governor does to the event; true when nothing above it matters. */
  private boolean settles(int at, int above) {
    if (signs.superlative(at)) {
      auxiliaries(above);
      int verb = tree.governor(above);
      if (verb != Dependencies.NONE && !tree.is(above, "nsubj")) {
        auxiliaries(verb);
      }
      return true;
    }
    if (signs.occasional(at) && signs.urged(at, above)) {
      return true;
    }
    if (signs.loose(at)) {
      return true;
    }
    if (signs.aheadOf(at)) {
      raise(Effect.PLANNED);
      return true;
    }
    if (signs.said(at, above) || (signs.occasional(at) && signs.supposed(above))) {
      return true;
    }
    Effect resolved = signs.resolved(at);
    raise(resolved);
    return resolved != null || tied(at) || governed(at, above);
  }

  /** Takes in the conjunction or preposition of the event; true when it settles all. */
  private boolean tied(int at) {
    Effect connector = signs.connector(at);
    if (connector == null) {
      return false;
    }
    if (connector == Effect.PLANNED && signs.since(at)) {
      return true;
    }
    if (connector == Effect.SETTING) {
      around(signs.clause(at));
      return true;
    }
    if (connector != Effect.SAME) {
      raise(connector == Effect.HAPPENED && signs.awaited(at) ? Effect.PLANNED : connector);
      return true;
    }
    if ((signs.is(at, "VBP") || signs.is(at, "VBZ")) && tree.is(at, "advcl")) {
      raise(Actuality.ONGOING);
      settled = true;
    }
    return signs.is(at, "VBD");
  }

  private boolean governed(int at, int above) {
    Effect effect = governorEffect(at, above);
    if (effect == Effect.CANCELLED && signs.deed(at)) {
      effect = Effect.POSSIBLE;
    }
    boolean past = tree.is(at, "ccomp") && (signs.is(at, "VBD") || signs.been(at));
    boolean told = past || (tree.is(at, "ccomp") && signs.reported(at, above));
    if (effect == Effect.HAPPENED && tree.is(at, "obj") && signs.ahead(above)) {
      raise(Actuality.ONGOING);
    }
    boolean open = effect == Effect.POSSIBLE || (past && effect == Effect.PLANNED);
    if (effect == Effect.HAPPENED || (told && open)) {
      return true;
    }
    raise(effect);
    settled |= effect == Effect.PLANNED && clauses.sentence().token(above).isNoun();
    if (effect == null && signs.purpose(at) && !signs.arranged(at) && !owned) {
      boolean later = signs.is(above, "VB") || signs.copula(above);
      raise(later ? Effect.PLANNED : Effect.POSSIBLE);
    }
    boolean reported = tree.is(at, "ccomp") && effect == null;
    boolean finite = tree.is(at, "acl") && tree.child(at, "nsubj").isPresent();
    boolean aside = tree.is(at, "parataxis") || tree.is(at, "acl:relcl") || finite;
    return reported || aside;
  }

  private @Nullable Effect governorEffect(int at, int above) {
    if (tree.is(at, "conj")) {
      return null;
    }
    Token word = clauses.sentence().token(above);
    if (word.isVerb()) {
      Effect subject = lexicon.subject(clauses.lemma(above));
      if (tree.is(at, "nsubj") && subject != null) {
        return subject;
      }
      Effect verb = lexicon.verb(clauses.lemma(above));
      boolean doer = tree.relation(at).equals("nsubj") && verb != Effect.ONGOING;
      boolean argument = !tree.is(at, "obl") && !tree.is(at, "advcl") && !doer;
      boolean sent = verb == Effect.SAME && signs.purpose(at);
      boolean goes =
          verb == Effect.SAME && tree.is(at, "obl") && clauses.preposition(at).equals("for");
      if ((sent || goes) && signs.present(above)) {
        return Effect.PLANNED;
      }
      return argument || sent || clauses.preposition(at).equals("for") ? verb : null;
    }
    if (word.isNoun()) {
      return tree.is(at, "nsubj") ? null : lexicon.noun(word.lemma().toLowerCase(Locale.ROOT));
    }
    return lexicon.adjective(word.text().toLowerCase(Locale.ROOT));
  }

  private void raise(@Nullable Effect effect) {
    if (effect != null
        && effect != Effect.SAME
        && effect != Effect.HAPPENED
        && effect != Effect.SETTING) {
      raise(Actuality.valueOf(effect.name()));
    }
  }

  /**
   * The order of the kinds is that of their strength, denial and mere imagination last. A plan is
   * made, also where it is only talked of or wanted for something.
   */
  private void raise(Actuality other) {
    if (other.compareTo(actuality) > 0 && !(settled && other == Actuality.POSSIBLE)) {
      actuality = other;
    }
  }
}
