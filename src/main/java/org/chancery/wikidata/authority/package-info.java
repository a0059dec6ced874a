/**
 * Makes authority tables of what is read from Wikidata: chooses items, joins them with the tables
 * there are, and tells what is new, changed or in conflict.
 */
@NullMarked
package org.chancery.wikidata.authority;

import org.jspecify.annotations.NullMarked;
