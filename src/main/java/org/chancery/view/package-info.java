/**
 * The graph of events as people and graph tools draw it: actors, and what ties them together. Both
 * the explorer and the exports show these projections, so that they never differ.
 */
@NullMarked
package org.chancery.view;

import org.jspecify.annotations.NullMarked;
