/**
 * The only code that sees Stanford CoreNLP: an {@link org.chancery.text.Annotator} with one named
 * entity model and a dependency parser that runs for the sentences that ask for it.
 */
@NullMarked
package org.chancery.corenlp;

import org.jspecify.annotations.NullMarked;
