/**
 * What all pages and answers of the server have in common: templates, the headers that guard a
 * reader's browser, caching, and the names of the ontology's terms for people.
 */
@NullMarked
package org.chancery.server.web;

import org.jspecify.annotations.NullMarked;
