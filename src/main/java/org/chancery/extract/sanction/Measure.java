package org.chancery.extract.sanction;

import org.chancery.claim.MeasureType;

/**
 * A measure named in a sentence.
 *
 * @param from position of the first token of its phrase
 * @param head position of its noun, or of the verb that is the measure itself
 * @param type kind of measure
 * @param strength how far the words mean a restrictive measure by themselves
 */
record Measure(int from, int head, MeasureType type, Strength strength) {
  /** Returns the measure as one that a pronoun at the position means. */
  Measure at(int pronoun) {
    return new Measure(pronoun, pronoun, type, Strength.SURE);
  }
}
