/** The order of the stages, the problems met on the way and the report of a run. */
@NullMarked
package org.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
