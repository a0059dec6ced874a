/**
 * What one article can say: the sealed {@link org.chancery.claim.Claim}, its records, their
 * controlled vocabularies and the names that all of it has in RDF.
 */
@NullMarked
package org.chancery.claim;

import org.jspecify.annotations.NullMarked;
