package org.chancery.extract;

import java.util.Locale;
import org.chancery.extract.GrammarLexicon.Effect;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells how real an event is, from the words above and around the verb or noun that names it.
 * Stateless; may be used by several threads.
 */
public final class Factuality {
  private static final int MAX_CLIMB = 10;

  private final GrammarLexicon lexicon = new GrammarLexicon();

  /** Returns how real the event is that the token names. */
  public Actuality of(Clauses clauses, int event) {
    return new Walk(clauses).climb(event);
  }

  /** Whether the event is told to come after what its clause tells of: "ahead of the talks". */
  public boolean isAhead(Clauses clauses, int event) {
    String preposition = clauses.preposition(event).split(" ", 2)[0];
    int above = clauses.tree().governor(event);
    String governor = above == Dependencies.NONE ? "" : clauses.sentence().token(above).text();
    return lexicon.connector(preposition) == Effect.PLANNED
        || lexicon.connector(governor.toLowerCase(Locale.ROOT)) == Effect.PLANNED;
  }

  /** One walk from the event to the root; the strongest effect met on the way is the answer. */
  private final class Walk {
    private final Clauses clauses;
    private final Dependencies tree;
    private Actuality actuality = Actuality.HAPPENED;
    private boolean occasion;

    Walk(Clauses clauses) {
      this.clauses = clauses;
      this.tree = clauses.tree();
    }

    Actuality climb(int event) {
      if (begun(event)) {
        raise(Actuality.ONGOING);
        return actuality;
      }
      int at = event;
      for (int steps = 0; steps < MAX_CLIMB; steps++) {
        around(at);
        int above = tree.governor(at);
        if (above == Dependencies.NONE || settles(at, above)) {
          break;
        }
        occasion |= occasion(at);
        at = above;
      }
      return actuality;
    }

    /**
     * "Was not agreed at the talks", "did not do what it had said when they met": what is denied is
     * not the talks.
     */
    private boolean occasion(int at) {
      boolean when =
          tree.is(at, "advcl")
              && is(at, "VBD")
              && tree.children(at, "mark", "advmod").stream()
                  .anyMatch(word -> clauses.sentence().token(word).hasLemma("when"));
      return when || (tree.is(at, "obl") && clauses.preposition(at).equals("at"));
    }

    private void around(int at) {
      for (int child : tree.children(at, "aux", "advmod", "det", "neg", "amod", "compound")) {
        Token word = clauses.sentence().token(child);
        String form = word.text().toLowerCase(Locale.ROOT);
        if (lexicon.negates(form) && !occasion) {
          raise(Effect.DENIED);
        }
        GrammarLexicon.Modal modal = tree.is(child, "aux") ? lexicon.modal(form) : null;
        if (modal != null) {
          raise(modalEffect(modal, at));
        }
        boolean past = word.pos().equals("VBD");
        if (tree.is(child, "aux") && word.hasLemma("be") && is(at, "VBG") && !past) {
          raise(Actuality.ONGOING);
        }
        if (tree.is(child, "amod")) {
          raise(lexicon.adjective(form));
        }
      }
      calledOff(at);
      if (purpose(at) && arranged(at)) {
        raise(Effect.PLANNED);
      }
    }

    /** "The talks that started on Friday": a fact, whatever is still to come of them. */
    private boolean begun(int noun) {
      for (int clause : tree.children(noun, "acl:relcl")) {
        boolean starts = lexicon.verb(clauses.lemma(clause)) == Effect.ONGOING && is(clause, "VBD");
        if (starts && clauses.subjects(clause).contains(noun)) {
          return true;
        }
      }
      return false;
    }

    /** "The trip, which was called off". */
    private void calledOff(int noun) {
      for (int clause : tree.children(noun, "acl")) {
        if (lexicon.verb(clauses.lemma(clause)) == Effect.CANCELLED && clauses.passive(clause)) {
          raise(Effect.CANCELLED);
        }
      }
    }

    /** "Was to meet": arranged, where "to meet" alone is only meant. */
    private boolean arranged(int verb) {
      for (int at = verb - 1; at > 0; at--) {
        Token word = clauses.sentence().token(at);
        if (!word.hasLemma("to") && !word.pos().equals("RB")) {
          return word.hasLemma("be");
        }
      }
      return false;
    }

    private Effect modalEffect(GrammarLexicon.Modal modal, int verb) {
      if (perfect(verb)) {
        return modal.perfect();
      }
      // News mostly says "would" of what is to come, and parses seldom show what reports it.
      return modal.reported();
    }

