/**
 * Finds claims: one class per {@link org.chancery.extract.Extractor}, linked text in, claims out.
 * Words and patterns are data files.
 */
@NullMarked
package org.chancery.extract;

import org.jspecify.annotations.NullMarked;
