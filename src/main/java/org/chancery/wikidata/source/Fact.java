package org.chancery.wikidata.source;

import org.jspecify.annotations.Nullable;

/**
 * A statement about an item that is not deprecated.
 *
 * @param property what it tells
 * @param value an item as in {@code Q142}; a text; a day, month or year in ISO form; a decimal
 *     number; or latitude and longitude with a blank between them
 * @param preferred whether it ranks above the other statements of its property
 * @param start since when it holds, as day, month or year in ISO form; null when that is unknown
 * @param end until when it held, in the same form; null when that is unknown or it still holds
 * @param ended whether it is known to hold no longer, even when no day is known
 */
public record Fact(
    Property property,
    String value,
    boolean preferred,
    @Nullable String start,
    @Nullable String end,
    boolean ended) {}
