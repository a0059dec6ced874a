/**
 * The TDB2 store: article graphs are put, replaced, removed and queried here, and nobody else opens
 * a dataset.
 */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
