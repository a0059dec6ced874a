package org.chancery.extract.statement;

import java.util.List;
import org.chancery.claim.StatementClaim;
import org.chancery.entity.LinkedText;

/** The rules for statements with their lexicons; may be used by several threads. */
public final class StatementRules {
  private final SpeechLexicon lexicon = new SpeechLexicon();

  /** Returns what the text reports somebody to have said, in text order. */
  public List<StatementClaim> apply(LinkedText text) {
    return new StatementFinder(lexicon, text).find();
  }
}
