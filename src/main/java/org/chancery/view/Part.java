package org.chancery.view;

/**
 * An actor's part in an event.
 *
 * @param actor IRI of the actor
 * @param role what the actor does in it
 */
public record Part(String actor, Role role) {}
