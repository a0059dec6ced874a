/** What pages ask the server for, as JSON. */
@NullMarked
package org.chancery.server.explore;

import org.jspecify.annotations.NullMarked;
