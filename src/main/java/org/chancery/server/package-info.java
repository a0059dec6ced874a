/** The read-only SPARQL endpoint over a store, on the loopback interface. */
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
