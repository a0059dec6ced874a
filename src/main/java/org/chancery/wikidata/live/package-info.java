/** Asks live Wikidata about what is not linked, politely, and never guesses. */
@NullMarked
package org.chancery.wikidata.live;

import org.jspecify.annotations.NullMarked;
