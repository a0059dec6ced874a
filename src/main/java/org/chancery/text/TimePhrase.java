package org.chancery.text;

/**
 * A phrase that a rule has read.
 *
 * @param end position after its last word
 * @param first first date it names
 * @param last last date it names
 */
record TimePhrase(int end, PartialDate first, PartialDate last) {
  /** Returns a phrase that names one date. */
  static TimePhrase of(int end, PartialDate date) {
    return new TimePhrase(end, date, date);
  }
}
