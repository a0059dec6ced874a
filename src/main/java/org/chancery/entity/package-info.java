/**
 * Who and what is meant: authority data, matching of names, light coreference of surnames, titles
 * and pronouns. Mentions in annotated text become {@link org.chancery.entity.Entity entities}.
 */
@NullMarked
package org.chancery.entity;

import org.jspecify.annotations.NullMarked;
