/**
 * Annotated text: tokens, sentences, dependencies, quotations and time expressions as records with
 * offsets into the article's text, and {@link org.chancery.text.Annotator}, the port behind which a
 * language engine stands.
 */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
