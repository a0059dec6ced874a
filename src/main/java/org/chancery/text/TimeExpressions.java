package org.chancery.text;

import java.util.List;

/** Finds the time expressions of a sentence. Stateless; may be used by several threads. */
public final class TimeExpressions {

  /**
   * Returns the time expressions of the sentence that can be resolved, in text order and without
   * overlaps. A relative phrase in an article without a date is left out.
   */
  public List<TimeExpression> find(AnnotatedText text, Sentence sentence) {
    return List.of();
  }
}
