/**
 * Files to {@link org.chancery.article.Article}s: the first step of the path. Nothing else knows
 * file formats; what cannot be read becomes a problem that names file, reason and remedy.
 */
@NullMarked
package org.chancery.article;

import org.jspecify.annotations.NullMarked;
