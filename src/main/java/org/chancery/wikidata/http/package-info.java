/** How other servers are asked: under a name, no faster than they want, and not twice. */
@NullMarked
package org.chancery.wikidata.http;

import org.jspecify.annotations.NullMarked;
