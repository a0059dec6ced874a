package org.chancery.extract;

import java.util.Locale;
import org.chancery.extract.GrammarLexicon.Effect;
import org.chancery.text.Dependencies;

/**
 * Tells how real an event is, from the words above and around the verb or noun that names it.
 * Stateless; may be used by several threads.
 */
public final class Factuality {
  private final GrammarLexicon lexicon = new GrammarLexicon();

  /** Returns how real the event is that the token names. */
  public Actuality of(Clauses clauses, int event) {
    return new FactualityWalk(clauses, lexicon).climb(event);
  }

  /** Whether the event is told to come after what its clause tells of: "ahead of the talks". */
  public boolean isAhead(Clauses clauses, int event) {
    String preposition = clauses.preposition(event).split(" ", 2)[0];
    int above = clauses.tree().governor(event);
    String governor = above == Dependencies.NONE ? "" : clauses.sentence().token(above).text();
    return lexicon.connector(preposition) == Effect.PLANNED
        || lexicon.connector(governor.toLowerCase(Locale.ROOT)) == Effect.PLANNED;
  }
}
