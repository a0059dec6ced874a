package org.chancery.server.resource;

import org.jspecify.annotations.Nullable;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead; null for nowhere
 */
record Link(String text, @Nullable String href) {}
