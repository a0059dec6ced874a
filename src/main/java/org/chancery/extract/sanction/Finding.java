package org.chancery.extract.sanction;

import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A measure in its sentence.
 *
 * @param sentence the sentence
 * @param measure where the measure is named
 * @param words the words for the measure
 * @param deed what is done about it
 * @param own the parties at the measure's own words: whose measure it is, against whom
 * @param told the parties of the word for the deed: who does it, to whom
 * @param general whether the measure is said to be against everybody
 */
record Finding(
    Sentence sentence,
    Measure measure,
    String words,
    Deed deed,
    Parties own,
    Parties told,
    boolean general) {
  /**
   * Whether the words are such as name a lasting regime: "sanctions", not "curbs" or "a tariff".
   */
  boolean lasts() {
    return measure.strength() == Strength.SURE
        && !single()
        && !described()
        && switch (measure.type()) {
          case SANCTIONS, TRADE_BAN, ARMS_EMBARGO, ASSET_FREEZE, FINANCIAL -> true;
          case TARIFF, TRAVEL_BAN, EXPORT_CONTROL, DIPLOMATIC -> false;
        };
  }

  /** "a near-total ban": one measure, not the regime. */
  boolean single() {
    for (int i = measure.from() - 1; i >= 0; i--) {
      Token word = sentence.token(i);
      if (word.hasLemma("a") || word.hasLemma("an")) {
        return true;
      }
      if (!word.isNoun() && !word.pos().startsWith("JJ") && !word.pos().equals("HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** "sanctions hitting banks": the words tell which ones. */
  private boolean described() {
    int next = measure.head() + 1;
    return next < sentence.size() && sentence.token(next).pos().equals("VBG");
  }
}
