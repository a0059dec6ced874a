package org.chancery.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.extract.GrammarLexicon.Effect;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words next to an event show of it: kinds of phrase that tell how real it is. */
final class EventSigns {
  private static final Pattern DAYS = Pattern.compile("(?!one|1-)\\w+-day");

  private final Clauses clauses;
  private final Dependencies tree;
  private final GrammarLexicon lexicon;

  EventSigns(Clauses clauses, GrammarLexicon lexicon) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.lexicon = lexicon;
  }

  /** "Arrived for a two-day visit": it goes on, if it is told of at once. */
  boolean lasting(int noun) {
    String preposition = clauses.preposition(noun);
    boolean goes = preposition.equals("for") || preposition.equals("on");
    return goes
        && noun > 2
        && clauses.sentence().tokens().subList(noun - 2, noun).stream()
            .anyMatch(word -> DAYS.matcher(word.text().toLowerCase(Locale.ROOT)).matches());
  }

  /**
   * "Was not agreed at the talks", "did not do what it had said when they met": what is denied is
   * not the talks.
   */
  boolean occasion(int at) {
    boolean clause = tree.is(at, "advcl") && !purpose(at) && tree.child(at, "mark").isPresent();
    boolean when =
        tree.is(at, "advcl")
            && tree.children(at, "advmod").stream()
                .anyMatch(word -> clauses.sentence().token(word).hasLemma("when"));
    return when || clause || (tree.is(at, "obl") && clauses.preposition(at).equals("at"));
  }

  /** "The talks could agree": what may be is what they do, not that there are talks. */
  boolean taken(int noun, int verb) {
    boolean definite =
        tree.child(noun, "nmod:poss").isPresent()
            || tree.children(noun, "det").stream()
                .anyMatch(word -> clauses.sentence().token(word).hasLemma("the"));
    return definite
        && tree.relation(noun).equals("nsubj")
        && clauses.sentence().token(verb).isVerb()
        && lexicon.verb(clauses.lemma(verb)) == null;
  }

  /** "No longer expected to go": what was planned is off. */
  boolean ends(int word) {
    return clauses.sentence().token(word).text().equals("longer")
        && word > 0
        && lexicon.negates(clauses.sentence().token(word - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "The talks that started on Friday": a fact, whatever is still to come of them. */
  boolean begun(int noun) {
    for (int clause : tree.children(noun, "acl:relcl")) {
      boolean starts = lexicon.verb(clauses.lemma(clause)) == Effect.ONGOING && is(clause, "VBD");
      if (starts && clauses.subjects(clause).contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "He met A, with an aide arguing that B must": a finite past that the parse ties to the rest by
   * a relation that says nothing is told as it is.
   */
  boolean loose(int verb) {
    return is(verb, "VBD")
        && (tree.relation(verb).equals("dep") || tree.relation(verb).equals("csubj"));
  }

  /** "Was to meet": arranged, where "to meet" alone is only meant. */
  boolean arranged(int verb) {
    for (int at = verb - 1; at > 0; at--) {
      Token word = clauses.sentence().token(at);
      if (!word.hasLemma("to") && !word.pos().equals("RB")) {
        return word.hasLemma("be");
      }
    }
    return false;
  }

  /** "In a call, at the talks": where it is only told what was done on that occasion. */
  boolean occasional(int at) {
    Effect tie = lexicon.connector(clauses.tie(at));
    return is(at, "NN") && (tie == Effect.SAME || tie == Effect.SETTING);
  }

  /** "In a call, they may have agreed": what is not known is what was done on the occasion. */
  boolean supposed(int verb) {
    return tree.children(verb, "aux").stream()
        .map(word -> clauses.sentence().token(word).text().toLowerCase(Locale.ROOT))
        .map(lexicon::modal)
        .anyMatch(modal -> modal != null && perfect(verb) && modal.perfect() == Effect.POSSIBLE);
  }

  boolean perfect(int verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(aux -> clauses.sentence().token(aux).text().equals("have"));
  }

  /**
   * Returns the verb of the clause that the token is in: of what is reported, or of the sentence.
   */
  int clause(int token) {
    int at = token;
    for (int steps = 0; steps < tree.size() && tree.governor(at) != Dependencies.NONE; steps++) {
      if (tree.is(at, "ccomp") && tree.child(at, "nsubj").isPresent()) {
        return at;
      }
      at = tree.governor(at);
    }
    return at;
  }

  /** "Said ahead of the talks". */
  boolean aheadOf(int noun) {
    for (int at = noun - 1; at > 0; at--) {
      Token word = clauses.sentence().token(at);
      if (word.hasLemma("of")) {
        return clauses.sentence().token(at - 1).hasLemma("ahead");
      }
      if (word.isVerb() || word.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "Said at the talks", "told the summit": what is said there does not matter. */
  boolean said(int at, int above) {
    String lemma = clauses.lemma(above);
    boolean heard = tree.is(at, "obj") && lexicon.verb(lemma) == Effect.POSSIBLE;
    return lexicon.asserts(lemma) && (heard || tree.is(at, "obl"));
  }

  /** "Criticised the decision to visit": as real as the decision, whatever it hangs on. */
  @Nullable Effect resolved(int at) {
    Token noun = at > 1 && purpose(at) ? clauses.sentence().token(at - 2) : null;
    boolean direct = noun != null && noun.isNoun() && tree.governor(at) != at - 2;
    if (noun == null || !direct) {
      return null;
    }
    boolean none =
        tree.children(at - 2, "det").stream()
            .anyMatch(word -> clauses.sentence().token(word).hasLemma("no"));
    return none ? Effect.DENIED : lexicon.noun(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** "Urged B to act in a meeting with C": where it was urged, not what was. */
  boolean urged(int at, int above) {
    int verb = tree.governor(above);
    return verb != Dependencies.NONE
        && purpose(above)
        && is(verb, "VBD")
        && lexicon.verb(clauses.lemma(verb)) == Effect.POSSIBLE
        && !clauses.modifiers(at, "with").isEmpty();
  }

  /** "Delays firing the gun on talks": what is delayed is something else. */
  boolean deed(int at) {
    Token word = clauses.sentence().token(at);
    return word.isVerb()
        && lexicon.verb(clauses.lemma(at)) == null
        && tree.child(at, "obj").isPresent();
  }

  /** "Will go there only after he has met A": both are to come. */
  boolean awaited(int at) {
    int above = tree.governor(at);
    return tree.is(at, "advcl")
        && above != Dependencies.NONE
        && !is(at, "VBD")
        && tree.children(above, "aux").stream()
            .map(
                aux -> lexicon.modal(clauses.sentence().token(aux).text().toLowerCase(Locale.ROOT)))
            .anyMatch(modal -> modal != null && modal.reported() == Effect.PLANNED);
  }

  /** "Returned weeks before A made a visit": both are told as what has been. */
  boolean since(int at) {
    int above = tree.governor(at);
    return tree.is(at, "advcl")
        && is(at, "VBD")
        && above != Dependencies.NONE
        && is(above, "VBD")
        && !tree.is(above, "ccomp")
        && tree.child(above, "aux").isEmpty();
  }

  /** "Will end the visit in Oslo": the visit has begun. */
  boolean ahead(int verb) {
    return tree.children(verb, "aux").stream()
        .map(aux -> lexicon.modal(clauses.sentence().token(aux).text().toLowerCase(Locale.ROOT)))
        .anyMatch(modal -> modal != null && modal.plain() == Effect.PLANNED);
  }

  /** "Announced that they had met". */
  boolean been(int verb) {
    return clauses.sentence().token(verb).pos().equals("VBN")
        && tree.children(verb, "aux").stream()
            .anyMatch(aux -> clauses.sentence().token(aux).hasLemma("have"))
        && tree.children(verb, "aux").stream()
            .noneMatch(aux -> clauses.sentence().token(aux).pos().equals("MD"));
  }

  /** "Told reporters that he would go": what he said, not what he told them to do. */
  boolean reported(int at, int above) {
    return lexicon.asserts(clauses.lemma(above)) && tree.child(at, "nsubj").isPresent();
  }

  /** "The last president to visit": the infinitive tells what has been. */
  boolean superlative(int at) {
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

  @Nullable Effect connector(int at) {
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

  boolean purpose(int at) {
    return is(at, "VB")
        && tree.children(at, "mark").stream()
            .anyMatch(mark -> clauses.sentence().token(mark).hasLemma("to"));
  }

  boolean copula(int at) {
    return clauses.sentence().token(at).hasLemma("be");
  }

  /** "Heads to", "is flying to": a journey that is told as going on or to come. */
  boolean present(int verb) {
    return is(verb, "VBG") || is(verb, "VBZ") || is(verb, "VBP");
  }

  boolean is(int at, String pos) {
    return clauses.sentence().token(at).pos().equals(pos);
  }
}
