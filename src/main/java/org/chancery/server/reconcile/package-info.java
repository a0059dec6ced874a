/**
 * Reconciliation Service API 0.2 and draft 1.0: OpenRefine and others find out which rows of a
 * table are which entities of the store, and fetch what the store says of them.
 */
@NullMarked
package org.chancery.server.reconcile;

import org.jspecify.annotations.NullMarked;
