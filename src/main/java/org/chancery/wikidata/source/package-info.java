/**
 * Reads items of Wikidata from its dumps, slices of them, and SPARQL endpoints: one after another,
 * in bounded memory, reduced to what authority tables are made of.
 */
@NullMarked
package org.chancery.wikidata.source;

import org.jspecify.annotations.NullMarked;
