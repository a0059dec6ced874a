package org.chancery.server.facts;

import org.jspecify.annotations.Nullable;

/**
 * An article as a source is named.
 *
 * @param iri IRI of the article
 * @param title headline, or null
 * @param publisher who published it, or null
 * @param date ISO day of publication, or null
 * @param url where it stands on the web, or null; an http or https address
 */
public record ArticleSource(
    String iri,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String url) {}
