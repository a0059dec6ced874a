/** Finds meeting claims: what a sentence tells of a meeting, and which tellings are of one. */
@NullMarked
package org.chancery.extract.meeting;

import org.jspecify.annotations.NullMarked;
