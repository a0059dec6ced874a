/**
 * What the explorer's page asks for, as JSON under {@code /explore/}: small answers, one class
 * each, out of the graph of events that is read into memory when the server starts, and out of an
 * index of names and words. Each says which named question has the same rows.
 */
@NullMarked
package org.chancery.server.explore;

import org.jspecify.annotations.NullMarked;
