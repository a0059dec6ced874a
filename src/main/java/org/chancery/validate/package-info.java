/**
 * The gate before the store: graphs are checked against the SHACL shapes of the ontology, and what
 * does not conform is reported, claim by claim, instead of being stored.
 */
@NullMarked
package org.chancery.validate;

import org.jspecify.annotations.NullMarked;
