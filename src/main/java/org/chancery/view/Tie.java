package org.chancery.view;

/**
 * What one event ties together.
 *
 * @param one IRI of an actor; where the kind has no direction, the one whose IRI comes first
 * @param other IRI of another actor
 * @param kind how they are tied
 */
public record Tie(String one, String other, TieKind kind) {}
