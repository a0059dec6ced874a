/** Cross-document resolution: the claims of all articles become the events they tell of. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
