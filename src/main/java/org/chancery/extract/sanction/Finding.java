package org.chancery.extract.sanction;

import org.chancery.text.Sentence;

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
    boolean general) {}
