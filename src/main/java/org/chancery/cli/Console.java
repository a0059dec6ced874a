package org.chancery.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out data, and nothing else
 * @param err messages to a person
 * @param terminal whether a person watches {@code err}, so that progress may be drawn there
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {}
