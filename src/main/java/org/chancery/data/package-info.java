/**
 * Reads the tables under {@code data/}: lexicons, patterns and authority rows that people extend
 * without writing Java.
 */
@NullMarked
package org.chancery.data;

import org.jspecify.annotations.NullMarked;
