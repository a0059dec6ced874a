/**
 * Who said what: verbs of saying with their speakers, the clauses they report and the quotations
 * that belong to them.
 */
@NullMarked
package org.chancery.extract.statement;

import org.jspecify.annotations.NullMarked;
