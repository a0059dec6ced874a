/**
 * The graph of events in the formats of graph tools. Each format is one writer; what nodes and
 * edges carry is decided once, in the tables, so that all formats say the same.
 */
@NullMarked
package org.chancery.export.graph;

import org.jspecify.annotations.NullMarked;
