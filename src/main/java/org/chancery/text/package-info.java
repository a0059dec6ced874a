/**
 * Annotated text: tokens, sentences, dependencies, quotations and time expressions as records with
 * offsets into the article's text, and {@link org.chancery.text.Annotator}, the port behind which a
 * language engine stands; and {@link org.chancery.text.TextSketch}, by which a text is recognised
 * that another paper printed.
 */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
