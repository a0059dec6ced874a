/** Live linking with Wikidata, import of its dumps and reconciliation. */
@NullMarked
package org.chancery.wikidata;

import org.jspecify.annotations.NullMarked;
