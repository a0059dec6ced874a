/** Claims as RDF quads: one factory for IRIs, one named graph per article, provenance by PROV-O. */
@NullMarked
package org.chancery.rdf;

import org.jspecify.annotations.NullMarked;
