/** Finds sanction claims: measures in the words, what is done about them, and the parties. */
@NullMarked
package org.chancery.extract.sanction;

import org.jspecify.annotations.NullMarked;