    /** Takes in what the governor does to the event; true when nothing above it matters. */
    private boolean settles(int at, int above) {
      if (superlative(at) || said(at, above) || (occasional(at) && supposed(above))) {
        return true;
      }
      Effect resolved = resolved(at);
      if (resolved != null) {
        raise(resolved);
        return true;
      }
      Effect connector = connector(at);
      if (connector == Effect.SETTING) {
        around(root(at));
        return true;
      }
      if (connector != null && connector != Effect.SAME) {
        raise(connector);
        return true;
      }
      if (connector != null && is(at, "VBD")) {
        return true;
      }
      Effect effect = governorEffect(at, above);
      boolean told = tree.is(at, "ccomp") && is(at, "VBD");
      if (effect == Effect.HAPPENED || (told && effect == Effect.POSSIBLE)) {
        return true;
      }
      raise(effect);
      if (effect == null && purpose(at) && !arranged(at)) {
        raise(is(above, "VB") || copula(above) ? Effect.PLANNED : Effect.POSSIBLE);
      }
      boolean reported = tree.is(at, "ccomp") && effect == null;
      boolean aside = tree.is(at, "parataxis") || tree.is(at, "acl:relcl");
      return reported || aside;
    }

    /** "In a call, at the talks": where it is only told what was done on that occasion. */
    private boolean occasional(int at) {
      Effect tie = lexicon.connector(clauses.tie(at));
      return is(at, "NN") && (tie == Effect.SAME || tie == Effect.SETTING);
    }

    /** "In a call, they may have agreed": what is not known is what was done on the occasion. */
    private boolean supposed(int verb) {
      return tree.children(verb, "aux").stream()
          .map(word -> clauses.sentence().token(word).text().toLowerCase(Locale.ROOT))
          .map(lexicon::modal)
          .anyMatch(modal -> modal != null && perfect(verb) && modal.perfect() == Effect.POSSIBLE);
    }

    private boolean perfect(int verb) {
      return tree.children(verb, "aux").stream()
          .anyMatch(aux -> clauses.sentence().token(aux).text().equals("have"));
    }

    private int root(int token) {
      int at = token;
      for (int steps = 0; steps < tree.size() && tree.governor(at) != Dependencies.NONE; steps++) {
        at = tree.governor(at);
      }
      return at;
    }

    /** "Said at the talks", "told the summit": what is said there does not matter. */
    private boolean said(int at, int above) {
      String lemma = clauses.lemma(above);
      boolean heard = tree.is(at, "obj") && lexicon.verb(lemma) == Effect.POSSIBLE;
      return lexicon.asserts(lemma) && (heard || tree.is(at, "obl"));
    }

    /** "Criticised the decision to visit": as real as the decision, whatever it hangs on. */
    private @Nullable Effect resolved(int at) {
      Token noun = at > 1 && purpose(at) ? clauses.sentence().token(at - 2) : null;
      boolean direct = noun != null && noun.isNoun() && tree.governor(at) != at - 2;
      return noun != null && direct ? lexicon.noun(noun.lemma().toLowerCase(Locale.ROOT)) : null;
    }

    /** "The last president to visit": the infinitive tells what has been. */
    private boolean superlative(int at) {
      if (!purpose(at)) {
        return false;
      }
      for (int i = at - 2; i >= 0; i--) {
        Token word = clauses.sentence().token(i);
        if (lexicon.ranks(word.text())) {
          return true;
        }
        String pos = word.pos();
        boolean modifier = pos.startsWith("JJ") || pos.equals("VBG") || pos.equals("HYPH");
        if (!word.isNoun() && !modifier) {
          return false;
        }
      }
      return false;
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
        boolean argument = !tree.is(at, "obl") && !tree.is(at, "advcl");
        return argument || clauses.preposition(at).equals("for") ? verb : null;
      }
      if (word.isNoun()) {
        return tree.is(at, "nsubj") ? null : lexicon.noun(word.lemma().toLowerCase(Locale.ROOT));
      }
      return lexicon.adjective(word.text().toLowerCase(Locale.ROOT));
    }

    private @Nullable Effect connector(int at) {
      for (int child : tree.children(at, "mark", "case", "advmod")) {
        Token word = clauses.sentence().token(child);
        boolean ties = !tree.is(child, "advmod") || word.pos().equals("WRB");
        Effect effect = lexicon.connector(word.text().toLowerCase(Locale.ROOT));
        if (effect != null && ties) {
          return effect;
        }
      }
      return null;
    }

    private boolean purpose(int at) {
      return is(at, "VB")
          && tree.children(at, "mark").stream()
              .anyMatch(mark -> clauses.sentence().token(mark).hasLemma("to"));
    }

    private boolean copula(int at) {
      return clauses.sentence().token(at).hasLemma("be");
    }

    private boolean is(int at, String pos) {
      return clauses.sentence().token(at).pos().equals(pos);
    }

    private void raise(@Nullable Effect effect) {
      if (effect != null
          && effect != Effect.SAME
          && effect != Effect.HAPPENED
          && effect != Effect.SETTING) {
        raise(Actuality.valueOf(effect.name()));
      }
    }

    /** The order of the kinds is that of their strength, denial and mere imagination last. */
    private void raise(Actuality other) {
      if (other.compareTo(actuality) > 0) {
        actuality = other;
      }
    }
  }
}
