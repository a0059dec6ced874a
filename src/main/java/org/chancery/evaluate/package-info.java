/** Gold facts, matching and scores: how much of what a careful reader finds the extractors find. */
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
