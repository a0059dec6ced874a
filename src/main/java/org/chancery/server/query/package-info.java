/**
 * The page where people write SPARQL: an editor that knows the ontology, and the project's
 * questions.
 */
@NullMarked
package org.chancery.server.query;

import org.jspecify.annotations.NullMarked;
