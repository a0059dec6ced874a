/** The graph in the formats of other tools. */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
