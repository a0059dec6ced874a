package org.chancery.text;

import org.jspecify.annotations.Nullable;

/**
 * A word as the rules for time phrases see it.
 *
 * @param kind what it does in a phrase
 * @param value its number, as its kind says
 * @param token position in the sentence of the token that it is, or is a part of
 * @param span place in the article's text
 * @param lower its letters in lower case
 * @param pos tag of its token
 * @param ner entity class of its token
 * @param doubtful whether it often is something else than a word of time
 * @param date the date that it spells alone, as {@code 2019-06-20} does; null for other words
 */
record TimeWord(
    Kind kind,
    int value,
    int token,
    Span span,
    String lower,
    String pos,
    String ner,
    boolean doubtful,
    @Nullable PartialDate date) {

  /** What a word does in a time phrase. */
  enum Kind {
    /** A day of the week; 1 is Monday. */
    WEEKDAY,
    /** A month of the year; 1 is January. */
    MONTH,
    /** Digits that can be a day of the month, or a count. */
    NUMBER,
    /** An ordinal number, in digits or words. */
    ORDINAL,
    /** Four digits that can be a year. */
    YEAR,
    /** A whole date in digits. */
    DATE,
    /** A count in words, "a" among them. */
    COUNT,
    /** Day, week, fortnight, month or year: 1, 7, 14, 30, 365. */
    UNIT,
    /** Last, this, next: -1, 0, 1. */
    RELATIVE,
    /** Previous, following: -1, 1, counted from the time last spoken of. */
    PRECEDING,
    /** "This past", which turns the month or weekday behind it into the past. */
    PAST,
    /** "This coming", the contrary. */
    COMING,
    /** Today and its neighbours, by distance in days. */
    NEAR_DAY,
    /** A part of a longer time that changes nothing here, as "late". */
    PART,
    /** A time of day. */
    DAYTIME,
    /** Ago. */
    AGO,
    /** Earlier. */
    EARLIER,
    /** Later. */
    LATER,
    /** Before. */
    BEFORE,
    /** After. */
    AFTER,
    /** Saturday and Sunday. */
    WEEKEND,
    /** A season, by its first month on the northern half of the earth. */
    SEASON,
    /** Joins two times of one phrase. */
    AND,
    /** Leads to the end of a range. */
    TO,
    /** A dash or slash between two numbers or names. */
    DASH,
    /** A comma. */
    COMMA,
    /** "Of". */
    OF,
    /** "The". */
    THE,
    /** "Between". */
    BETWEEN,
    /** A preposition that stands before times. */
    LEADS,
    /** Every, each: what follows is no single day. */
    RECURS,
    /** Any other word. */
    OTHER
  }
}
