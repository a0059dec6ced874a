package org.chancery.text;

/**
 * A phrase of the text that names a time, resolved against the article's date.
 *
 * @param sentence index of its sentence
 * @param span place in the article's text
 * @param start first date it names
 * @param end last date it names; equal to {@code start} unless the phrase is a range
 */
public record TimeExpression(int sentence, Span span, PartialDate start, PartialDate end) {}
