package org.chancery.view;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that takes part in events, is spoken about, or is where they happen.
 *
 * @param iri IRI in the graph
 * @param label name in English
 * @param kind what it is
 * @param country name of the state that it belongs to, or null
 * @param wikidata item, as in {@code Q15031}, or null when it is not linked
 */
public record Actor(
    String iri,
    String label,
    ActorKind kind,
    @Nullable String country,
    @Nullable String wikidata) {}
