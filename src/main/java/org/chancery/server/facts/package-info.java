/**
 * What the store says of events, claims and articles, read for people: values side by side with the
 * claims behind them, exact words with their places, and how to cite all that. The pages of
 * resources and the explorer show the same.
 */
@NullMarked
package org.chancery.server.facts;

import org.jspecify.annotations.NullMarked;
