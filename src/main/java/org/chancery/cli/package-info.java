/** The command line: the only code that parses options, prints and exits. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
